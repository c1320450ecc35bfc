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
  let best = matchInName(term, name, used, previous);
  const place = matchInPlaces(term, index, document);
  if (place !== undefined && (best === undefined || place.gain > best.gain)) best = place;
  for (const { field, cost, documents } of term.direct) {
    const gain = gainOf(term, cost);
    if ((best === undefined || gain > best.gain) && holds(documents, document))
      best = { field, gain, cost, position: -1 };
  }
  return best;
}

function matchInName(
  term: QueryTerm,
  name: Uint32Array,
  used: Uint8Array,
  previous: number,
): Match | undefined {
  let least = Number.POSITIVE_INFINITY;
  let at = -1;
  for (let position = 0; position < name.length; position++) {
    const cost = used[position] === 1 ? undefined : term.costOf.get(name[position] as number);
    if (cost === undefined || cost > least || (cost === least && position !== previous + 1)) continue;
    least = cost;
    at = position;
  }
  return at < 0 ? undefined : { field: 'name', gain: gainOf(term, least), cost: least, position: at };
}

function matchInPlaces(
  term: QueryTerm,
  { places, placeOf, placeStart }: FinderIndex,
  document: number,
): Match | undefined {
  let least: number | undefined;
  for (let at = placeStart[document] as number; at < (placeStart[document + 1] as number); at++) {
    for (const id of places[placeOf[at] as number] as Uint32Array) {
      const cost = term.costOf.get(id);
      if (cost !== undefined && (least === undefined || cost < least)) least = cost;
    }
  }
  const gain = least === undefined ? 0 : gainOf(term, least) - SLIP_COST.place;
  return least === undefined || gain <= 0 ? undefined : { field: 'place', gain, cost: least, position: -1 };
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
