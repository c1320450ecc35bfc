import type { FinderIndex } from './finder-index.ts';
import { buildTerm, type QueryTerm } from './query-term.ts';
import { type QueryWord, toQueryWord } from './query-words.ts';

const MOST_KEPT = 400;

/** Terms of an index by the word typed, kept from one keystroke to the next, since most words of a query do not change. */
export class TermStore {
  readonly #index: FinderIndex;
  readonly #finished = new Map<string, QueryTerm>();
  readonly #unfinished = new Map<string, QueryTerm>();

  constructor(index: FinderIndex) {
    this.#index = index;
  }

  /** The term for a word read from a query. */
  ofWord(word: QueryWord): QueryTerm {
    const kept = word.unfinished ? this.#unfinished : this.#finished;
    const known = kept.get(word.text);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const term = buildTerm(this.#index, word);
    kept.set(word.text, term);
    return term;
  }

  /** The term for a piece of text that was cut out of a query or joined from its words. */
  of(text: string, unfinished: boolean): QueryTerm {
    return this.ofWord(toQueryWord(text, unfinished));
  }
}
