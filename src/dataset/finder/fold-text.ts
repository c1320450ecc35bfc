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

export type Phrase = { readonly words: readonly string[]; readonly kept: string };

/** The runs of words that the index keeps as one word, longest first. */
export const KNOWN_PHRASES: readonly Phrase[] = PHRASES.map(([phrase, kept]) => ({
  words: phrase.split(' '),
  kept,
})).toSorted((a, b) => b.words.length - a.words.length);

const STARTS_A_PHRASE: ReadonlySet<string | undefined> = new Set(KNOWN_PHRASES.map(({ words }) => words[0]));

function toPlainLetters(text: string): string {
  const lower = text.toLowerCase();
  const plain = /[^ -~]/.test(lower)
    ? lower
        .replace(/[^ -~]/g, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
    : lower;
  return /['`]/.test(plain) ? plain.replace(/['`]/g, '') : plain;
}

const isLetterOrDigit = (code: number): boolean => (code > 96 && code < 123) || (code > 47 && code < 58);

/**
 * Splits text into words of plain small letters and digits: marks are dropped from letters, apostrophes vanish ("St Mary's" gives
 * "st", "marys"), "&" and "+" read "and", anything else parts words. Empty when nothing of the kind is in the text.
 */
export function splitWords(text: string): string[] {
  const plain = toPlainLetters(text);
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (isLetterOrDigit(code)) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) words.push(plain.slice(start, at));
    start = -1;
    if (code === 38 || code === 43) words.push('and');
  }
  if (start >= 0) words.push(plain.slice(start));
  return words;
}

/** The words that the index keeps for this form of a word, or undefined when the form is kept as it is. */
export function keptFor(word: string): readonly string[] | undefined {
  return KEPT_BY_FORM.get(word);
}

function phraseAt(words: readonly string[], at: number): Phrase | undefined {
  if (!STARTS_A_PHRASE.has(words[at])) return undefined;
  return KNOWN_PHRASES.find((phrase) => phrase.words.every((word, i) => words[at + i] === word));
}

function joinPhrases(words: readonly string[]): readonly string[] {
  if (!words.some((word) => STARTS_A_PHRASE.has(word))) return words;
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    const word = phrase?.kept ?? words[at];
    if (word !== undefined) kept.push(word);
    at += phrase?.words.length ?? 1;
  }
  return kept;
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
  }
  return joinPhrases(kept);
}
