import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { hasCharacter } from '../character.ts';
import { defineCriterion } from '../define-criterion.ts';
import type { Enquiry } from '../enquiry.ts';
import { counted, inPercent } from '../wording.ts';

/** Church schools as a share of the trust's schools, 0 to 1, against what suits a school without a religious character. */
export const churchShare = defineCriterion({
  id: 'church-share',
  consideration: 'faith',
  label: 'Church schools in the trust',
  hint: 'Whether a school without a religious character would be one of a few among church schools.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 100,
  silence: ({ school, answers }) => {
    if (hasCharacter(school)) return 'Your school has a religious character of its own.';
    return answers.faith.churchSharePct >= 100 ? 'Any share of church schools suits you.' : undefined;
  },
  endPoints: (enquiry) => ({
    worst: 'has church schools only',
    best: `has ${comfort(enquiry)} church schools`,
  }),
  question: (enquiry) =>
    `How much would it matter to go from a trust of church schools only to one with ${comfort(enquiry)} church schools?`,
  gather: ({ profile }) => ({
    kind: 'measured',
    value: { church: profile.churchSchools, of: profile.schoolCount },
    source: REGISTER_SOURCES.schools,
  }),
  value: ({ answers }) => {
    const scoreOf = piecewiseLinear([
      { x: Math.min(1, answers.faith.churchSharePct / 100), value: 1 },
      { x: 1, value: 0 },
    ]);
    return ({ church, of }) => scoreOf(church / of);
  },
  explain: ({ church, of }) => {
    if (church === 0) return `None of its ${counted(of, 'school', 'schools')} is a church school.`;
    return church === of
      ? 'All schools of the trust are church schools.'
      : `${church} of its ${of} schools ${church === 1 ? 'is a church school' : 'are church schools'} (${inPercent(church / of)}).`;
  },
});

function comfort({ answers }: Enquiry): string {
  return answers.faith.churchSharePct === 0 ? 'no' : `at most ${answers.faith.churchSharePct}%`;
}
