import { peaked } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { defineCriterion } from '../define-criterion.ts';
import type { Enquiry } from '../enquiry.ts';
import { counted } from '../wording.ts';

/** A trust of this many schools scores 0, or of twice the band's upper end where that is more. Our own reference point. */
const FAR_TOO_LARGE = 40;

/** Number of schools against the preferred band: 1 inside it, falling to 0 on either side. */
export const numberOfSchools = defineCriterion({
  id: 'number-of-schools',
  consideration: 'size',
  label: 'Number of schools',
  hint: 'A small trust may know each school well; a larger one may offer more from the first day.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 100,
  wishes: () => ['size.fromSchools', 'size.toSchools'],
  silence: () => undefined,
  endPoints: (enquiry) => ({
    worst: `has ${counted(farTooLarge(enquiry), 'school', 'schools')} or more`,
    best: `has ${band(enquiry)}`,
  }),
  question: (enquiry) =>
    `How much would it matter to go from a trust of ${farTooLarge(enquiry)} schools to one of ${band(enquiry)}?`,
  measure: ({ profile }) => profile.schoolCount,
  value: (enquiry) => {
    const { fromSchools, toSchools } = enquiry.answers.size;
    return peaked({
      lowZero: 0,
      lowIdeal: fromSchools,
      highIdeal: Math.max(fromSchools, toSchools),
      highZero: farTooLarge(enquiry),
    });
  },
  explain: (schools, { enquiry }) =>
    `The trust has ${counted(schools, 'school', 'schools')}; the preferred number is ${band(enquiry)}.`,
});

function farTooLarge({ answers: { size } }: Enquiry): number {
  return Math.max(FAR_TOO_LARGE, 2 * Math.max(size.fromSchools, size.toSchools));
}

function band({ answers: { size } }: Enquiry): string {
  return size.fromSchools === size.toSchools
    ? counted(size.fromSchools, 'school', 'schools')
    : `${size.fromSchools} to ${size.toSchools} schools`;
}
