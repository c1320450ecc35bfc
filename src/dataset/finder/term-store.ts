import type { FinderIndex } from './finder-index.ts';
import { buildTerm, type QueryTerm } from './query-term.ts';
import type { QueryWord } from './query-words.ts';

const MOST_KEPT = 400;

/** Terms of an index by the word typed, kept from one keystroke to the next, since most words of a query do not change. */
export class TermStore {
  readonly #index: FinderIndex;
  readonly #finished = new Map<string, QueryTerm>();
  readonly #unfinished = new Map<string, QueryTerm>();
  readonly #pieces = new Map<string, QueryTerm>();
  readonly #unfinishedPieces = new Map<string, QueryTerm>();

  constructor(index: FinderIndex) {
    this.#index = index;
  }

  /** The term for a word as it was typed. */
  ofWord(word: QueryWord): QueryTerm {
    return this.#of(word, word.unfinished ? this.#unfinished : this.#finished, true);
  }

  /** The term for a piece that was cut out of a query or joined from its words: never a code or initials. */
  ofPiece(piece: QueryWord): QueryTerm {
    return this.#of(piece, piece.unfinished ? this.#unfinishedPieces : this.#pieces, false);
  }

  #of(word: QueryWord, kept: Map<string, QueryTerm>, asTyped: boolean): QueryTerm {
    const known = kept.get(word.text);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const term = buildTerm(this.#index, word, asTyped);
    kept.set(word.text, term);
    return term;
  }
}
