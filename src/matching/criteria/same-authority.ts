import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { defineCriterion } from '../define-criterion.ts';
import { counted } from '../wording.ts';

/** Schools in our local authority as a share of the trust's schools, 0 to 1. */
export const sameAuthority = defineCriterion({
  id: 'same-authority',
  consideration: 'geography',
  label: 'Schools in your local authority',
  hint: 'A trust with schools in your authority already works with its admissions, school places and services for special needs.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 30,
  wishes: () => ['geography.sameAuthority'],
  silence: ({ answers }) =>
    answers.geography.sameAuthority === 'either'
      ? 'You have no preference for your own local authority.'
      : undefined,
  endPoints: () => ({
    worst: 'has no school in your local authority',
    best: 'has all of its schools in your local authority',
  }),
  question: () =>
    'How much would it matter to go from a trust with no school in your local authority to one with all of its schools there?',
  measure: ({ profile, schoolsHere }) => schoolsHere / profile.schoolCount,
  value: () =>
    piecewiseLinear([
      { x: 0, value: 0 },
      { x: 0.05, value: 0.7 },
      { x: 1, value: 1 },
    ]),
  explain: (_share, { enquiry, profile, schoolsHere, authorities }) => {
    const where = authorities.get(enquiry.school.laCode)?.name ?? 'your local authority';
    if (schoolsHere === 0) return `The trust has no school in ${where}.`;
    return schoolsHere === profile.schoolCount
      ? `All schools of the trust are in ${where}.`
      : `${schoolsHere} of its ${counted(profile.schoolCount, 'school', 'schools')} ${schoolsHere === 1 ? 'is' : 'are'} in ${where}.`;
  },
});
