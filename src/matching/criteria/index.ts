import type { Criterion } from '../define-criterion.ts';
import { capitalRoute } from './capital-route.ts';
import { centralContribution } from './central-contribution.ts';
import { delegationFit } from './delegation-fit.ts';
import { faithShare } from './faith-share.ts';
import { financialStanding } from './financial-standing.ts';
import { growth } from './growth.ts';
import { localBoard } from './local-board.ts';
import { nearestSchools } from './nearest-schools.ts';
import { numberOfSchools } from './number-of-schools.ts';
import { ourVoice } from './our-voice.ts';
import { phaseMix } from './phase-mix.ts';
import { poolingAndReserves } from './pooling-and-reserves.ts';
import { sameAuthority } from './same-authority.ts';
import { schoolsLikeOurs } from './schools-like-ours.ts';
import { schoolsWithinReach } from './schools-within-reach.ts';
import { spread } from './spread.ts';
import { valuesAlignment } from './values-alignment.ts';
import { whatStaysOurs } from './what-stays-ours.ts';

/** Every criterion, in display order, grouped by consideration. To add one: its own file, and a line here. */
export const CRITERIA: readonly Criterion[] = [
  valuesAlignment,
  whatStaysOurs,
  nearestSchools,
  schoolsWithinReach,
  sameAuthority,
  schoolsLikeOurs,
  phaseMix,
  spread,
  numberOfSchools,
  growth,
  ourVoice,
  faithShare,
  delegationFit,
  localBoard,
  centralContribution,
  poolingAndReserves,
  financialStanding,
  capitalRoute,
];
