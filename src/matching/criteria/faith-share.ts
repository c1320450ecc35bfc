import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { characterLabel, denominationsOf, isChurchSchool, sharesCharacter } from '../character.ts';
import { defineCriterion } from '../define-criterion.ts';
import type { Enquiry } from '../enquiry.ts';
import { counted, inPercent } from '../wording.ts';

/** Church schools, or schools of our own character, as a share of the trust's schools. */
export const faithShare = defineCriterion({
  id: 'faith-share',
  consideration: 'faith',
  label: 'Schools of your character',
  hint: 'For a school with a religious character: how many schools of the trust share it. For others: whether church schools are as many as suits you.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 100,
  silence: (enquiry) =>
    !hasCharacter(enquiry) && enquiry.answers.faith.churchSharePct >= 100
      ? 'Any share of church schools suits you.'
      : undefined,
  endPoints: (enquiry) =>
    hasCharacter(enquiry)
      ? {
          worst: `has no ${characterLabel(enquiry.school.character)} school`,
          best: `has ${characterLabel(enquiry.school.character)} schools only`,
        }
      : {
          worst: 'has church schools only',
          best: `has ${comfort(enquiry)} church schools or fewer`,
        },
  question: (enquiry) =>
    hasCharacter(enquiry)
      ? `How much would it matter to go from a trust with no ${characterLabel(enquiry.school.character)} school to one with no others?`
      : `How much would it matter to go from a trust of church schools only to one with ${comfort(enquiry)} church schools or fewer?`,
  gather: ({ enquiry, profile }) => {
    const { character } = enquiry.school;
    let schools = 0;
    for (const other of profile.schools) {
      if (hasCharacter(enquiry) ? sharesCharacter(character, other.character) : isChurchSchool(other))
        schools += 1;
    }
    return {
      kind: 'measured',
      value: { schools, of: profile.schoolCount },
      source: REGISTER_SOURCES.schools,
    };
  },
  value: (enquiry) => {
    const scoreOf = hasCharacter(enquiry)
      ? piecewiseLinear([
          { x: 0, value: 0 },
          { x: 0.25, value: 0.75 },
          { x: 0.5, value: 0.95 },
          { x: 1, value: 1 },
        ])
      : piecewiseLinear([
          { x: Math.min(1, enquiry.answers.faith.churchSharePct / 100), value: 1 },
          { x: 1, value: 0 },
        ]);
    return ({ schools, of }) => scoreOf(schools / of);
  },
  explain: ({ schools, of }, { enquiry }) => {
    const kind = hasCharacter(enquiry) ? characterLabel(enquiry.school.character) : 'church';
    return `${schools === 0 ? 'None' : schools} of ${counted(of, 'school', 'schools')} of the trust ${schools === 1 ? `is a ${kind} school` : `are ${kind} schools`} (${inPercent(schools / of)}).`;
  },
});

function hasCharacter({ school }: Enquiry): boolean {
  return denominationsOf(school.character).length > 0;
}

function comfort({ answers }: Enquiry): string {
  return answers.faith.churchSharePct === 0 ? 'no' : `${answers.faith.churchSharePct}%`;
}
