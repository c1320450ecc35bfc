import { piecewiseLinear } from '../../decision/index.ts';
import { PHASE_LABELS } from '../../domain/phase.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { defineCriterion } from '../define-criterion.ts';
import { kmTo } from '../pairing.ts';
import { inKm } from '../wording.ts';

/** Our own reference points, shown on screen: schools of these phases lie far apart. */
const NEAR_KM = 10;
const FAR_KM = 60;

/** Kilometres to the trust's nearest special, alternative provision or nursery school, where ours is one. */
export const nearestOfOurPhase = defineCriterion({
  id: 'nearest-of-our-phase',
  consideration: 'geography',
  label: 'Nearest school of your phase',
  hint: 'Special, alternative provision and nursery schools are few: a trust that runs one within reach has people who know your work.',
  origin: 'register',
  source: REGISTER_SOURCES.coordinates,
  defaultShare: 40,
  wishes: () => [],
  silence: ({ school }) =>
    school.phase === 'primary' || school.phase === 'secondary'
      ? `There are ${PHASE_LABELS[school.phase]} schools nearly everywhere, so the distance to the nearest one says little.`
      : undefined,
  endPoints: ({ school }) => ({
    worst: `has no ${PHASE_LABELS[school.phase]} school within ${inKm(FAR_KM)}`,
    best: `has a ${PHASE_LABELS[school.phase]} school within ${inKm(NEAR_KM)}`,
  }),
  question: ({ school }) =>
    `How much would it matter if the trust’s nearest ${PHASE_LABELS[school.phase]} school came from ${inKm(FAR_KM)} away to ${inKm(NEAR_KM)} away?`,
  measure: (pairing) => {
    const {
      enquiry: { school },
      profile,
    } = pairing;
    let nearest = NO_SCHOOL;
    for (const [index, { phase, name }] of profile.schools.entries()) {
      const km = kmTo(pairing, index);
      if (phase === school.phase && (nearest.kind === 'none' || km < nearest.km))
        nearest = { kind: 'one', km, name };
    }
    return nearest;
  },
  value: () => {
    const scoreOf = piecewiseLinear([
      { x: NEAR_KM, value: 1 },
      { x: FAR_KM, value: 0 },
    ]);
    return (nearest) => (nearest.kind === 'none' ? 0 : scoreOf(nearest.km));
  },
  explain: (nearest, { enquiry: { school } }) =>
    nearest.kind === 'none'
      ? `The trust has no ${PHASE_LABELS[school.phase]} school.`
      : `The trust’s nearest ${PHASE_LABELS[school.phase]} school, ${nearest.name}, is ${inKm(nearest.km)} away.`,
});

/** The nearest school of our phase, if the trust has one. */
type Nearest =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly km: number; readonly name: string };

const NO_SCHOOL: Nearest = { kind: 'none' };
