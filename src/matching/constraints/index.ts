import type { Constraint } from '../define-constraint.ts';
import { area } from './area.ts';
import { faithConsent } from './faith-consent.ts';
import { furthestDistance } from './furthest-distance.ts';
import { noPooling } from './no-pooling.ts';
import { ownExclusion } from './own-exclusion.ts';
import { phasesUnwanted, phasesWanted } from './phases.ts';
import { RIGHT_CONSTRAINTS } from './rights.ts';
import { largestTrust, smallestTrust } from './trust-size.ts';

/** Every constraint, in the order in which reasons are listed. To add one: its own file, and a line here. */
export const CONSTRAINTS: readonly Constraint[] = [
  faithConsent,
  ...RIGHT_CONSTRAINTS,
  ownExclusion,
  furthestDistance,
  area,
  smallestTrust,
  largestTrust,
  phasesWanted,
  phasesUnwanted,
  noPooling,
];
