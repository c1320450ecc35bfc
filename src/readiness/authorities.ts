import {
  DENOMINATION_LABELS,
  type Denomination,
  type ReligiousCharacter,
} from '../domain/religious-character.ts';

/** How DfE's guidance tells schools apart when it asks for consent (Trust Partnerships, §2.5, October 2021). */
export type FaithStanding = 'church' | 'other-character' | 'none' | 'not-known';

const NOT_CHURCHES: readonly Denomination[] = ['jewish', 'muslim', 'sikh', 'hindu', 'multi-faith'];

/**
 * "church" where a Christian body is named, alone or with others, or the register at least says Christian; "other-character" for
 * the rest that name a body; "not-known" where the register leaves it open.
 */
export function faithStandingOf(character: ReligiousCharacter): FaithStanding {
  switch (character.kind) {
    case 'none':
      return 'none';
    case 'not-recorded':
      return character.christian ? 'church' : 'not-known';
    case 'of':
      return character.denominations.some((body) => !NOT_CHURCHES.includes(body))
        ? 'church'
        : 'other-character';
    default:
      return character satisfies never;
  }
}

/** Who has to be asked, one for each body that the character names, in words for any reader; empty for a school without one. */
export function authoritiesOf(character: ReligiousCharacter): readonly string[] {
  if (character.kind === 'of') return character.denominations.map(authorityFor);
  if (character.kind === 'none') return [];
  return [
    character.christian
      ? 'the diocese or church authority'
      : 'the religious authority, if the school has one',
  ];
}

function authorityFor(body: Denomination): string {
  const name = DENOMINATION_LABELS[body];
  return body === 'catholic' || body === 'church-of-england'
    ? `the ${name} diocese`
    : `the religious authority (${name})`;
}
