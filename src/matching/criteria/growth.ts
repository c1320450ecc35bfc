import { piecewiseLinear } from '../../decision/index.ts';
import { addYears } from '../../domain/iso-date.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { isKnown } from '../../domain/unknown.ts';
import { defineCriterion } from '../define-criterion.ts';
import { counted } from '../wording.ts';

const YEARS = 3;
/** Reference points, shown on screen: from no new school in three years to this many. */
const MANY = 4;

/** Schools of the trust that opened, or became academies, in the three years before the data's day. */
export const growth = defineCriterion({
  id: 'growth',
  consideration: 'size',
  label: 'Growing or settled',
  hint: `A growing trust may shape itself around those who join; a settled one has its ways. Counted from the schools that opened or became academies in the last ${YEARS} years; moves between trusts are not in the register.`,
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 60,
  silence: ({ answers }) =>
    answers.size.growth === 'either'
      ? 'You have no preference between growing and settled trusts.'
      : undefined,
  endPoints: ({ answers }) =>
    answers.size.growth === 'growing' ? { worst: SETTLED, best: GROWING } : { worst: GROWING, best: SETTLED },
  question: ({ answers }) =>
    answers.size.growth === 'growing'
      ? `How much would it matter to go from a trust without a new school in ${YEARS} years to one with ${MANY}?`
      : `How much would it matter to go from a trust with ${MANY} new schools in ${YEARS} years to one without any?`,
  gather: ({ profile, asOf }) => {
    const since = addYears(asOf, -YEARS);
    let opened = 0;
    for (const { openedOn } of profile.schools) if (isKnown(openedOn) && openedOn > since) opened += 1;
    return { kind: 'measured', value: opened, source: REGISTER_SOURCES.schools };
  },
  value: ({ answers }) => {
    const growing = answers.size.growth === 'growing';
    return piecewiseLinear([
      { x: 0, value: growing ? 0 : 1 },
      { x: MANY, value: growing ? 1 : 0 },
    ]);
  },
  explain: (opened, { profile }) =>
    `${opened === 0 ? 'None' : opened} of ${counted(profile.schoolCount, 'school', 'schools')} of the trust opened or became ${opened === 1 ? 'an academy' : 'academies'} in the last ${YEARS} years.`,
});

const SETTLED = `has had no new school in ${YEARS} years`;
const GROWING = `has had ${MANY} or more new schools in ${YEARS} years`;
