import { piecewiseLinear } from '../../decision/index.ts';
import { Missing } from '../../domain/evidence.ts';
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
  wishes: () => [],
  silence: () => undefined,
  endPoints: () => ({
    worst: 'has no school with your age range',
    best: `has ${MANY} schools or more with your age range`,
  }),
  question: () =>
    `How much would it matter to go from a trust without a school of your age range to one with ${MANY}?`,
  measure: ({ enquiry: { school }, profile, columns, from }) => {
    const key = ageKey(school);
    if (key === undefined) return new Missing('The age range of your school is not known.');
    let same = 0;
    for (let at = from; at < from + profile.schoolCount; at += 1) if (columns.ages[at] === key) same += 1;
    return same;
  },
  value: () =>
    piecewiseLinear([
      { x: 0, value: 0 },
      { x: MANY, value: 1 },
    ]),
  explain: (same) => `The trust has ${counted(same, 'school', 'schools')} with your age range.`,
});
