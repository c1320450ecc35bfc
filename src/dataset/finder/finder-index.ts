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
  /** Numbers of the words of each distinct place; document d's are those at `placeOf[d * placesEach]` and on. */
  readonly places: readonly Uint32Array[];
  readonly placeOf: Uint32Array;
  readonly placesEach: number;
  /** Document times four plus fields: those of word w from `postingStart[w]` up to `postingStart[w + 1]`, ascending. */
  readonly postings: Uint32Array;
  readonly postingStart: Uint32Array;
  /** Cost of leaving out each word, and of leaving out all words of each name. */
  readonly omission: Float32Array;
  readonly wholeOmission: Float32Array;
  /** First letter of each word as initials have it. */
  readonly firstLetter: Uint8Array;
  /** For each place in `codes`, one packed code per document. */
  readonly codes: readonly Float64Array[];
  readonly postcodes: Float64Array;
};

/** Reads every document once; documents are numbered in the order given. */
export function buildIndex(documents: readonly FinderDocument[]): FinderIndex {
  const reader = new DocumentReader(documents);
  documents.forEach((document, at) => {
    reader.read(document, at);
  });
  const vocabulary = new Vocabulary(reader.idOf);
  return {
    size: documents.length,
    vocabulary,
    ...reader.names(),
    ...reader.placesRead(),
    ...reader.postings(),
    firstLetter: firstLetters(vocabulary.words),
    codes: (documents[0]?.codes ?? []).map((_, place) =>
      packAll(documents, ({ codes }) => packCode(codes[place] ?? '')),
    ),
    postcodes: packAll(documents, ({ postcode }) => packPostcode(postcode)),
  };
}

function packAll(
  documents: readonly FinderDocument[],
  pack: (document: FinderDocument) => number,
): Float64Array {
  const packed = new Float64Array(documents.length);
  for (let at = 0; at < packed.length; at++) packed[at] = pack(documents[at] as FinderDocument);
  return packed;
}

/** Numbers of the words of one document's name, in order. */
export function nameOf({ nameWords, nameStart }: FinderIndex, document: number): Uint32Array {
  return nameWords.subarray(nameStart[document], nameStart[document + 1]);
}
