import {
  type DecisionTable,
  type Placing,
  possibleRanks,
  rankByTotals,
  ranksOf,
  TIE_TOLERANCE,
  type Totals,
  totals,
  type Weights,
} from '../decision/index.ts';
import { criterionWeights } from './criterion-weights.ts';
import { type GatheredTable, gatherTable, type RankInput, RULES, type Rules } from './gather.ts';
import { itemAt } from './item-at.ts';
import { nearestFirst, unrankedOf } from './judge.ts';
import type { Pairing } from './pairing.ts';
import type { RankedCandidate, Ranking, RankRefusal, Verdict } from './ranking.ts';

/**
 * The whole order for one school. Total and deterministic: the same input gives the same digits, whatever the order of the
 * candidates. A failed constraint is never ranked; unknown evidence widens a range and never counts as 0.
 */
export function rankCandidates(input: RankInput, rules: Rules = RULES): Ranking | RankRefusal {
  if (input.candidates.profiles.length === 0) return { kind: 'no-candidates' };
  const gathered = gatherTable(input, rules);
  const weights = criterionWeights(gathered.criteria, gathered.enquiry);
  return weights.ok ? rankTable(gathered, weights.value) : weights.error;
}

/**
 * The order that these weights give to candidates already gathered: for a weight that moves on screen. `weights` has one number
 * per `gathered.criteria`, as `criterionWeights` makes them. O(candidates × criteria + n log n).
 *
 * @throws RangeError when the weights are not of this table.
 */
export function rankTable(gathered: GatheredTable, weights: Weights): Ranking {
  const sums = totals(gathered.table, weights);
  const { placings, unranked } = placesOf(gathered, sums);
  const ranked = rankedInOrder(gathered, weights, sums, placings);
  return {
    asOf: gathered.asOf,
    ranked,
    excluded: gathered.excluded,
    withoutEvidence: unranked.map((row) => unrankedOf(itemAt(gathered.pairings, row))).sort(nearestFirst),
    withoutSchools: gathered.withoutSchools,
    ...ownTrustAmong(gathered, weights, sums, ranked),
  };
}

function placesOf({ table, eligible }: GatheredTable, sums: Totals) {
  const places = rankByTotals(table, sums, 'expected', eligible);
  if (!places.ok) throw new RangeError(`no ranks: ${JSON.stringify(places.error)}`);
  return places.value;
}

/** Looks at the candidates row by row, as they lie in memory, and puts each in its place. */
function rankedInOrder(
  { table, pairings, verdicts, eligible }: GatheredTable,
  weights: Weights,
  sums: Totals,
  placings: readonly Placing[],
): readonly RankedCandidate[] {
  const lows = inOrderOf(placings, sums.low);
  const cautiousRanks = ranksOf(lows);
  const ranges = possibleRanks(lows, inOrderOf(placings, sums.high));
  const unknowns = unknownCounter(table, weights);
  const places = new Int32Array(pairings.length).fill(-1);
  for (let place = 0; place < placings.length; place += 1) places[itemAt(placings, place).candidate] = place;
  const ranked = new Array<RankedCandidate>(placings.length);
  for (const row of eligible) {
    const place = Number(places[row]);
    if (place < 0) continue;
    const { best, worst } = itemAt(ranges, place);
    ranked[place] = placeOf(itemAt(pairings, row), itemAt(verdicts, row), {
      rank: itemAt(placings, place).rank,
      cautiousRank: Number(cautiousRanks[place]),
      possibleRanks: { best, worst, of: placings.length },
      unknowns: unknowns(row),
      sums,
      row,
    });
  }
  return ranked;
}

function inOrderOf(placings: readonly Placing[], values: Float64Array): Float64Array {
  const inOrder = new Float64Array(placings.length);
  for (let place = 0; place < placings.length; place += 1)
    inOrder[place] = Number(values[itemAt(placings, place).candidate]);
  return inOrder;
}

/** The trust that our school is in, placed among the others as if it were one of them. */
function ownTrustAmong(
  gathered: GatheredTable,
  weights: Weights,
  sums: Totals,
  ranked: readonly RankedCandidate[],
): Pick<Ranking, 'ownTrust'> {
  const { ownTrust: row } = gathered;
  if (row === undefined) return {};
  const rankBelow = (above: (other: RankedCandidate) => number, ours: Float64Array) => {
    const mark = Number(ours[row]) + TIE_TOLERANCE;
    let rank = 1;
    for (const other of ranked) if (above(other) > mark) rank += 1;
    return rank;
  };
  return {
    ownTrust: placeOf(itemAt(gathered.pairings, row), itemAt(gathered.verdicts, row), {
      rank: rankBelow(({ score }) => score.expected, sums.expected),
      cautiousRank: rankBelow(({ score }) => score.low, sums.low),
      possibleRanks: {
        best: rankBelow(({ score }) => score.low, sums.high),
        worst: rankBelow(({ score }) => score.high, sums.low),
        of: ranked.length + 1,
      },
      unknowns: unknownCounter(gathered.table, weights)(row),
      sums,
      row,
    }),
  };
}

/** Counts the criteria with weight of which a row has no full answer. */
function unknownCounter({ known, criterionIds }: DecisionTable, weights: Weights): (row: number) => number {
  const width = criterionIds.length;
  const weighted = criterionIds.flatMap((_, column) => (Number(weights[column]) > 0 ? [column] : []));
  return (row) => {
    let count = 0;
    for (const column of weighted) if (known[row * width + column] === 0) count += 1;
    return count;
  };
}

type Place = Pick<RankedCandidate, 'rank' | 'cautiousRank' | 'possibleRanks' | 'unknowns'> & {
  readonly sums: Totals;
  readonly row: number;
};

const NOTHING_UNSETTLED: readonly Verdict[] = [];
const isUnknown = ({ state }: Verdict): boolean => state === 'unknown';

function placeOf(
  { profile, nearestKm }: Pairing,
  verdicts: readonly Verdict[],
  { rank, cautiousRank, possibleRanks, unknowns, sums, row }: Place,
): RankedCandidate {
  return {
    rank,
    cautiousRank,
    possibleRanks,
    unknowns,
    uid: profile.trust.uid,
    name: profile.trust.name,
    score: { low: Number(sums.low[row]), expected: Number(sums.expected[row]), high: Number(sums.high[row]) },
    coverage: Number(sums.coverage[row]),
    unsettled: verdicts.some(isUnknown) ? verdicts.filter(isUnknown) : NOTHING_UNSETTLED,
    nearestKm,
    schoolCount: profile.schoolCount,
  };
}
