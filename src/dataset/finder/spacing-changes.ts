import { documentCount, type FinderIndex } from './finder-index.ts';
import { keptFor } from './fold-text.ts';
import type { QueryWord } from './query-words.ts';
import { type PartCosts, splitWord } from './split-word.ts';
import type { TermStore } from './term-store.ts';
import { GENERIC_WORDS } from './word-forms.ts';

/** `taken` words from `at` on give way to `pieces`; `likely` when these cost less than the word as typed. */
export type SpacingChange = {
  readonly at: number;
  readonly taken: number;
  readonly pieces: readonly QueryWord[];
  readonly spaces: number;
  readonly likely: boolean;
};

const SHORTEST_TO_SPLIT = 5;
/** How far a part's rarity counts beside its slips when a word is cut. */
const RARITY_SHARE = 0.1;

/** Where spaces may have been left out of, put into or moved within the words of a query. */
export function spacingChanges(
  words: readonly QueryWord[],
  index: FinderIndex,
  terms: TermStore,
): readonly SpacingChange[] {
  const costs = partCosts(index, terms, words.at(-1)?.unfinished === true);
  const splits = words.flatMap((word, at) => splitChanges(word, at, costs, terms));
  const joins = words
    .slice(1)
    .flatMap((second, at) => joinChanges(words[at] as QueryWord, second, at, costs));
  return [...splits, ...joins];
}

function partCosts(index: FinderIndex, terms: TermStore, open: boolean): PartCosts {
  const known = (part: string): number | undefined => {
    const id = index.vocabulary.idOf(keptFor(part)?.[0] ?? part);
    const count = id === undefined ? 0 : documentCount(index, id);
    return count === 0 ? undefined : RARITY_SHARE * Math.log(index.size / count);
  };
  const unsure = (part: string, atEnd: boolean): number | undefined => {
    const term = terms.ofWord({ text: part, unfinished: atEnd && open, piece: true });
    return term.costOf.size > 0 ? term.leastCost - RARITY_SHARE * term.background : undefined;
  };
  return { known, unsure };
}

function toPieces(parts: readonly string[], unfinished: boolean): readonly QueryWord[] {
  return parts.map((text, i) => ({
    text,
    unfinished: unfinished && i === parts.length - 1,
    piece: !/\d/.test(text),
  }));
}

function splitChanges(
  word: QueryWord,
  at: number,
  costs: PartCosts,
  terms: TermStore,
): readonly SpacingChange[] {
  const { text, unfinished } = word;
  if (/\d/.test(text)) return splitOutward(text, at);
  if (text.length < SHORTEST_TO_SPLIT || keptFor(text) !== undefined || GENERIC_WORDS.has(text)) return [];
  const known = costs.known(text) !== undefined;
  const cut = splitWord(text, costs, known);
  if (cut === undefined) return [];
  const likely = !known && cut.cost < terms.ofWord(word).leastCost;
  return [{ at, taken: 1, pieces: toPieces(cut.parts, unfinished), spaces: cut.parts.length - 1, likely }];
}

/** A word with an outward code stuck to it ("schoolls6"): the code has one letter or two. */
function splitOutward(text: string, at: number): readonly SpacingChange[] {
  const cut = /[a-z]{1,2}\d[a-z\d]?$/.exec(text)?.index;
  if (cut === undefined || cut < SHORTEST_TO_SPLIT - 1) return [];
  return [cut, cut + 1]
    .filter((start) => /^[a-z]/.test(text.slice(start)))
    .map((start) => {
      const pieces = toPieces([text.slice(0, start), text.slice(start)], false);
      return { at, taken: 1, pieces, spaces: 1, likely: false };
    });
}

function joinChanges(
  first: QueryWord,
  second: QueryWord,
  at: number,
  costs: PartCosts,
): readonly SpacingChange[] {
  const text = first.text + second.text;
  if (/\d/.test(text)) return [];
  const change = (parts: readonly string[], spaces: number): SpacingChange => {
    return { at, taken: 2, pieces: toPieces(parts, second.unfinished), spaces, likely: false };
  };
  if (costs.known(text) !== undefined) return [change([text], 1)];
  if (costs.known(first.text) !== undefined && costs.known(second.text) !== undefined) return [];
  const moved = splitWord(text, costs, true)?.parts;
  return [
    ...(costs.unsure(text, second.unfinished) === undefined ? [] : [change([text], 1)]),
    ...(moved === undefined || moved[0] === first.text || cutsGeneric(moved, first, second)
      ? []
      : [change(moved, 2)]),
  ];
}

/** True when a word that names a kind of school no longer stands by itself: "foxgrov primary" as "fox", "gro" and "vprimary". */
function cutsGeneric(parts: readonly string[], first: QueryWord, second: QueryWord): boolean {
  return (
    (GENERIC_WORDS.has(first.text) && parts[0] !== first.text) ||
    (GENERIC_WORDS.has(second.text) && parts.at(-1) !== second.text)
  );
}
