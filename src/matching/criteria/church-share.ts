import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { hasCharacter } from '../character.ts';
import { defineCriterion } from '../define-criterion.ts';
import type { Enquiry } from '../enquiry.ts';
import { inPercent, noneOfItsSchools } from '../wording.ts';

/** Schools of a church or another faith as a share of the trust's schools, 0 to 1, against what suits a school without a religious character. */
export const churchShare = defineCriterion({
  id: 'church-share',
  consideration: 'faith',
  label: 'Church and other faith schools in the trust',
  hint: 'Whether a school without a religious character would be one of a few among schools with one.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 100,
  wishes: () => ['faith.churchSharePct'],
  silence: ({ school, answers }) => {
    if (hasCharacter(school)) return 'Your school has a religious character of its own.';
    return answers.faith.churchSharePct >= 100
      ? 'Any share of church or other faith schools suits you.'
      : undefined;
  },
  endPoints: (enquiry) => ({
    worst: 'has church or other faith schools only',
    best: `has ${comfort(enquiry)} such schools`,
  }),
  question: (enquiry) =>
    `How much would it matter to go from a trust of church or other faith schools only to one with ${comfort(enquiry)} such schools?`,
  measure: ({ profile }) => ({
    church: profile.churchSchools,
    otherFaith: profile.otherFaithSchools,
    of: profile.schoolCount,
  }),
  value: ({ answers }) => {
    const scoreOf = piecewiseLinear([
      { x: Math.min(1, answers.faith.churchSharePct / 100), value: 1 },
      { x: 1, value: 0 },
    ]);
    return ({ church, otherFaith, of }) => scoreOf((church + otherFaith) / of);
  },
  explain: ({ church, otherFaith, of }) => {
    const faith = church + otherFaith;
    const kind = otherFaith === 0 ? 'church' : church === 0 ? 'faith' : 'church or other faith';
    if (faith === 0) return `${noneOfItsSchools(of)} a church or other faith school.`;
    return faith === of
      ? `All schools of the trust are ${kind} schools.`
      : `${faith} of its ${of} schools ${faith === 1 ? `is a ${kind} school` : `are ${kind} schools`} (${inPercent(faith / of)}).`;
  },
});

function comfort({ answers }: Enquiry): string {
  return answers.faith.churchSharePct === 0 ? 'no' : `at most ${answers.faith.churchSharePct}%`;
}
