import { isWithinSlips } from './edit-distance.ts';
import { KNOWN_PHRASES, keptFor, type Phrase, splitWords } from './fold-text.ts';
import { WORD_FORMS } from './word-forms.ts';

const MOST_LETTERS = 120;
const MOST_WORDS = 14;

/**
 * One word of a query. `unfinished`: nothing follows it yet, so it may be the beginning of a longer word. `piece`: cut out of what was
 * typed or joined from it, so neither a code nor initials.
 */
export type QueryWord = { readonly text: string; readonly unfinished: boolean; readonly piece: boolean };

/** A word that the index may keep for what was typed, other than the word as typed. */
export type KeptGuess = { readonly word: string; readonly slips: number; readonly begins: boolean };

const LONG_FORMS: readonly (readonly [form: string, kept: string])[] = WORD_FORMS.flatMap(
  ([kept, ...others]) =>
    kept.includes(' ') ? [] : others.filter((form) => form.length >= 5).map((form) => [form, kept] as const),
);

/**
 * Splits a query into words as typed, at most 14 from at most 120 letters: forms and phrases of `word-forms.ts` are recognised, also
 * with slips and while the last word is being typed; codes written in parts ("LS6 1AB", "213/3614") and spelt initials ("q e g s")
 * become one word.
 */
export function readQuery(query: string): readonly QueryWord[] {
  const text = query.slice(0, MOST_LETTERS);
  const joined = joinParts(splitWords(text).slice(0, MOST_WORDS));
  const open = /[\p{L}\p{N}'’]$/u.test(text);
  const words = joined.flatMap((word) => expandForm(word));
  return joinPhrases(
    words.map((word, i) => ({ text: word, unfinished: open && i === words.length - 1, piece: false })),
  );
}

function expandForm(word: string): readonly string[] {
  const kept = keptFor(word);
  return kept !== undefined && kept.length > 1 ? kept : [word];
}

/** What the index may keep for a word of a query by `word-forms.ts`: for sure, as a beginning or with one slip. */
export function guessKept({ text, unfinished }: QueryWord): readonly KeptGuess[] {
  const kept = keptFor(text)?.join(' ');
  if (kept !== undefined) return [{ word: kept, slips: 0, begins: false }];
  if (text.length < 4) return [];
  return LONG_FORMS.flatMap(([form, word]): readonly KeptGuess[] => {
    if (unfinished && form.startsWith(text)) return [{ word, slips: 0, begins: true }];
    return text.length > 4 && isWithinSlips(text, form, 1) ? [{ word, slips: 1, begins: false }] : [];
  });
}

const OUTWARD = /^[a-z]{1,2}\d[a-z\d]?$/;
const PART_OF_INWARD = /^\d[a-z]{0,2}$/;

function joinsNext(word: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  if (OUTWARD.test(word) && PART_OF_INWARD.test(next)) return true;
  return /^\d{3}$/.test(word) && /^\d{1,4}$/.test(next);
}

function joinParts(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const next = words[at + 1];
    let end = at;
    while (words[end]?.length === 1) end++;
    if (end - at >= 3 && words.slice(at, end).join(' ') !== 'c o e') {
      joined.push(words.slice(at, end).join(''));
      at = end - 1;
    } else if (joinsNext(word, next)) {
      joined.push(`${word}${next}`);
      at++;
    } else joined.push(word);
  }
  return joined;
}

function slipsAllowed(word: string, phrase: Phrase): number {
  if (word.length >= 7) return 2;
  if (word.length >= 5) return 1;
  return word === 'of' && phrase.words.some(({ length }) => length >= 5) ? 1 : 0;
}

type Found = { readonly phrase: Phrase; readonly taken: number };

function phraseFrom(words: readonly QueryWord[], at: number): Found | undefined {
  for (const phrase of KNOWN_PHRASES) {
    const taken = Math.min(words.length - at, phrase.words.length);
    const cut = at + taken === words.length && words.at(-1)?.unfinished === true;
    if (taken < phrase.words.length && !(cut && taken > 1)) continue;
    const fits = phrase.words.slice(0, taken).every((word, i) => {
      const typed = words[at + i]?.text as string;
      if (cut && i === taken - 1 && i > 0 && word.startsWith(typed)) return true;
      return isWithinSlips(typed, word, slipsAllowed(word, phrase));
    });
    if (fits) return { phrase, taken };
  }
  return undefined;
}

/** Replaces each phrase of `word-forms.ts`, which may hold slips or be cut off at the end of the query, by the word kept for it. */
export function joinPhrases(words: readonly QueryWord[]): readonly QueryWord[] {
  const read: QueryWord[] = [];
  for (let at = 0; at < words.length; ) {
    const found = phraseFrom(words, at);
    read.push(
      found === undefined
        ? (words[at] as QueryWord)
        : { text: found.phrase.kept, unfinished: false, piece: false },
    );
    at += found === undefined ? 1 : found.taken;
  }
  return read;
}
