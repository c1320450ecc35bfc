import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { defineCriterion } from '../define-criterion.ts';
import { distancePoints } from '../distance-points.ts';
import { nearestThreeKm } from '../pairing.ts';
import { inKm } from '../wording.ts';

/** Mean straight-line distance to the trust's nearest three schools (all of them where it has fewer), kilometres. */
export const nearestSchools = defineCriterion({
  id: 'nearest-schools',
  consideration: 'geography',
  label: 'Distance to its nearest three schools',
  hint: 'Mean straight-line distance to the three schools of the trust that are nearest to yours: one neighbour may be chance, three are a group.',
  origin: 'register',
  source: REGISTER_SOURCES.coordinates,
  defaultShare: 10,
  wishes: () => ['geography.comfortableKm', 'geography.tooFarKm'],
  silence: () => undefined,
  endPoints: ({ answers: { geography } }) => ({
    worst: `has its nearest three schools ${inKm(geography.tooFarKm)} away or more`,
    best: `has its nearest three schools within ${inKm(geography.comfortableKm)}`,
  }),
  question: ({ answers: { geography } }) =>
    `How much would it matter if the trust’s nearest three schools came from ${inKm(geography.tooFarKm)} away to ${inKm(geography.comfortableKm)} away?`,
  measure: (pairing) => nearestThreeKm(pairing),
  value: ({ answers: { geography } }) => {
    const scoreOf = piecewiseLinear(distancePoints(geography));
    return (nearest) => scoreOf(meanOf(nearest));
  },
  explain: (nearest) =>
    nearest.length === 1
      ? `The trust’s only school is ${inKm(meanOf(nearest))} away.`
      : `The nearest ${nearest.length === 2 ? 'two' : 'three'} schools of the trust are ${inKm(...nearest)} away.`,
});

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
