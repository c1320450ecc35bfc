import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { defineCriterion } from '../define-criterion.ts';
import { LATELY_YEARS } from '../recent-joiners.ts';
import { counted } from '../wording.ts';

/** Reference point, shown on screen: from this many joiners in three years on, a trust counts as growing. */
const GROWING = 2;

/** Schools that joined the trust in the three years before the data's day, as far as the register shows. */
export const growth = defineCriterion({
  id: 'growth',
  consideration: 'size',
  label: 'Growing or settled',
  hint: `A growing trust may shape itself around those who join; a settled one has its ways. Counted from the schools that became academies in the last ${LATELY_YEARS} years; moves from trust to trust are not in the register.`,
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 25,
  wishes: () => ['size.growth'],
  silence: ({ answers }) =>
    answers.size.growth === 'either'
      ? 'You have no preference between growing and settled trusts.'
      : undefined,
  endPoints: ({ answers }) => {
    const growing = `had ${GROWING} or more schools join in the last ${LATELY_YEARS} years`;
    const settled = `had no school join in the last ${LATELY_YEARS} years`;
    return answers.size.growth === 'growing'
      ? { worst: settled, best: growing }
      : { worst: growing, best: settled };
  },
  question: ({ answers }) =>
    answers.size.growth === 'growing'
      ? `How much would it matter to go from a trust that no school joined in ${LATELY_YEARS} years to one that ${GROWING} or more joined?`
      : `How much would it matter to go from a trust that ${GROWING} or more schools joined in ${LATELY_YEARS} years to one that none joined?`,
  measure: ({ profile, columns, from, latelySince }) => {
    let joined = 0;
    for (let at = from; at < from + profile.schoolCount; at += 1)
      if (Number(columns.joinDays[at]) >= latelySince) joined += 1;
    return joined;
  },
  value: ({ answers }) => {
    const growing = answers.size.growth === 'growing';
    return piecewiseLinear([
      { x: 0, value: growing ? 0 : 1 },
      { x: GROWING, value: growing ? 1 : 0 },
    ]);
  },
  explain: (joined) =>
    `${joined === 0 ? 'No school' : counted(joined, 'school', 'schools')} joined the trust in the last ${LATELY_YEARS} years.`,
});
