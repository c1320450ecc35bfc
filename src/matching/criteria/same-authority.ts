import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { defineCriterion } from '../define-criterion.ts';
import { counted } from '../wording.ts';

/** From this many schools in our authority on, more make no difference. Our own reference point, shown on screen. */
const WELL_KNOWN = 5;

/** How many schools the trust has in our local authority. */
export const sameAuthority = defineCriterion({
  id: 'same-authority',
  consideration: 'geography',
  label: 'Schools in your local authority',
  hint: 'A trust with schools in your authority already works with its admissions, school places and services for special needs.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 60,
  silence: ({ answers }) =>
    answers.geography.sameAuthority === 'either'
      ? 'You have no preference for your own local authority.'
      : undefined,
  endPoints: () => ({
    worst: 'has no school in your local authority',
    best: `has ${WELL_KNOWN} schools or more in your local authority`,
  }),
  question: () =>
    `How much would it matter to go from a trust with no school in your local authority to one with ${WELL_KNOWN}?`,
  gather: ({ enquiry, profile }) => {
    const schools = profile.authorities.get(enquiry.school.laCode);
    return { kind: 'measured', value: schools === undefined ? 0 : schools, source: REGISTER_SOURCES.schools };
  },
  value: () =>
    piecewiseLinear([
      { x: 0, value: 0 },
      { x: 1, value: 0.5 },
      { x: WELL_KNOWN, value: 1 },
    ]),
  explain: (schools, { enquiry, authorities }) => {
    const authority = authorities.get(enquiry.school.laCode);
    const where = authority === undefined ? 'your local authority' : authority.name;
    return `The trust has ${counted(schools, 'school', 'schools')} in ${where}.`;
  },
});
