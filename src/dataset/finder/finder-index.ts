import { CodeReader } from './code-reader.ts';
import { DocumentReader, type DocumentSource } from './document-reader.ts';
import { firstLetters } from './first-letters.ts';
import { OMISSION_COST } from './slip-cost.ts';
import type { Vocabulary } from './vocabulary.ts';
import { KIND_WORDS, LINKING_WORDS } from './word-forms.ts';

/** Words by number for each document and documents for each word, in flat arrays. */
export type FinderIndex = {
  readonly size: number;
  readonly vocabulary: Vocabulary;
  /** Numbers of the words of all names: those of document d from `nameStart[d]` up to `nameStart[d + 1]`, in order. */
  readonly nameWords: Uint32Array;
  readonly nameStart: Uint32Array;
  /** Numbers of the words of each distinct place; those of document d are at `placeOf` from `placeStart[d]` up to the next start. */
  readonly places: readonly Uint32Array[];
  readonly placeOf: Uint32Array;
  readonly placeStart: Uint32Array;
  /** Document times four plus fields: those of word w from `postingStart[w]` up to `postingStart[w + 1]`, ascending. */
  readonly postings: Uint32Array;
  readonly postingStart: Uint32Array;
  /** Cost of leaving out each word, and of leaving out all words of each name. */
  readonly omission: Float32Array;
  readonly wholeOmission: Float32Array;
  /** First letter of each word as initials have it. */
  readonly firstLetter: Uint8Array;
  /** For each document one bit per word of `crowded`: words that more than an eighth of all documents have, at most 31. */
  readonly crowdedIn: Uint32Array;
  readonly crowded: ReadonlyMap<number, number>;
  /** Packed codes and the document of each, ascending by document; one packed postcode per document. */
  readonly codes: Float64Array;
  readonly codeOwner: Uint32Array;
  readonly postcodes: Float64Array;
};

/** Reads every document once; documents are numbered in the order given. */
export function buildIndex({ size, at }: DocumentSource): FinderIndex {
  const reader = new DocumentReader(size);
  const codes = new CodeReader(size);
  for (let number = 0; number < size; number++) {
    const document = at(number);
    reader.read(document, number);
    codes.read(document, number);
  }
  const vocabulary = reader.vocabulary();
  const names = reader.names();
  const postings = reader.postings();
  return {
    size,
    vocabulary,
    ...names,
    ...omissions(vocabulary.words, names),
    ...reader.places(),
    ...postings,
    ...findCrowded(size, postings),
    firstLetter: firstLetters(vocabulary.words),
    ...codes.codes(),
  };
}

function omissions(
  words: readonly string[],
  { nameWords, nameStart }: Pick<FinderIndex, 'nameWords' | 'nameStart'>,
): Pick<FinderIndex, 'omission' | 'wholeOmission'> {
  const omission = new Float32Array(words.length).fill(OMISSION_COST.telling);
  words.forEach((word, id) => {
    if (KIND_WORDS.has(word)) omission[id] = OMISSION_COST.kind;
    if (LINKING_WORDS.has(word)) omission[id] = OMISSION_COST.linking;
  });
  const wholeOmission = new Float32Array(nameStart.length - 1);
  for (let at = 0; at < wholeOmission.length; at++) {
    let sum = 0;
    const end = nameStart[at + 1] as number;
    for (let i = nameStart[at] as number; i < end; i++) sum += omission[nameWords[i] as number] as number;
    wholeOmission[at] = sum;
  }
  return { omission, wholeOmission };
}

const CROWDED_SHARE = 1 / 8;
const MOST_CROWDED = 31;

type Postings = Pick<FinderIndex, 'postings' | 'postingStart'>;

function findCrowded(size: number, index: Postings): Pick<FinderIndex, 'crowded' | 'crowdedIn'> {
  const { postings, postingStart } = index;
  const crowded = new Map<number, number>();
  const crowdedIn = new Uint32Array(size);
  for (let id = 0; id + 1 < postingStart.length && crowded.size < MOST_CROWDED; id++) {
    if (documentCount(index, id) <= size * CROWDED_SHARE) continue;
    const bit = 1 << crowded.size;
    crowded.set(id, bit);
    const end = postingStart[id + 1] as number;
    for (let at = postingStart[id] as number; at < end; at++) {
      const document = (postings[at] as number) >>> 2;
      crowdedIn[document] = (crowdedIn[document] as number) | bit;
    }
  }
  return { crowded, crowdedIn };
}

/** How many documents have the word numbered `id`. */
export function documentCount({ postingStart }: Pick<FinderIndex, 'postingStart'>, id: number): number {
  return (postingStart[id + 1] as number) - (postingStart[id] as number);
}

/** Numbers of the words of one document's name, in order. */
export function nameOf({ nameWords, nameStart }: FinderIndex, document: number): Uint32Array {
  return nameWords.subarray(nameStart[document], nameStart[document + 1]);
}
