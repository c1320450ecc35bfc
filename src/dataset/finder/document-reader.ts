import type { FinderIndex } from './finder-index.ts';
import { NumberList } from './number-list.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordNumbers } from './word-numbers.ts';

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
const IN_PLACE = 2;

/** Documents by number, from 0 to `size - 1`; each may be made when it is asked for. */
export type DocumentSource = { readonly size: number; readonly at: (number: number) => FinderDocument };

const WORDS_EACH = 8;

/** Reads documents one after the other and keeps who has which word in flat arrays. */
export class DocumentReader {
  readonly #numbers = new WordNumbers();
  readonly #nameWords: NumberList;
  readonly #nameStart: Uint32Array;
  readonly #placeNumber = new Map<string, number>();
  readonly #places: Uint32Array[] = [];
  readonly #placeOf: NumberList;
  readonly #placeStart: Uint32Array;
  /** Word and posting of each pair met. */
  readonly #pairWords: NumberList;
  readonly #pairPostings: NumberList;
  /** For each word the place after its last pair, 0 when there is none, and how many there are. */
  readonly #afterLastPair = new NumberList(WORDS_EACH);
  readonly #pairCount = new NumberList(WORDS_EACH);

  constructor(size: number) {
    this.#nameWords = new NumberList(size * WORDS_EACH);
    this.#nameStart = new Uint32Array(size + 1);
    this.#placeOf = new NumberList(size * 2);
    this.#placeStart = new Uint32Array(size + 1);
    this.#pairWords = new NumberList(size * WORDS_EACH);
    this.#pairPostings = new NumberList(size * WORDS_EACH);
  }

  /** Reads the document numbered `at`; numbers ascend from 0. */
  read({ name, places }: FinderDocument, at: number): void {
    const { items, length } = this.#numbers.read(name);
    const nameWords = this.#nameWords;
    nameWords.makeRoom(length);
    for (let i = 0; i < length; i++) nameWords.items[nameWords.length++] = items[i] as number;
    this.#nameStart[at + 1] = nameWords.length;
    this.#noteAll(items, length, at, IN_NAME);
    this.#placeOf.makeRoom(places.length);
    for (let i = 0; i < places.length; i++) {
      const place = this.#numberPlace(places[i] as string);
      this.#placeOf.items[this.#placeOf.length++] = place;
      const words = this.#places[place] as Uint32Array;
      this.#noteAll(words, words.length, at, IN_PLACE);
    }
    this.#placeStart[at + 1] = this.#placeOf.length;
  }

  #numberPlace(text: string): number {
    const known = this.#placeNumber.get(text);
    if (known !== undefined) return known;
    this.#places.push(this.#numbers.read(text).trimmed().slice());
    this.#placeNumber.set(text, this.#places.length - 1);
    return this.#places.length - 1;
  }

  #noteAll(ids: Uint32Array, length: number, at: number, field: number): void {
    this.#makeRoom(length);
    const pairs = this.#pairWords;
    const postings = this.#pairPostings.items;
    const afterLast = this.#afterLastPair.items;
    const counts = this.#pairCount.items;
    for (let i = 0; i < length; i++) {
      const id = ids[i] as number;
      const after = afterLast[id] as number;
      const held = after === 0 ? 0 : (postings[after - 1] as number);
      if (after > 0 && held >>> 2 === at) {
        postings[after - 1] = held | field;
        continue;
      }
      postings[pairs.length] = at * 4 + field;
      pairs.items[pairs.length++] = id;
      afterLast[id] = pairs.length;
      counts[id] = (counts[id] as number) + 1;
    }
    this.#pairPostings.length = pairs.length;
  }

  #makeRoom(pairs: number): void {
    this.#pairWords.makeRoom(pairs);
    this.#pairPostings.makeRoom(pairs);
    const words = this.#numbers.words.length;
    if (this.#pairCount.length === words) return;
    this.#afterLastPair.makeRoom(words - this.#afterLastPair.length);
    this.#afterLastPair.length = words;
    this.#pairCount.makeRoom(words - this.#pairCount.length);
    this.#pairCount.length = words;
  }

  /** Every word met; a few may be in no document, being parts of phrases. */
  vocabulary(): Vocabulary {
    return new Vocabulary(this.#numbers.words, this.#numbers.idOf);
  }

  names(): Pick<FinderIndex, 'nameWords' | 'nameStart'> {
    return { nameWords: this.#nameWords.trimmed(), nameStart: this.#nameStart };
  }

  places(): Pick<FinderIndex, 'places' | 'placeOf' | 'placeStart'> {
    return { places: this.#places, placeOf: this.#placeOf.trimmed(), placeStart: this.#placeStart };
  }

  /** The pairs in order of word, then document. */
  postings(): Pick<FinderIndex, 'postings' | 'postingStart'> {
    this.#makeRoom(0);
    const counts = this.#pairCount.trimmed();
    const words = this.#pairWords.trimmed();
    const pairs = this.#pairPostings.trimmed();
    const postingStart = new Uint32Array(counts.length + 1);
    for (let id = 0; id < counts.length; id++) {
      postingStart[id + 1] = (postingStart[id] as number) + (counts[id] as number);
    }
    const postings = new Uint32Array(words.length);
    const next = postingStart.slice();
    for (let pair = 0; pair < words.length; pair++) {
      const id = words[pair] as number;
      const slot = next[id] as number;
      postings[slot] = pairs[pair] as number;
      next[id] = slot + 1;
    }
    return { postings, postingStart };
  }
}
