import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { defineCriterion } from '../define-criterion.ts';
import { LATELY_YEARS } from '../recent-joiners.ts';
import { counted } from '../wording.ts';

/** Reference point, shown on screen. */
const MANY = 3;

/** Schools of our local authority that joined the trust in the three years before the data's day. */
export const growthHere = defineCriterion({
  id: 'growth-here',
  consideration: 'size',
  label: 'Growing in your authority',
  hint: `Whether schools of your local authority joined the trust in the last ${LATELY_YEARS} years: people whom you can ask.`,
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 25,
  wishes: () => ['size.growth'],
  silence: ({ answers }) =>
    answers.size.growth === 'growing' ? undefined : 'You did not say that you prefer a growing trust.',
  endPoints: () => ({
    worst: `had no school of your local authority join in the last ${LATELY_YEARS} years`,
    best: `had ${MANY} or more schools of your local authority join in the last ${LATELY_YEARS} years`,
  }),
  question: () =>
    `How much would it matter to go from a trust that no school of your local authority joined in ${LATELY_YEARS} years to one that ${MANY} joined?`,
  measure: ({ enquiry: { school }, profile, schoolsHere, columns, from, latelySince }) => {
    if (schoolsHere === 0) return 0;
    let joined = 0;
    for (const [index, { laCode }] of profile.schools.entries())
      if (laCode === school.laCode && Number(columns.joinDays[from + index]) >= latelySince) joined += 1;
    return joined;
  },
  value: () =>
    piecewiseLinear([
      { x: 0, value: 0 },
      { x: 1, value: 0.7 },
      { x: MANY, value: 1 },
    ]),
  explain: (joined) =>
    `${joined === 0 ? 'No school' : counted(joined, 'school', 'schools')} of your local authority joined the trust in the last ${LATELY_YEARS} years.`,
});
