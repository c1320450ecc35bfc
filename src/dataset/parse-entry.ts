import { type IsoDate, parseIsoDate } from '../domain/iso-date.ts';
import { DENOMINATIONS, type Denomination, type ReligiousCharacter } from '../domain/religious-character.ts';

/** Parsers of dictionary entries: the value, or `undefined` when the entry is none. */
export function parseText(entry: unknown): string | undefined {
  return typeof entry === 'string' && entry !== '' ? entry : undefined;
}

/** A calendar day. */
export function parseDay(entry: unknown): IsoDate | undefined {
  const date = parseIsoDate(entry);
  return date.ok ? date.value : undefined;
}

/** One of a closed list. */
export function oneOf<T extends string | number | boolean>(list: readonly T[]) {
  return (entry: unknown): T | undefined => list.find((value) => value === entry);
}

const NONE = 'none';
const NOT_RECORDED = 'not-recorded';
const NOT_RECORDED_CHRISTIAN = 'not-recorded:christian';
const JOINT = '+';

/** A religious character as one word of a dictionary; {@link parseCharacter} reads it back. */
export function formatCharacter(character: ReligiousCharacter): string {
  switch (character.kind) {
    case 'none':
      return NONE;
    case 'not-recorded':
      return character.christian ? NOT_RECORDED_CHRISTIAN : NOT_RECORDED;
    case 'of':
      return character.denominations.join(JOINT);
    default:
      return character satisfies never;
  }
}

/** Reads what {@link formatCharacter} wrote. */
export function parseCharacter(entry: unknown): ReligiousCharacter | undefined {
  if (typeof entry !== 'string') return undefined;
  if (entry === NONE) return { kind: 'none' };
  if (entry === NOT_RECORDED) return { kind: 'not-recorded', christian: false };
  if (entry === NOT_RECORDED_CHRISTIAN) return { kind: 'not-recorded', christian: true };
  const words = entry.split(JOINT);
  const known = words.flatMap((word): Denomination[] => DENOMINATIONS.filter((name) => name === word));
  const [first, ...others] = known;
  return first !== undefined && known.length === words.length
    ? { kind: 'of', denominations: [first, ...others] }
    : undefined;
}
