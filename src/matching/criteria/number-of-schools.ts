import { peaked } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { defineCriterion } from '../define-criterion.ts';
import type { Enquiry } from '../enquiry.ts';
import { counted } from '../wording.ts';

/** A trust of this many times the band's upper end scores 0. Our own reference point, shown on screen. */
const FAR_TOO_LARGE = 3;

/** Number of schools against the preferred band: 1 inside it, falling to 0 at no school and at three times its upper end. */
export const numberOfSchools = defineCriterion({
  id: 'number-of-schools',
  consideration: 'size',
  label: 'Number of schools',
  hint: 'A small trust may know each school well; a larger one may offer more from the first day.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 100,
  silence: () => undefined,
  endPoints: (enquiry) => ({
    worst: `has ${counted(farTooLarge(enquiry), 'school', 'schools')} or more`,
    best: `has ${band(enquiry)}`,
  }),
  question: (enquiry) =>
    `How much would it matter to go from a trust of ${farTooLarge(enquiry)} schools to one of ${band(enquiry)}?`,
  gather: ({ profile }) => ({
    kind: 'measured',
    value: profile.schoolCount,
    source: REGISTER_SOURCES.schools,
  }),
  value: (enquiry) => {
    const { fromSchools, toSchools } = enquiry.answers.size;
    const highIdeal = Math.max(fromSchools, toSchools);
    return peaked({ lowZero: 0, lowIdeal: fromSchools, highIdeal, highZero: farTooLarge(enquiry) });
  },
  explain: (schools, { enquiry }) =>
    `The trust has ${counted(schools, 'school', 'schools')}; you prefer ${band(enquiry)}.`,
});

function farTooLarge({ answers: { size } }: Enquiry): number {
  return Math.max(size.fromSchools, size.toSchools) * FAR_TOO_LARGE;
}

function band({ answers: { size } }: Enquiry): string {
  return size.fromSchools === size.toSchools
    ? counted(size.fromSchools, 'school', 'schools')
    : `${size.fromSchools} to ${size.toSchools} schools`;
}
