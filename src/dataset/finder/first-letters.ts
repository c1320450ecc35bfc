import { LINKING_WORDS } from './word-forms.ts';

/** Initials that stand for one kept word, where its first letter is not the only one or not one at all. */
export const INITIALS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['cofe', ['ce', 'coe', 'c']],
  ['catholic', ['rc', 'c']],
  ['6th', ['vi', 's']],
  ['7th', ['vii', 's']],
  ['8th', ['viii', 'e']],
]);
const UNSAID = 'form';

/** True for a word that initials may pass over: linking words, numerals and "form". */
export function mayBeUnsaid(word: string): boolean {
  return LINKING_WORDS.has(word) || word.charCodeAt(0) < 97 || word === UNSAID;
}

/** Stands for a word whose initials are not its first letter alone. */
export const OTHER_INITIALS = 0;
/** Set on the first letter of a word that may be passed over. */
export const UNSAID_FLAG = 128;

/** For each word of a vocabulary its first letter, flagged where it may be passed over; 0 for a word with other initials. */
export function firstLetters(words: readonly string[]): Uint8Array {
  const letters = new Uint8Array(words.length);
  words.forEach((word, id) => {
    if (!INITIALS_OF.has(word)) letters[id] = word.charCodeAt(0) | (mayBeUnsaid(word) ? UNSAID_FLAG : 0);
  });
  return letters;
}
