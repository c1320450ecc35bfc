import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { defineCriterion } from '../define-criterion.ts';
import { distancePoints } from '../distance-points.ts';
import { inKm } from '../wording.ts';

/** Straight-line distance to the trust's nearest school, kilometres. */
export const nearestSchool = defineCriterion({
  id: 'nearest-school',
  consideration: 'geography',
  label: 'Distance to its nearest school',
  hint: 'Straight-line distance to the school of the trust that is nearest to yours. Neighbours can share staff, training and visits, and know the same families.',
  origin: 'register',
  source: REGISTER_SOURCES.coordinates,
  defaultShare: 100,
  wishes: () => ['geography.comfortableKm', 'geography.tooFarKm'],
  silence: () => undefined,
  endPoints: ({ answers: { geography } }) => ({
    worst: `has no school nearer than ${inKm(geography.tooFarKm)}`,
    best: `has a school within ${inKm(geography.comfortableKm)}`,
  }),
  question: ({ answers: { geography } }) =>
    `How much would it matter if the trust’s nearest school came from ${inKm(geography.tooFarKm)} away to ${inKm(geography.comfortableKm)} away?`,
  measure: ({ nearestKm }) => nearestKm,
  value: ({ answers: { geography } }) => piecewiseLinear(distancePoints(geography)),
  explain: (km) => `The trust’s nearest school is ${inKm(km)} away.`,
});
