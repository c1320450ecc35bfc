import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { ageKey } from '../age-range.ts';
import { defineCriterion } from '../define-criterion.ts';
import { counted } from '../wording.ts';

/** From this many on, more make no difference. */
const MANY = 5;

/** Schools of the trust with our phase and our age range. */
export const sameAges = defineCriterion({
  id: 'same-ages',
  consideration: 'geography',
  label: 'Schools with your age range',
  hint: 'An infant school among primaries, or a school with a sixth form among schools without, may be on its own with its questions.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 10,
  silence: () => undefined,
  endPoints: () => ({
    worst: 'has no school with your age range',
    best: `has ${MANY} schools or more with your age range`,
  }),
  question: () =>
    `How much would it matter to go from a trust without a school of your age range to one with ${MANY}?`,
  gather: ({ enquiry: { school }, profile }) => {
    const key = ageKey(school);
    if (key === undefined) return { kind: 'missing', why: 'The age range of your school is not known.' };
    const same = profile.ageRanges.get(key);
    return { kind: 'measured', value: same === undefined ? 0 : same, source: REGISTER_SOURCES.schools };
  },
  value: () =>
    piecewiseLinear([
      { x: 0, value: 0 },
      { x: MANY, value: 1 },
    ]),
  explain: (same) => `The trust has ${counted(same, 'school', 'schools')} with your age range.`,
});
