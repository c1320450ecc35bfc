import { DocumentReader, type FinderDocument } from './document-reader.ts';
import { firstLetters } from './initials.ts';
import { packCode, packPostcode } from './packed-code.ts';
import { Vocabulary } from './vocabulary.ts';

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
export function buildIndex(documents: readonly FinderDocument[]): FinderIndex {
  const reader = new DocumentReader(documents.length);
  for (let at = 0; at < documents.length; at++) reader.read(documents[at] as FinderDocument, at);
  const vocabulary = new Vocabulary(reader.idOf);
  const postings = reader.postings();
  return {
    size: documents.length,
    vocabulary,
    ...reader.names(),
    ...reader.places(),
    ...postings,
    ...findCrowded(documents.length, postings),
    firstLetter: firstLetters(vocabulary.words),
    ...packCodes(documents),
  };
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

function packCodes(
  documents: readonly FinderDocument[],
): Pick<FinderIndex, 'codes' | 'codeOwner' | 'postcodes'> {
  const codes: number[] = [];
  const owners: number[] = [];
  const postcodes = new Float64Array(documents.length);
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] as FinderDocument;
    for (const code of document.codes) {
      codes.push(packCode(code));
      owners.push(at);
    }
    postcodes[at] = packPostcode(document.postcode);
  }
  return { codes: Float64Array.from(codes), codeOwner: Uint32Array.from(owners), postcodes };
}

/** How many documents have the word numbered `id`. */
export function documentCount({ postingStart }: Pick<FinderIndex, 'postingStart'>, id: number): number {
  return (postingStart[id + 1] as number) - (postingStart[id] as number);
}

/** Numbers of the words of one document's name, in order. */
export function nameOf({ nameWords, nameStart }: FinderIndex, document: number): Uint32Array {
  return nameWords.subarray(nameStart[document], nameStart[document + 1]);
}
