import { documentCount, type FinderIndex } from './finder-index.ts';
import { keptFor } from './fold-text.ts';
import type { QueryTerm } from './query-term.ts';
import type { QueryWord } from './query-words.ts';
import { SLIP_COST } from './slip-cost.ts';
import { type PartChances, splitWord } from './split-word.ts';
import type { TermStore } from './term-store.ts';

/** One way to take a query: as typed, or with spaces put in or left out. `chance` is the natural logarithm of its own chance. */
export type Reading = { readonly terms: readonly QueryTerm[]; readonly chance: number };

const MOST_READINGS = 4;
const SHORTEST_TO_SPLIT = 5;

type Change = {
  readonly at: number;
  readonly taken: number;
  readonly pieces: readonly QueryWord[];
  readonly spaces: number;
};

/** The readings of a query that are worth scoring: as typed first, then the likeliest others. Empty for no words. */
export function readingsOf(
  words: readonly QueryWord[],
  index: FinderIndex,
  terms: TermStore,
): readonly Reading[] {
  if (words.length === 0) return [];
  const typed = words.map((word) => terms.ofWord(word));
  const chances = partChances(index, terms, words.at(-1)?.unfinished === true);
  const splits = splitChanges(words, chances);
  const unknownSplits = splits.filter(({ at }) => !isKnown(words[at], chances));
  const knownSplits = splits.filter(({ at }) => isKnown(words[at], chances));
  const changes = [...knownSplits, ...joinChanges(words, chances)].map((change) => [change]);
  const others = [...(unknownSplits.length > 0 ? [unknownSplits] : []), ...changes]
    .map((set) => changed(words, set, terms))
    .toSorted((a, b) => b.chance - a.chance);
  return [toReading(typed, 0), ...others.slice(0, MOST_READINGS - 1)];
}

function toReading(terms: readonly QueryTerm[], spaces: number): Reading {
  return {
    terms,
    chance: terms.reduce((sum, { background }) => sum + background, -spaces * SLIP_COST.space),
  };
}

function changed(words: readonly QueryWord[], changes: readonly Change[], terms: TermStore): Reading {
  const read: QueryTerm[] = [];
  for (let at = 0; at < words.length; at++) {
    const change = changes.find((one) => one.at === at);
    if (change === undefined) read.push(terms.ofWord(words[at] as QueryWord));
    else read.push(...change.pieces.map((piece) => terms.ofPiece(piece)));
    at += (change?.taken ?? 1) - 1;
  }
  return toReading(
    read,
    changes.reduce((sum, { spaces }) => sum + spaces, 0),
  );
}

function isKnown(word: QueryWord | undefined, chances: PartChances): boolean {
  return word !== undefined && chances.known(word.text) !== undefined;
}

function partChances(index: FinderIndex, terms: TermStore, open: boolean): PartChances {
  const known = (part: string): number | undefined => {
    const id = index.vocabulary.idOf(keptFor(part)?.[0] ?? part);
    return id === undefined ? undefined : Math.log(documentCount(index, id) / index.size);
  };
  const unsure = (part: string, atEnd: boolean): number | undefined => {
    const term = terms.ofPiece({ text: part, unfinished: atEnd && open });
    return term.costOf.size > 0 ? term.background : undefined;
  };
  return { known, unsure };
}

function toPieces(parts: readonly string[], unfinished: boolean): readonly QueryWord[] {
  return parts.map((text, i) => ({ text, unfinished: unfinished && i === parts.length - 1 }));
}

function splitChanges(words: readonly QueryWord[], chances: PartChances): readonly Change[] {
  return words.flatMap((word, at) => {
    if (word.text.length < SHORTEST_TO_SPLIT || /\d/.test(word.text) || keptFor(word.text) !== undefined)
      return [];
    const parts = splitWord(word.text, chances, isKnown(word, chances));
    if (parts === undefined) return [];
    return [{ at, taken: 1, pieces: toPieces(parts, word.unfinished), spaces: parts.length - 1 }];
  });
}

function joinChanges(words: readonly QueryWord[], chances: PartChances): readonly Change[] {
  return words.slice(1).flatMap((second, at) => {
    const first = words[at] as QueryWord;
    const text = first.text + second.text;
    if (/\d/.test(text)) return [];
    const joined: Change = { at, taken: 2, pieces: toPieces([text], second.unfinished), spaces: 1 };
    if (chances.known(text) !== undefined) return [joined];
    if (isKnown(first, chances) && isKnown(second, chances)) return [];
    const parts = splitWord(text, chances, true);
    const moved = { at, taken: 2, pieces: toPieces(parts ?? [], second.unfinished), spaces: 2 };
    return [
      ...(chances.unsure(text, second.unfinished) === undefined ? [] : [joined]),
      ...(parts === undefined || parts[0] === first.text ? [] : [moved]),
    ];
  });
}
