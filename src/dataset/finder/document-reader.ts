import type { FinderIndex } from './finder-index.ts';
import { indexWords } from './fold-text.ts';
import { OMISSION_COST } from './slip-cost.ts';
import { KIND_WORDS, LINKING_WORDS } from './word-forms.ts';

/** What can be found: a name, the places it may be told apart by, and codes that identify it. */
export type FinderDocument = {
  readonly name: string;
  readonly places: readonly string[];
  /** Codes of at most eight letters and digits; longer ones are cut. */
  readonly codes: readonly string[];
  /** With or without its space; '' where there is none. */
  readonly postcode: string;
};

/** Fields of a posting. */
export const IN_NAME = 1;
export const IN_PLACE = 2;

function omissionCost(word: string): number {
  if (LINKING_WORDS.has(word)) return OMISSION_COST.linking;
  return KIND_WORDS.has(word) ? OMISSION_COST.kind : OMISSION_COST.telling;
}

/** Numbers the words of documents, read one after the other, and keeps who has which in flat arrays. */
export class DocumentReader {
  readonly idOf = new Map<string, number>();
  readonly #omission: number[] = [];
  readonly #wholeOmission: Float32Array;
  readonly #nameWords: number[] = [];
  readonly #nameStart: Uint32Array;
  readonly #placeNumber = new Map<string, number>();
  readonly #places: Uint32Array[] = [];
  readonly #placeOf: number[] = [];
  readonly #placeStart: Uint32Array;
  /** Word and posting of each pair met, and for each word its last pair and their count. */
  readonly #pairWords: number[] = [];
  readonly #pairPostings: number[] = [];
  readonly #lastPair: number[] = [];
  readonly #pairCount: number[] = [];

  constructor(size: number) {
    this.#wholeOmission = new Float32Array(size);
    this.#nameStart = new Uint32Array(size + 1);
    this.#placeStart = new Uint32Array(size + 1);
  }

  /** Reads the document numbered `at`; numbers ascend from 0. */
  read({ name, places }: FinderDocument, at: number): void {
    let omission = 0;
    for (const word of indexWords(name)) {
      const id = this.#number(word);
      this.#nameWords.push(id);
      omission += this.#omission[id] as number;
      this.#note(id, at, IN_NAME);
    }
    this.#nameStart[at + 1] = this.#nameWords.length;
    this.#wholeOmission[at] = omission;
    for (const text of places) {
      const place = this.#numberPlace(text);
      this.#placeOf.push(place);
      const ids = this.#places[place] as Uint32Array;
      for (let i = 0; i < ids.length; i++) this.#note(ids[i] as number, at, IN_PLACE);
    }
    this.#placeStart[at + 1] = this.#placeOf.length;
  }

  #number(word: string): number {
    const known = this.idOf.get(word);
    if (known !== undefined) return known;
    const id = this.idOf.size;
    this.idOf.set(word, id);
    this.#omission.push(omissionCost(word));
    this.#lastPair.push(-1);
    this.#pairCount.push(0);
    return id;
  }

  #numberPlace(text: string): number {
    const known = this.#placeNumber.get(text);
    if (known !== undefined) return known;
    this.#places.push(Uint32Array.from(indexWords(text), (word) => this.#number(word)));
    this.#placeNumber.set(text, this.#places.length - 1);
    return this.#places.length - 1;
  }

  #note(id: number, at: number, field: number): void {
    const last = this.#lastPair[id] as number;
    const held = last < 0 ? -1 : (this.#pairPostings[last] as number);
    if (held >>> 2 === at && held >= 0) {
      this.#pairPostings[last] = held | field;
      return;
    }
    this.#lastPair[id] = this.#pairWords.length;
    this.#pairCount[id] = (this.#pairCount[id] as number) + 1;
    this.#pairWords.push(id);
    this.#pairPostings.push(at * 4 + field);
  }

  names(): Pick<FinderIndex, 'nameWords' | 'nameStart' | 'omission' | 'wholeOmission'> {
    return {
      nameWords: Uint32Array.from(this.#nameWords),
      nameStart: this.#nameStart,
      omission: Float32Array.from(this.#omission),
      wholeOmission: this.#wholeOmission,
    };
  }

  places(): Pick<FinderIndex, 'places' | 'placeOf' | 'placeStart'> {
    return { places: this.#places, placeOf: Uint32Array.from(this.#placeOf), placeStart: this.#placeStart };
  }

  /** The pairs in order of word, then document. */
  postings(): Pick<FinderIndex, 'postings' | 'postingStart'> {
    const postingStart = new Uint32Array(this.#pairCount.length + 1);
    for (let id = 0; id < this.#pairCount.length; id++) {
      postingStart[id + 1] = (postingStart[id] as number) + (this.#pairCount[id] as number);
    }
    const postings = new Uint32Array(this.#pairWords.length);
    const next = postingStart.slice();
    for (let pair = 0; pair < postings.length; pair++) {
      const id = this.#pairWords[pair] as number;
      const slot = next[id] as number;
      postings[slot] = this.#pairPostings[pair] as number;
      next[id] = slot + 1;
    }
    return { postings, postingStart };
  }
}
