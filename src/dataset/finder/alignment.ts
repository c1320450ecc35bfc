import { type FinderIndex, nameOf } from './finder-index.ts';
import type { QueryTerm } from './query-term.ts';
import type { Reading } from './readings.ts';
import { gainOf } from './scorer.ts';
import { ORDER_WORTH, SLIP_COST } from './slip-cost.ts';

/** Where a query and a document may meet. */
export type MatchedField = 'name' | 'initials' | 'place' | 'code' | 'postcode';

/** How well a reading fits a document, word by word, and where they meet. */
export type Alignment = { readonly score: number; readonly matched: ReadonlySet<MatchedField> };

type Match = {
  readonly field: MatchedField;
  readonly gain: number;
  /** The gain and what is spared of leaving the word out. */
  readonly worth: number;
  readonly cost: number;
  readonly position: number;
};

/**
 * Second, exact pass: lays the words of a reading against those of one document, each word of its name used once, and counts what is
 * left out and whether the order holds. Scores of one query compare with each other only.
 */
export function align(index: FinderIndex, reading: Reading, document: number): Alignment {
  const name = nameOf(index, document);
  const used = new Uint8Array(name.length);
  const matched = new Set<MatchedField>();
  let score = reading.chance;
  let faithful = true;
  let previous = -1;
  for (const term of reading.terms) {
    const match = bestMatch(index, term, document, name, used, previous);
    if (match === undefined) continue;
    score += match.gain;
    matched.add(match.field);
    if (match.field === 'initials') used.fill(1);
    if (match.field !== 'name') continue;
    const inOrder = match.position === previous + 1;
    if (inOrder) score += match.position === 0 ? ORDER_WORTH.firstWord : ORDER_WORTH.neighbours;
    faithful &&= inOrder && match.cost === 0;
    used[match.position] = 1;
    previous = match.position;
  }
  for (let position = 0; position < name.length; position++) {
    if (used[position] === 0) score -= index.omission[name[position] as number] as number;
  }
  const whole = faithful && previous === name.length - 1 && matched.has('name');
  return { score: score + (whole ? ORDER_WORTH.wholeName : 0), matched };
}

function bestMatch(
  index: FinderIndex,
  term: QueryTerm,
  document: number,
  name: Uint32Array,
  used: Uint8Array,
  previous: number,
): Match | undefined {
  let best = matchInName(index, term, name, used, previous);
  const place = matchInPlaces(index, term, document);
  if (place !== undefined && (best === undefined || place.worth > best.worth)) best = place;
  for (const { field, cost, documents } of term.direct) {
    const gain = gainOf(term, cost);
    if ((best === undefined || gain > best.worth) && holds(documents, document)) {
      best = { field, gain, worth: gain, cost, position: -1 };
    }
  }
  return best;
}

function matchInName(
  { omission }: FinderIndex,
  term: QueryTerm,
  name: Uint32Array,
  used: Uint8Array,
  previous: number,
): Match | undefined {
  let cost = Number.POSITIVE_INFINITY;
  let position = -1;
  for (let at = 0; at < name.length; at++) {
    const own = used[at] === 1 ? undefined : term.costOf.get(name[at] as number);
    if (own === undefined || own > cost || (own === cost && at !== previous + 1)) continue;
    cost = own;
    position = at;
  }
  if (position < 0) return undefined;
  const gain = gainOf(term, cost);
  const worth = gain + (omission[name[position] as number] as number);
  return worth <= 0 ? undefined : { field: 'name', gain, worth, cost, position };
}

function matchInPlaces(
  { places, placeOf, placeStart }: FinderIndex,
  term: QueryTerm,
  document: number,
): Match | undefined {
  let cost = Number.POSITIVE_INFINITY;
  for (let at = placeStart[document] as number; at < (placeStart[document + 1] as number); at++) {
    for (const id of places[placeOf[at] as number] as Uint32Array) {
      const own = term.costOf.get(id);
      if (own !== undefined && own < cost) cost = own;
    }
  }
  const gain = gainOf(term, cost) - SLIP_COST.place;
  return gain <= 0 ? undefined : { field: 'place', gain, worth: gain, cost, position: -1 };
}

function holds(ascending: Uint32Array, document: number): boolean {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < document) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === document;
}
