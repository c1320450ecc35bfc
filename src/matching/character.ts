import {
  DENOMINATION_LABELS,
  type Denomination,
  type ReligiousCharacter,
} from '../domain/religious-character.ts';
import type { SchoolRecord } from '../domain/school.ts';
import { listed } from './wording.ts';

type WithCharacter = Pick<SchoolRecord, 'character'>;

const NOT_CHURCH: readonly Denomination[] = ['jewish', 'muslim', 'sikh', 'hindu', 'multi-faith'];

/** Bodies of faith that the character names; none where the school has none or the register leaves it open. */
export function denominationsOf(character: ReligiousCharacter): readonly Denomination[] {
  return character.kind === 'of' ? character.denominations : [];
}

/** True when the register names a religious character for the school. */
export function hasCharacter({ character }: WithCharacter): boolean {
  return denominationsOf(character).length > 0;
}

/** True for a school with a Christian character, also where the register says no more than "Christian". */
export function isChurchSchool({ character }: WithCharacter): boolean {
  if (character.kind === 'not-recorded') return character.christian;
  return denominationsOf(character).some((denomination) => !NOT_CHURCH.includes(denomination));
}

/** True for a school of a faith that is not Christian, or of several faiths. */
export function isOtherFaithSchool(school: WithCharacter): boolean {
  return hasCharacter(school) && !isChurchSchool(school);
}

/** True for a school that is Catholic and nothing else; a joint school, Catholic and Church of England, is not. */
export function isCatholicSchool({ character }: WithCharacter): boolean {
  return (
    character.kind === 'of' &&
    character.denominations.length === 1 &&
    character.denominations[0] === 'catholic'
  );
}

/** True for a Church of England school, a joint one with a Church of England side included. */
export function isChurchOfEnglandSchool({ character }: WithCharacter): boolean {
  return denominationsOf(character).includes('church-of-england');
}

/** True when both name at least one body of faith in common. */
export function sharesCharacter(ours: ReligiousCharacter, theirs: ReligiousCharacter): boolean {
  if (ours.kind !== 'of' || theirs.kind !== 'of') return false;
  for (const denomination of ours.denominations) if (theirs.denominations.includes(denomination)) return true;
  return false;
}

/** As in "a Catholic school": "Catholic", "Church of England and Methodist", "religious" where it is not recorded. */
export function characterLabel(character: ReligiousCharacter): string {
  if (character.kind === 'of')
    return listed(character.denominations.map((body) => DENOMINATION_LABELS[body]));
  if (character.kind === 'none') return 'non-religious';
  return character.christian ? 'Christian' : 'religious';
}
