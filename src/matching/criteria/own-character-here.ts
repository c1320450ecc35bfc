import { piecewiseLinear } from '../../decision/index.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { characterLabel, hasCharacter, sharesCharacter } from '../character.ts';
import { defineCriterion } from '../define-criterion.ts';

/** Of the academies in our local authority that share our character, the share that the trust runs, 0 to 1. */
export const ownCharacterHere = defineCriterion({
  id: 'own-character-here',
  consideration: 'faith',
  label: 'Schools of your character near you',
  hint: 'The trust that already runs the schools of your character in your local authority is often the one that your religious authority works with.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 30,
  wishes: () => [],
  silence: ({ school }) => (hasCharacter(school) ? undefined : 'Your school has no religious character.'),
  endPoints: ({ school }) => ({
    worst: `runs none of the ${characterLabel(school.character)} academies in your local authority`,
    best: `runs half or more of the ${characterLabel(school.character)} academies in your local authority`,
  }),
  question: ({ school }) =>
    `How much would it matter to go from a trust without a ${characterLabel(school.character)} school in your local authority to one that runs half of them?`,
  measure: ({ enquiry: { school }, profile, schoolsHere, surroundings }) => {
    let here = 0;
    if (schoolsHere > 0) {
      for (const { laCode, character } of profile.schools) {
        if (laCode === school.laCode && sharesCharacter(school.character, character)) here += 1;
      }
    }
    return { here, of: surroundings.ofOurCharacterHere };
  },
  value: () => {
    const scoreOf = piecewiseLinear([
      { x: 0, value: 0 },
      { x: 0.1, value: 0.5 },
      { x: 0.5, value: 1 },
    ]);
    return ({ here, of }) => (here === 0 ? 0 : scoreOf(here / of));
  },
  explain: ({ here, of }, { enquiry: { school } }) => {
    const kind = characterLabel(school.character);
    return of === 0
      ? `No trust runs another ${kind} school in your local authority.`
      : `The trust runs ${here === 0 ? 'none' : here} of the ${of} other ${kind} academies in your local authority that are in a trust.`;
  },
});
