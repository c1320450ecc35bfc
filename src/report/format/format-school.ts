import { DENOMINATION_LABELS, type ReligiousCharacter } from '../../domain/religious-character.ts';
import type { SchoolRecord } from '../../domain/school.ts';
import { isKnown, type Maybe } from '../../domain/unknown.ts';
import { listed, thousands } from '../../matching/wording.ts';

/** What stands where the register is silent. */
export const NOT_KNOWN = 'not known';

/** "none", "Church of England", "Catholic and Church of England (joint)", or that the register does not say. */
export function formatCharacter(character: ReligiousCharacter): string {
  switch (character.kind) {
    case 'none':
      return 'none';
    case 'of': {
      const names = character.denominations.map((id) => DENOMINATION_LABELS[id]);
      return names.length === 1 ? listed(names) : `${listed(names)} (joint)`;
    }
    case 'not-recorded':
      return character.christian ? 'Christian, which body is not known' : NOT_KNOWN;
    default:
      return character satisfies never;
  }
}

/** "4 to 11"; the known end alone where the register has only one. */
export function formatAges(school: Pick<SchoolRecord, 'lowestAge' | 'highestAge'>): string {
  const { lowestAge, highestAge } = school;
  if (isKnown(lowestAge) && isKnown(highestAge)) return `${lowestAge} to ${highestAge}`;
  if (isKnown(lowestAge)) return `from ${lowestAge}`;
  return isKnown(highestAge) ? `up to ${highestAge}` : NOT_KNOWN;
}

/** Pupils on roll with thousands separated, or "not known". */
export function formatPupils(pupils: Maybe<number>): string {
  return isKnown(pupils) ? thousands(pupils) : NOT_KNOWN;
}

/** IDACI quintile with what its ends mean, or "not known". */
export function formatDeprivation(quintile: SchoolRecord['idaciQuintile']): string {
  return isKnown(quintile) ? `${quintile} of 5 (1 least, 5 most deprived)` : NOT_KNOWN;
}

/** "yes", "no" or "not known". */
export function formatYesNo(value: Maybe<boolean>): string {
  if (!isKnown(value)) return NOT_KNOWN;
  return value ? 'yes' : 'no';
}
