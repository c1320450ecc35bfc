import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { characterLabel, hasCharacter, sharesCharacter } from '../character.ts';
import { defineCriterion } from '../define-criterion.ts';
import { inPercent, noneOfItsSchools } from '../wording.ts';

/** Schools that share our religious character as a share of the trust's schools, 0 to 1. */
export const ownCharacterShare = defineCriterion({
  id: 'own-character-share',
  consideration: 'faith',
  label: 'Schools of your character',
  hint: 'How many schools of the trust share your religious character. A joint school shares it with schools of either side.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 100,
  wishes: () => [],
  silence: ({ school }) => (hasCharacter(school) ? undefined : 'Your school has no religious character.'),
  endPoints: ({ school }) => ({
    worst: `has no ${characterLabel(school.character)} school`,
    best: `has ${characterLabel(school.character)} schools only`,
  }),
  question: ({ school }) =>
    `How much would it matter to go from a trust with no ${characterLabel(school.character)} school to one with no others?`,
  measure: ({ enquiry: { school }, profile }) => {
    let alike = 0;
    for (const { character, schools } of profile.characters) {
      if (sharesCharacter(school.character, character)) alike += schools;
    }
    return { alike, of: profile.schoolCount };
  },
  value: () => {
    const scoreOf = piecewiseLinear([
      { x: 0, value: 0 },
      { x: 0.25, value: 0.75 },
      { x: 0.5, value: 0.95 },
      { x: 1, value: 1 },
    ]);
    return ({ alike, of }) => scoreOf(alike / of);
  },
  explain: ({ alike, of }, { enquiry: { school } }) => {
    const kind = characterLabel(school.character);
    if (alike === 0) return `${noneOfItsSchools(of)} ${kind}.`;
    return alike === of
      ? `All schools of the trust are ${kind}.`
      : `${alike} of its ${of} schools ${alike === 1 ? 'is' : 'are'} ${kind} (${inPercent(alike / of)}).`;
  },
});
