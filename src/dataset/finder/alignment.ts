import type { FinderIndex } from './finder-index.ts';
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
  const name = index.nameWords[document] as Uint32Array;
  const used = new Uint8Array(name.length);
  const matched = new Set<MatchedField>();
  let score = reading.chance;
  let faithful = true;
  let previous = -1;
  for (const term of reading.terms) {
    const match = bestMatch(index, term, document, used, previous);
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
  const leftOut = name.filter((_, position) => used[position] === 0);
  for (const id of leftOut) score -= index.omission[id] as number;
  const whole = faithful && leftOut.length === 0 && matched.has('name');
  return { score: score + (whole ? ORDER_WORTH.wholeName : 0), matched };
}

function bestMatch(
  index: FinderIndex,
  term: QueryTerm,
  document: number,
  used: Uint8Array,
  previous: number,
): Match | undefined {
  const matches = [
    matchInName(term, index.nameWords[document] as Uint32Array, used, previous),
    matchInPlaces(term, index.placeWords[document] as readonly Uint32Array[]),
    ...matchDirectly(term, document),
  ].filter((match) => match !== undefined);
  return matches.reduce<Match | undefined>(
    (best, match) => (best === undefined || match.gain > best.gain ? match : best),
    undefined,
  );
}

function matchInName(
  term: QueryTerm,
  name: Uint32Array,
  used: Uint8Array,
  previous: number,
): Match | undefined {
  let found: { cost: number; position: number } | undefined;
  for (let position = 0; position < name.length; position++) {
    const cost = used[position] === 1 ? undefined : term.costOf.get(name[position] as number);
    if (cost === undefined) continue;
    const follows = position === previous + 1;
    if (found === undefined || cost < found.cost || (cost === found.cost && follows))
      found = { cost, position };
  }
  return found && { field: 'name', gain: gainOf(term, found.cost), ...found };
}

function matchInPlaces(term: QueryTerm, places: readonly Uint32Array[]): Match | undefined {
  let least: number | undefined;
  for (const place of places) {
    for (const id of place) {
      const cost = term.costOf.get(id);
      if (cost !== undefined && (least === undefined || cost < least)) least = cost;
    }
  }
  const gain = least === undefined ? 0 : gainOf(term, least) - SLIP_COST.place;
  return least === undefined || gain <= 0 ? undefined : { field: 'place', gain, cost: least, position: -1 };
}

function matchDirectly(term: QueryTerm, document: number): readonly Match[] {
  return term.direct
    .filter(({ documents }) => holds(documents, document))
    .map(({ field, cost }) => ({ field, gain: gainOf(term, cost), cost, position: -1 }));
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
