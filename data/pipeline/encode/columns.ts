import { LETTERS, UNKNOWN_LETTER } from '../../../src/dataset/column-reader.ts';
import { isKnown, type Maybe } from '../../../src/domain/unknown.ts';

type Word = string | number | boolean;

/** Each encoding is what the reader's method of the same name takes. Whole numbers as they are; `null` where unknown. */
export function integers(cells: readonly Maybe<number>[]): readonly (number | null)[] {
  return cells.map((cell) => (isKnown(cell) ? cell : null));
}

/** Each known number as its step from the known one before. */
export function steps(cells: readonly Maybe<number>[]): readonly (number | null)[] {
  let last = 0;
  return cells.map((cell) => {
    if (!isKnown(cell)) return null;
    const step = cell - last;
    last = cell;
    return step;
  });
}

/** One line a row, empty where unknown. */
export function lines(cells: readonly Maybe<string>[]): string {
  return cells.map((cell) => (isKnown(cell) ? oneLine(cell) : '')).join('\n');
}

/** A dictionary and one letter a row. */
export function letters(cells: readonly Maybe<Word>[]) {
  const values = dictionaryOf(cells);
  if (values.length > LETTERS.length) throw new Error(`${values.length} values do not fit one letter`);
  const places = new Map(values.map((value, place) => [value, LETTERS.charAt(place)]));
  return {
    values,
    rows: cells.map((cell) => (isKnown(cell) ? places.get(cell) : UNKNOWN_LETTER)).join(''),
  };
}

/** A dictionary and its place for each row, `null` where unknown. */
export function lookup(cells: readonly Maybe<Word>[]) {
  const values = dictionaryOf(cells);
  const places = new Map(values.map((value, place) => [value, place]));
  return { values, rows: cells.map((cell) => (isKnown(cell) ? places.get(cell) : null)) };
}

/** The most frequent value first, equally frequent ones in the order of their text. */
function dictionaryOf(cells: readonly Maybe<Word>[]): readonly Word[] {
  const counts = new Map<Word, number>();
  for (const cell of cells) {
    if (!isKnown(cell)) continue;
    const before = counts.get(cell);
    counts.set(cell, before === undefined ? 1 : before + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (String(a) < String(b) ? -1 : 1))
    .map(([value]) => value);
}

function oneLine(text: string): string {
  if (text === '' || text.includes('\n')) throw new Error(`"${text}" is not one line`);
  return text;
}
