import { type FinderIndex, nameOf } from './finder-index.ts';
import { INITIALS_OF, mayBeUnsaid, OTHER_INITIALS, UNSAID_FLAG } from './first-letters.ts';

/**
 * How many words of a name, from its start, the letters of `text` are the initials of; 0 when they are not. Linking words and
 * numerals may be passed over ("bhasvic" for "Brighton Hove and Sussex Sixth Form College").
 */
export function wordsByInitials(text: string, words: readonly string[], at = 0, word = 0): number {
  if (at === text.length) return word;
  const next = words[word];
  if (next === undefined) return 0;
  for (const initials of INITIALS_OF.get(next) ?? [next.charAt(0)]) {
    const end = text.startsWith(initials, at)
      ? wordsByInitials(text, words, at + initials.length, word + 1)
      : 0;
    if (end > 0) return end;
  }
  return mayBeUnsaid(next) ? wordsByInitials(text, words, at, word + 1) : 0;
}

/** False when the first letters of a name already settle that `text` is not its initials. */
function mayBeInitials(index: FinderIndex, text: string, document: number): boolean {
  const { nameWords, nameStart, firstLetter } = index;
  const end = nameStart[document + 1] as number;
  let at = 0;
  for (let i = nameStart[document] as number; i < end && at < text.length; i++) {
    const first = firstLetter[nameWords[i] as number] as number;
    if (first === OTHER_INITIALS) return true;
    const fits = (first & ~UNSAID_FLAG) === text.charCodeAt(at);
    if (first >= UNSAID_FLAG && fits) return true;
    if (first < UNSAID_FLAG && !fits) return false;
    if (fits) at++;
  }
  return at === text.length;
}

/** Documents whose name's first two words or more have these initials, ascending. */
export function documentsByInitials(index: FinderIndex, text: string): Uint32Array {
  const found: number[] = [];
  for (let document = 0; document < index.size; document++) {
    if (!mayBeInitials(index, text, document)) continue;
    const words = Array.from(nameOf(index, document), (id) => index.vocabulary.words[id] as string);
    if (wordsByInitials(text, words) > 1) found.push(document);
  }
  return Uint32Array.from(found);
}
