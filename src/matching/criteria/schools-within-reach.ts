import { piecewiseLinear } from '../../decision/index.ts';
import { PHASE_LABELS } from '../../domain/phase.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { defineCriterion } from '../define-criterion.ts';
import { kmTo } from '../pairing.ts';
import { counted, inKm } from '../wording.ts';

/** Our own reference points, shown on screen. */
const WITHIN_KM = 10;
const FULL_HUB = 10;

/** Schools of our phase that the trust has within ten kilometres, straight line. */
export const schoolsWithinReach = defineCriterion({
  id: 'schools-within-reach',
  consideration: 'geography',
  label: 'Schools of your phase within reach',
  hint: `Whether you would join a group of neighbours or be an outpost: schools of your phase within ${inKm(WITHIN_KM)}.`,
  origin: 'register',
  source: REGISTER_SOURCES.coordinates,
  defaultShare: 15,
  wishes: () => [],
  silence: () => undefined,
  endPoints: ({ school }) => ({
    worst: `has no ${PHASE_LABELS[school.phase]} school within ${inKm(WITHIN_KM)}`,
    best: `has ${FULL_HUB} ${PHASE_LABELS[school.phase]} schools or more within ${inKm(WITHIN_KM)}`,
  }),
  question: ({ school }) =>
    `How much would it matter to go from no ${PHASE_LABELS[school.phase]} school of the trust within ${inKm(WITHIN_KM)} to ${FULL_HUB} of them?`,
  measure: (pairing) => {
    const { enquiry, profile, nearestKm } = pairing;
    let within = 0;
    if (nearestKm <= WITHIN_KM) {
      for (const [index, { phase }] of profile.schools.entries()) {
        if (phase === enquiry.school.phase && kmTo(pairing, index) <= WITHIN_KM) within += 1;
      }
    }
    return within;
  },
  value: () =>
    piecewiseLinear([
      { x: 0, value: 0 },
      { x: FULL_HUB, value: 1 },
    ]),
  explain: (within, { enquiry: { school } }) =>
    `The trust has ${counted(within, `${PHASE_LABELS[school.phase]} school`, `${PHASE_LABELS[school.phase]} schools`)} within ${inKm(WITHIN_KM)} of yours.`,
});
