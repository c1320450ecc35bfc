import type { Criterion } from '../define-criterion.ts';
import { capitalRoute } from './capital-route.ts';
import { centralContribution } from './central-contribution.ts';
import { churchShare } from './church-share.ts';
import { delegationFit } from './delegation-fit.ts';
import { financialStanding } from './financial-standing.ts';
import { growth } from './growth.ts';
import { growthHere } from './growth-here.ts';
import { likeNeighbourhoods } from './like-neighbourhoods.ts';
import { likeSize } from './like-size.ts';
import { localBoard } from './local-board.ts';
import { nearestOfOurPhase } from './nearest-of-our-phase.ts';
import { nearestSchool } from './nearest-school.ts';
import { nearestSchools } from './nearest-schools.ts';
import { numberOfSchools } from './number-of-schools.ts';
import { ourVoice } from './our-voice.ts';
import { ownCharacterHere } from './own-character-here.ts';
import { ownCharacterShare } from './own-character-share.ts';
import { phaseMix } from './phase-mix.ts';
import { poolingAndReserves } from './pooling-and-reserves.ts';
import { sameAges } from './same-ages.ts';
import { sameAuthority } from './same-authority.ts';
import { samePhase } from './same-phase.ts';
import { schoolsThatJoinOn } from './schools-that-join-on.ts';
import { schoolsWithinReach } from './schools-within-reach.ts';
import { spread } from './spread.ts';
import { valuesAlignment } from './values-alignment.ts';
import { whatStaysOurs } from './what-stays-ours.ts';

/** Every criterion, in display order, grouped by consideration. To add one: its own file, and a line here. */
export const CRITERIA: readonly Criterion[] = [
  valuesAlignment,
  whatStaysOurs,
  nearestSchool,
  nearestSchools,
  schoolsWithinReach,
  sameAuthority,
  nearestOfOurPhase,
  schoolsThatJoinOn,
  samePhase,
  sameAges,
  likeSize,
  likeNeighbourhoods,
  phaseMix,
  spread,
  numberOfSchools,
  growth,
  growthHere,
  ourVoice,
  ownCharacterShare,
  ownCharacterHere,
  churchShare,
  delegationFit,
  localBoard,
  centralContribution,
  poolingAndReserves,
  financialStanding,
  capitalRoute,
];
