import { documentCount, type FinderIndex } from './finder-index.ts';
import { documentsByInitials } from './initials.ts';
import { type CodeRange, codesBeginning, postcodesBeginning } from './packed-code.ts';
import { guessKept, type KeptGuess, type QueryWord } from './query-words.ts';
import { SLIP_COST } from './slip-cost.ts';
import { GENERIC_WORDS } from './word-forms.ts';

/** Documents that a code or initials point at, at a cost. `field` says which. */
export type DirectMatch = {
  readonly field: 'code' | 'postcode' | 'initials';
  readonly documents: Uint32Array;
  readonly cost: number;
};

/** A word of a query with everything in the index that may explain it, each at its cost. */
export type QueryTerm = {
  readonly text: string;
  readonly costOf: ReadonlyMap<number, number>;
  readonly direct: readonly DirectMatch[];
  /** Natural logarithm of the chance to see this word in a query for any document at all. */
  readonly background: number;
  /** Least cost of all that may explain it. */
  readonly leastCost: number;
  /** One of the words that very many documents have explains it as well as any other. */
  readonly crowded: boolean;
};

/** Gathers what may explain `word`; a piece is neither a code nor initials. */
export function buildTerm(index: FinderIndex, word: QueryWord): QueryTerm {
  const guesses = guessKept(word);
  const costOf = new Map<number, number>();
  const offer = (id: number | undefined, cost: number): void => {
    if (id === undefined) return;
    const known = costOf.get(id);
    if (known === undefined || cost < known) costOf.set(id, cost);
  };
  offerExact(index, word.text, guesses, offer);
  offerLonger(index, word, guesses, offer);
  const mayBeMisspelt = !GENERIC_WORDS.has(word.text);
  if (mayBeMisspelt && guesses.every(({ slips, begins }) => slips > 0 || begins))
    offerMisspelt(index, word, offer);
  const direct = word.piece ? [] : [...findCodes(index, word.text), ...findInitials(index, word, guesses)];
  let chance = Math.exp(-SLIP_COST.unknownWord);
  for (const [id, cost] of costOf) chance += (documentCount(index, id) / index.size) * Math.exp(-cost);
  for (const { documents, cost } of direct) chance += (documents.length / index.size) * Math.exp(-cost);
  const leastCost = Math.min(SLIP_COST.unknownWord, ...costOf.values(), ...direct.map(({ cost }) => cost));
  const crowded = [...index.crowded.keys()].some((id) => costOf.get(id) === leastCost);
  return { text: word.text, costOf, direct, background: Math.log(Math.min(chance, 1)), leastCost, crowded };
}

type Offer = (id: number | undefined, cost: number) => void;

function offerExact(
  { vocabulary }: FinderIndex,
  text: string,
  guesses: readonly KeptGuess[],
  offer: Offer,
): void {
  offer(vocabulary.idOf(text), 0);
  for (const { word, slips, begins } of guesses) {
    offer(vocabulary.idOf(word), slips * SLIP_COST.slip + (begins ? SLIP_COST.unfinished : 0));
  }
  if (text.length < 3) return;
  offer(vocabulary.idOf(`${text}s`), SLIP_COST.plural);
  if (text.endsWith('s')) offer(vocabulary.idOf(text.slice(0, -1)), SLIP_COST.plural);
}

function offerLonger(
  { vocabulary }: FinderIndex,
  { text, unfinished }: QueryWord,
  guesses: readonly KeptGuess[],
  offer: Offer,
): void {
  if (!unfinished && (text.length === 2 || guesses.length > 0)) return;
  const cost = unfinished ? SLIP_COST.unfinished : SLIP_COST.abbreviated;
  for (const id of vocabulary.beginningWith(text)) offer(id, cost);
}

const MOST_SLIPS_OF_SOUND = 4;

function mostSlips(text: string): number {
  if (/\d/.test(text) || text.length < 3) return 0;
  return text.length < 5 ? 1 : 2;
}

function offerMisspelt({ vocabulary }: FinderIndex, { text, unfinished }: QueryWord, offer: Offer): void {
  const beginnings = unfinished && text.length >= 4;
  for (const { id, slips, begins } of vocabulary.near(text, mostSlips(text), beginnings)) {
    const first = vocabulary.words[id]?.charAt(0) === text.charAt(0) ? 0 : SLIP_COST.firstLetter;
    offer(id, slips * SLIP_COST.slip + first + (begins ? SLIP_COST.unfinished : 0));
  }
  if (text.length < 4 || /\d/.test(text)) return;
  for (const id of vocabulary.soundingLike(text)) {
    const slips = vocabulary.slipsTo(text, id);
    if (slips === 1) offer(id, SLIP_COST.silentLetter);
    else if (slips <= MOST_SLIPS_OF_SOUND) offer(id, SLIP_COST.sound);
  }
}

/** Positions of the codes in a range, ascending. */
function inRange(codes: Float64Array, { low, high }: CodeRange): Uint32Array {
  const found: number[] = [];
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] as number;
    if (code >= low && code < high) found.push(at);
  }
  return Uint32Array.from(found);
}

const SHORTEST_CODE = 3;

function findCodes({ codes, codeOwner, postcodes }: FinderIndex, text: string): readonly DirectMatch[] {
  if (!/\d/.test(text)) return [];
  const places = text.length < SHORTEST_CODE ? new Uint32Array() : inRange(codes, codesBeginning(text));
  const documents = places.map((place) => codeOwner[place] as number);
  return [
    { field: 'code' as const, documents, cost: SLIP_COST.partOfCode },
    ...findPostcodes(postcodes, text),
  ].filter((match) => match.documents.length > 0);
}

function findPostcodes(postcodes: Float64Array, text: string): readonly DirectMatch[] {
  const parts = /^([a-z]{1,2}\d[a-z\d]?)(\d[a-z]{0,2})?$/.exec(text);
  const outward = parts?.[1];
  if (outward === undefined) return [];
  const at = (range: CodeRange, cost: number): DirectMatch => ({
    field: 'postcode',
    documents: inRange(postcodes, range),
    cost,
  });
  const inward = parts?.[2];
  if (inward !== undefined) {
    return [
      at(postcodesBeginning(outward, inward), 0),
      at(postcodesBeginning(outward, inward.charAt(0)), SLIP_COST.otherUnit),
      at(postcodesBeginning(outward, ''), SLIP_COST.otherInward),
    ];
  }
  const shorter = outward.slice(0, -1);
  const split =
    /\d$/.test(shorter) && /\d$/.test(outward)
      ? [at(postcodesBeginning(shorter, outward.slice(-1)), SLIP_COST.partOfCode)]
      : [];
  return [at(postcodesBeginning(outward, ''), 0), ...split];
}

function findInitials(
  index: FinderIndex,
  word: QueryWord,
  guesses: readonly KeptGuess[],
): readonly DirectMatch[] {
  if (!/^[a-z]{2,8}$/.test(word.text) || guesses.length > 0) return [];
  const known = index.vocabulary.idOf(word.text);
  if (known !== undefined && documentCount(index, known) > 3) return [];
  const documents = documentsByInitials(index, word.text);
  return documents.length > 0 ? [{ field: 'initials', documents, cost: SLIP_COST.initials }] : [];
}
