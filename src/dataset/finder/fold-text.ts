import { PHRASES, WORD_FORMS } from './word-forms.ts';

const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['´', "'"],
]);

const KEPT_BY_FORM: ReadonlyMap<string, readonly string[]> = new Map(
  WORD_FORMS.flatMap(([kept, ...others]) => others.map((form) => [form, kept.split(' ')] as const)),
);

/** A run of words that the index keeps as one. */
export type Phrase = { readonly words: readonly string[]; readonly kept: string };

/** The runs of words that the index keeps as one word, longest first. */
export const KNOWN_PHRASES: readonly Phrase[] = PHRASES.map(([phrase, kept]) => ({
  words: phrase.split(' '),
  kept,
})).toSorted((a, b) => b.words.length - a.words.length);

const PHRASES_BY_END: ReadonlyMap<string | undefined, readonly Phrase[]> = new Map(
  KNOWN_PHRASES.map(({ words }) => [
    words.at(-1),
    KNOWN_PHRASES.filter((phrase) => phrase.words.at(-1) === words.at(-1)),
  ]),
);
const NO_PHRASES: readonly Phrase[] = [];

/** The phrases that end with this word. */
export function phrasesEndingWith(word: string): readonly Phrase[] {
  const phrases = PHRASES_BY_END.get(word);
  return phrases === undefined ? NO_PHRASES : phrases;
}

function toPlainLetters(text: string): string {
  return text
    .replace(/[^ -~]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/[^ -~]/g, (mark) => (/\p{M}/u.test(mark) ? '' : ' '));
}

const APOSTROPHE = 39;
const BACKTICK = 96;
const AMPERSAND = 38;
const PLUS = 43;

/**
 * Splits text into words of plain small letters and digits: marks are dropped from letters, apostrophes vanish ("St Mary's" gives
 * "st", "marys"), "&" and "+" read "and", anything else parts words. Empty when nothing of the kind is in the text.
 */
export function splitWords(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let word = '';
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    if ((code > 96 && code < 123) || (code > 47 && code < 58)) {
      if (start < 0) start = at;
      continue;
    }
    if (code > 126) return splitWords(toPlainLetters(lower));
    if (start >= 0) word += lower.slice(start, at);
    start = -1;
    if (code === APOSTROPHE || code === BACKTICK) continue;
    if (word !== '') words.push(word);
    word = '';
    if (code === AMPERSAND || code === PLUS) words.push('and');
  }
  return words;
}

/** The words that the index keeps for this form of a word, or undefined when the form is kept as it is. */
export function keptFor(word: string): readonly string[] | undefined {
  return KEPT_BY_FORM.get(word);
}

/**
 * The words under which the index keeps a name or a place: split, then every form and phrase of `word-forms.ts` brought to the one
 * that is kept ("Saint Mary's C. of E. Jnr Sch" gives "st", "marys", "cofe", "junior", "school").
 */
export function indexWords(text: string): readonly string[] {
  const kept: string[] = [];
  for (const word of splitWords(text)) {
    const forms = KEPT_BY_FORM.get(word);
    if (forms === undefined) kept.push(word);
    else kept.push(...forms);
    const phrase = phrasesEndingWith(kept.at(-1) as string).find(({ words }) => endsWith(kept, words));
    if (phrase !== undefined)
      kept.splice(kept.length - phrase.words.length, phrase.words.length, phrase.kept);
  }
  return kept;
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const start = words.length - end.length;
  return start >= 0 && end.every((word, i) => words[start + i] === word);
}
