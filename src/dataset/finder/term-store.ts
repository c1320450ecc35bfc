import type { FinderIndex } from './finder-index.ts';
import { buildTerm, type QueryTerm } from './query-term.ts';
import type { QueryWord } from './query-words.ts';

const MOST_KEPT = 400;

/** Terms of an index by the word typed, kept from one keystroke to the next, since most words of a query do not change. */
export class TermStore {
  readonly #index: FinderIndex;
  readonly #kept = new Map<string, QueryTerm>();

  constructor(index: FinderIndex) {
    this.#index = index;
  }

  /** The term for a word or a piece of a query. */
  ofWord(word: QueryWord): QueryTerm {
    const key = `${word.text}${word.unfinished ? '…' : ''}${word.piece ? '|' : ''}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    const term = buildTerm(this.#index, word);
    this.#kept.set(key, term);
    return term;
  }
}
