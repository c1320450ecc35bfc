import { type IsoDate, parseIsoDate } from '../../src/domain/iso-date.ts';
import type { Position } from '../../src/domain/position.ts';
import type { Denomination, ReligiousCharacter } from '../../src/domain/religious-character.ts';
import type { SchoolRecord } from '../../src/domain/school.ts';
import { UNKNOWN } from '../../src/domain/unknown.ts';
import { parseUrn, type Urn } from '../../src/domain/urn.ts';

/** The URN of a made-up school; real ones do not start with 9. */
export function aUrn(text = '900001'): Urn {
  const urn = parseUrn(text);
  if (!urn.ok) throw new Error(`not a URN: ${text}`);
  return urn.value;
}

export function aDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date.ok) throw new Error(`not a date: ${text}`);
  return date.value;
}

/** A place so many kilometres east and north of the made-up town. */
export function aPlace(eastKm = 0, northKm = 0): Position {
  return { eastingM: 450_000 + eastKm * 1000, northingM: 350_000 + northKm * 1000, approximate: false };
}

export function ofFaith(first: Denomination, ...others: readonly Denomination[]): ReligiousCharacter {
  return { kind: 'of', denominations: [first, ...others] };
}

/** A made-up community primary school of 210 pupils, in no trust. */
export function aSchool(differs: Partial<SchoolRecord> = {}): SchoolRecord {
  return {
    urn: aUrn(),
    laestab: UNKNOWN,
    name: 'Made-up Primary School',
    phase: 'primary',
    type: 'Community School',
    openedOn: aDate('1970-09-01'),
    lowestAge: 4,
    highestAge: 11,
    sixthForm: false,
    selective: false,
    character: { kind: 'none' },
    pupils: 210,
    idaciQuintile: 3,
    laCode: '999',
    town: 'Madeupton',
    postcode: 'ZZ9 9ZZ',
    position: aPlace(),
    trust: { kind: 'none' },
    ...differs,
  };
}
