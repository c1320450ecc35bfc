import { IN_NAME } from './document-reader.ts';
import type { FinderIndex } from './finder-index.ts';
import type { QueryTerm } from './query-term.ts';
import type { Reading } from './readings.ts';
import { SLIP_COST } from './slip-cost.ts';
import { TopDocuments } from './top-documents.ts';

/** What a term says for a document at a cost: by how much it is likelier to be typed for it than for any. Below 0 when it is not. */
export function gainOf(term: QueryTerm, cost: number): number {
  return SLIP_COST.extraWord - cost - term.background;
}

/**
 * First, quick pass: adds up for each document what the words of a reading say for it, less what its name has beyond them. Keeps its
 * arrays between queries. A document's word that two terms match counts twice here; the second pass mends that.
 */
export class Scorer {
  readonly #index: FinderIndex;
  readonly #scores: Float32Array;
  readonly #bestOfTerm: Float32Array;
  readonly #termSeen: Uint32Array;
  readonly #readingSeen: Uint32Array;
  readonly #touched: Uint32Array;
  #touchedCount = 0;
  #reading = 0;
  #term = 0;

  constructor(index: FinderIndex) {
    this.#index = index;
    this.#scores = new Float32Array(index.size);
    this.#bestOfTerm = new Float32Array(index.size);
    this.#termSeen = new Uint32Array(index.size);
    this.#readingSeen = new Uint32Array(index.size);
    this.#touched = new Uint32Array(index.size);
  }

  /**
   * The `most` documents that the reading says most for. Words that very many documents have only add to those that another word
   * found, unless there is none.
   */
  top(reading: Reading, most: number): TopDocuments {
    this.#reading++;
    this.#touchedCount = 0;
    const found = reading.terms.some(
      ({ crowded, leastCost }) => !crowded && leastCost < SLIP_COST.unknownWord,
    );
    for (const term of reading.terms) this.#addTerm(term, found);
    if (found) for (const term of reading.terms) this.#addCrowded(term);
    return this.#takeTop(most);
  }

  #addTerm(term: QueryTerm, exceptCrowded: boolean): void {
    const { crowded, wholeOmission } = this.#index;
    this.#term++;
    for (const [id, cost] of term.costOf) {
      if (!exceptCrowded || !crowded.has(id)) this.#addWord(id, gainOf(term, cost));
    }
    for (const { documents, cost, field } of term.direct) {
      const gain = gainOf(term, cost);
      for (const document of documents) {
        this.#add(document, field === 'initials' ? gain + (wholeOmission[document] as number) : gain);
      }
    }
  }

  #addCrowded(term: QueryTerm): void {
    const { crowded, crowdedIn, omission } = this.#index;
    this.#term++;
    for (const [id, bit] of crowded) {
      const cost = term.costOf.get(id);
      if (cost === undefined) continue;
      const worth = gainOf(term, cost) + (omission[id] as number);
      if (worth <= 0) continue;
      for (let i = 0; i < this.#touchedCount; i++) {
        const document = this.#touched[i] as number;
        if (((crowdedIn[document] as number) & bit) !== 0) this.#add(document, worth);
      }
    }
  }

  #takeTop(most: number): TopDocuments {
    const top = new TopDocuments(most);
    for (let i = 0; i < this.#touchedCount; i++) {
      const document = this.#touched[i] as number;
      top.offer(
        document,
        (this.#scores[document] as number) - (this.#index.wholeOmission[document] as number),
      );
    }
    return top;
  }

  #addWord(id: number, gain: number): void {
    const { postings, postingStart, omission } = this.#index;
    const inName = gain + (omission[id] as number);
    if (inName <= 0) return;
    const inPlace = gain - SLIP_COST.place;
    const end = postingStart[id + 1] as number;
    for (let at = postingStart[id] as number; at < end; at++) {
      const posting = postings[at] as number;
      const worth = (posting & IN_NAME) !== 0 ? inName : inPlace;
      if (worth > 0) this.#add(posting >>> 2, worth);
    }
  }

  #add(document: number, worth: number): void {
    if (this.#readingSeen[document] !== this.#reading) {
      this.#readingSeen[document] = this.#reading;
      this.#touched[this.#touchedCount++] = document;
      this.#scores[document] = 0;
    }
    const before = this.#termSeen[document] === this.#term ? (this.#bestOfTerm[document] as number) : 0;
    if (worth <= before) return;
    this.#termSeen[document] = this.#term;
    this.#bestOfTerm[document] = worth;
    this.#scores[document] = (this.#scores[document] as number) + worth - before;
  }
}
