import type { FinderIndex } from './finder-index.ts';
import type { QueryTerm } from './query-term.ts';
import { joinPhrases, type QueryWord } from './query-words.ts';
import { SLIP_COST } from './slip-cost.ts';
import { type SpacingChange, spacingChanges } from './spacing-changes.ts';
import type { TermStore } from './term-store.ts';

/**
 * One way to take a query: as typed, or with spaces put in or left out. `chance` is the natural logarithm of its own chance,
 * `leastCost` what its slips cost for a document that fits it best.
 */
export type Reading = {
  readonly terms: readonly QueryTerm[];
  readonly chance: number;
  readonly leastCost: number;
};

const MOST_READINGS = 4;

/** The readings of a query that are worth scoring: as typed first, then the most promising others. Empty for no words. */
export function readingsOf(
  words: readonly QueryWord[],
  index: FinderIndex,
  terms: TermStore,
): readonly Reading[] {
  if (words.length === 0) return [];
  const changes = spacingChanges(words, index, terms);
  const likely = changes.filter((change) => change.likely);
  const single = changes.filter((change) => !change.likely).map((change) => [change]);
  const others = [...(likely.length > 0 ? [likely] : []), ...single]
    .map((set) => toReading(joinPhrases(applyChanges(words, set)), countSpaces(set), terms))
    .toSorted((a, b) => a.leastCost - b.leastCost);
  return [toReading(words, 0, terms), ...others.slice(0, MOST_READINGS - 1)];
}

function toReading(words: readonly QueryWord[], spaces: number, store: TermStore): Reading {
  const terms = words.map((word) => store.ofWord(word));
  const costOfSpaces = spaces * SLIP_COST.space;
  return {
    terms,
    chance: terms.reduce((sum, { background }) => sum + background, -costOfSpaces),
    leastCost: terms.reduce((sum, { leastCost }) => sum + leastCost, costOfSpaces),
  };
}

function countSpaces(changes: readonly SpacingChange[]): number {
  return changes.reduce((sum, { spaces }) => sum + spaces, 0);
}

function applyChanges(words: readonly QueryWord[], changes: readonly SpacingChange[]): readonly QueryWord[] {
  const applied: QueryWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const change = changes.find((one) => one.at === at);
    applied.push(...(change === undefined ? [words[at] as QueryWord] : change.pieces));
    at += change === undefined ? 0 : change.taken - 1;
  }
  return applied;
}
