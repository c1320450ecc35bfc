import type { FinderIndex } from './finder-index.ts';
import { LINKING_WORDS } from './word-forms.ts';

/** Initials that stand for one kept word. */
const INITIALS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['cofe', ['ce', 'coe', 'c']],
  ['catholic', ['rc', 'c']],
  ['6th', ['vi', 's']],
  ['7th', ['vii', 's']],
]);
const UNSAID_AFTER_6TH = 'form';

/**
 * How many words of the name, from its start, the letters of `text` are the initials of; 0 when they are not. Linking words and
 * numerals may be passed over ("bhasvic" for "Brighton Hove and Sussex Sixth Form College").
 */
export function wordsByInitials(text: string, words: readonly string[]): number {
  const from = (at: number, word: number): number => {
    if (at === text.length) return word;
    const next = words[word];
    if (next === undefined) return 0;
    for (const initials of INITIALS_OF.get(next) ?? [next.charAt(0)]) {
      const end = text.startsWith(initials, at) ? from(at + initials.length, word + 1) : 0;
      if (end > 0) return end;
    }
    const unsaid = LINKING_WORDS.has(next) || /^\d/.test(next) || next === UNSAID_AFTER_6TH;
    return unsaid ? from(at, word + 1) : 0;
  };
  return from(0, 0);
}

/** Documents whose name's first words have these initials. */
export function documentsByInitials({ vocabulary, nameWords }: FinderIndex, text: string): Uint32Array {
  const first = text.charCodeAt(0);
  const found: number[] = [];
  nameWords.forEach((ids, document) => {
    const start = vocabulary.words[ids[0] as number];
    if (start === undefined || (start.charCodeAt(0) !== first && !LINKING_WORDS.has(start))) return;
    if (
      wordsByInitials(
        text,
        Array.from(ids, (id) => vocabulary.words[id] as string),
      ) > 1
    )
      found.push(document);
  });
  return Uint32Array.from(found);
}
