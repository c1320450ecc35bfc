import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { defineCriterion } from '../define-criterion.ts';
import { counted, inKm } from '../wording.ts';

/** From this many schools on, a group counts as a full hub. Our own reference point, shown on screen. */
const FULL_HUB = 6;

/** How many schools of the trust lie no farther from ours than the wish's "too far". */
export const schoolsWithinReach = defineCriterion({
  id: 'schools-within-reach',
  consideration: 'geography',
  label: 'Schools of the trust within reach',
  hint: 'Whether you would join a group of neighbours or be an outpost on your own.',
  origin: 'register',
  source: REGISTER_SOURCES.coordinates,
  defaultShare: 60,
  silence: () => undefined,
  endPoints: ({ answers: { geography } }) => ({
    worst: `has no school within ${inKm(geography.tooFarKm)}`,
    best: `has ${FULL_HUB} schools or more within ${inKm(geography.tooFarKm)}`,
  }),
  question: ({ answers: { geography } }) =>
    `How much would it matter to go from no school of the trust within ${inKm(geography.tooFarKm)} to ${FULL_HUB} of them?`,
  gather: (pairing) => {
    const reachKm = pairing.enquiry.answers.geography.tooFarKm;
    let within = 0;
    for (const km of pairing.distancesKm) if (km <= reachKm) within += 1;
    return { kind: 'measured', value: within, source: REGISTER_SOURCES.coordinates };
  },
  value: () =>
    piecewiseLinear([
      { x: 0, value: 0 },
      { x: FULL_HUB, value: 1 },
    ]),
  explain: (within, { enquiry, profile }) =>
    `${within} of ${counted(profile.schoolCount, 'school', 'schools')} of the trust ${within === 1 ? 'is' : 'are'} within ${inKm(enquiry.answers.geography.tooFarKm)}.`,
});
