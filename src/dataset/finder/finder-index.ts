import { indexWords, splitWords } from './fold-text.ts';
import { packCode, packPostcode } from './packed-code.ts';
import { OMISSION_COST } from './slip-cost.ts';
import { Vocabulary } from './vocabulary.ts';
import { KIND_WORDS, LINKING_WORDS } from './word-forms.ts';

/** What can be found: a name, the places it may be told apart by, and codes that identify it. */
export type FinderDocument = {
  readonly name: string;
  readonly places: readonly string[];
  /** As many for each document of an index, each of at most eight letters and digits; '' where there is none. */
  readonly codes: readonly string[];
  /** With or without its space; '' where there is none. */
  readonly postcode: string;
};

/** Fields of a posting. */
export const IN_NAME = 1;
export const IN_PLACE = 2;

/** Words by number for each document and documents for each word, in flat arrays. */
export type FinderIndex = {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  /** Numbers of the words of each name, in order. */
  readonly nameWords: readonly Uint32Array[];
  readonly placeWords: readonly (readonly Uint32Array[])[];
  /** `postings[postingStart[word]]` up to the next start: document times four plus fields. */
  readonly postings: Uint32Array;
  readonly postingStart: Uint32Array;
  /** Cost of leaving out each word. */
  readonly omission: Float32Array;
  /** Cost of leaving out all words of a name. */
  readonly wholeOmission: Float32Array;
  /** One packed code per document for each place in `codes`. */
  readonly codes: readonly Float64Array[];
  readonly postcodes: Float64Array;
};

class WordNumbers {
  readonly idOf = new Map<string, number>();
  readonly #ofText = new Map<string, Uint32Array>();

  of(words: readonly string[]): Uint32Array {
    const ids = new Uint32Array(words.length);
    words.forEach((word, i) => {
      const known = this.idOf.get(word);
      const id = known ?? this.idOf.size;
      if (known === undefined) this.idOf.set(word, id);
      ids[i] = id;
    });
    return ids;
  }

  ofPlace(text: string): Uint32Array {
    const known = this.#ofText.get(text);
    if (known !== undefined) return known;
    const ids = this.of(indexWords(text));
    this.#ofText.set(text, ids);
    return ids;
  }
}

/** Reads every document once; documents are numbered in the order given. */
export function buildIndex(documents: readonly FinderDocument[]): FinderIndex {
  const numbers = new WordNumbers();
  const nameWords = documents.map(({ name }) => numbers.of(indexWords(name)));
  const placeWords = documents.map(({ places }) => places.map((place) => numbers.ofPlace(place)));
  const vocabulary = new Vocabulary(numbers.idOf);
  const omission = Float32Array.from(vocabulary.words, omissionCost);
  const wholeOmission = Float32Array.from(nameWords, (ids) =>
    ids.reduce((sum, id) => sum + (omission[id] as number), 0),
  );
  return {
    size: documents.length,
    vocabulary,
    nameWords,
    placeWords,
    ...buildPostings(vocabulary.words.length, nameWords, placeWords),
    omission,
    wholeOmission,
    codes: (documents[0]?.codes ?? []).map((_, place) =>
      Float64Array.from(documents, ({ codes }) => packCode(splitWords(codes[place] ?? '').join(''))),
    ),
    postcodes: Float64Array.from(documents, ({ postcode }) => packPostcode(postcode)),
  };
}

function omissionCost(word: string): number {
  if (LINKING_WORDS.has(word)) return OMISSION_COST.linking;
  return KIND_WORDS.has(word) ? OMISSION_COST.kind : OMISSION_COST.telling;
}

type Postings = Pick<FinderIndex, 'postings' | 'postingStart'>;

function buildPostings(
  words: number,
  nameWords: readonly Uint32Array[],
  placeWords: readonly (readonly Uint32Array[])[],
): Postings {
  const counts = new Uint32Array(words);
  const lastSeen = new Int32Array(words).fill(-1);
  const count = (id: number, at: number): void => {
    if (lastSeen[id] === at) return;
    lastSeen[id] = at;
    counts[id] = (counts[id] as number) + 1;
  };
  const eachWord = (visit: (id: number, at: number, field: number) => void): void => {
    for (let at = 0; at < nameWords.length; at++) {
      for (const id of nameWords[at] as Uint32Array) visit(id, at, IN_NAME);
      for (const place of placeWords[at] as readonly Uint32Array[])
        for (const id of place) visit(id, at, IN_PLACE);
    }
  };
  eachWord(count);
  const postingStart = new Uint32Array(words + 1);
  counts.forEach((n, id) => {
    postingStart[id + 1] = (postingStart[id] as number) + n;
  });
  const postings = new Uint32Array(postingStart[words] as number);
  const next = postingStart.slice(0, words);
  lastSeen.fill(-1);
  eachWord((id, at, field) => {
    const fresh = lastSeen[id] !== at;
    const slot = fresh ? (next[id] as number) : (next[id] as number) - 1;
    if (fresh) next[id] = slot + 1;
    lastSeen[id] = at;
    postings[slot] = fresh ? at * 4 + field : (postings[slot] as number) | field;
  });
  return { postings, postingStart };
}
