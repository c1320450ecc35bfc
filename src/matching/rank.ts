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
  const pairings = gathered.eligible.map((row) => itemAt(gathered.pairings, row));
  const sums = totals(gathered.eligibleTable, weights);
  const { placings, unranked } = placesOf(gathered, sums);
  const lows = inOrderOf(placings, sums.low);
  const cautiousRanks = ranksOf(lows);
  const ranges = possibleRanks(lows, inOrderOf(placings, sums.high));
  const ranked = placings.map(({ candidate, rank }, place) =>
    placeOf(itemAt(pairings, candidate), itemAt(gathered.verdicts, itemAt(gathered.eligible, candidate)), {
      rank,
      cautiousRank: Number(cautiousRanks[place]),
      possibleRanks: { ...itemAt(ranges, place), of: placings.length },
      unknowns: countUnknown(gathered.eligibleTable, weights, candidate),
      sums,
      row: candidate,
    }),
  );
  return {
    asOf: gathered.asOf,
    ranked,
    excluded: gathered.excluded,
    withoutEvidence: unranked.map((candidate) => unrankedOf(itemAt(pairings, candidate))).sort(nearestFirst),
    withoutSchools: gathered.withoutSchools,
    ...ownTrustAmong(gathered, weights, ranked),
  };
}

function placesOf(gathered: GatheredTable, sums: Totals) {
  const places = rankByTotals(gathered.eligibleTable, sums, 'expected');
  if (!places.ok) throw new RangeError(`no ranks: ${JSON.stringify(places.error)}`);
  return places.value;
}

function inOrderOf(placings: readonly Placing[], values: Float64Array): Float64Array {
  const inOrder = new Float64Array(placings.length);
  for (const [place, { candidate }] of placings.entries()) inOrder[place] = Number(values[candidate]);
  return inOrder;
}

/** The trust that our school is in, placed among the others as if it were one of them. */
function ownTrustAmong(
  gathered: GatheredTable,
  weights: Weights,
  ranked: readonly RankedCandidate[],
): Pick<Ranking, 'ownTrust'> {
  const { ownTrust: row } = gathered;
  if (row === undefined) return {};
  const sums = totals(gathered.table, weights);
  const rankBelow = (above: (other: RankedCandidate) => number, ours: Float64Array) =>
    1 + ranked.filter((other) => above(other) > Number(ours[row]) + TIE_TOLERANCE).length;
  return {
    ownTrust: placeOf(itemAt(gathered.pairings, row), itemAt(gathered.verdicts, row), {
      rank: rankBelow(({ score }) => score.expected, sums.expected),
      cautiousRank: rankBelow(({ score }) => score.low, sums.low),
      possibleRanks: {
        best: rankBelow(({ score }) => score.low, sums.high),
        worst: rankBelow(({ score }) => score.high, sums.low),
        of: ranked.length + 1,
      },
      unknowns: countUnknown(gathered.table, weights, row),
      sums,
      row,
    }),
  };
}

function countUnknown({ known }: DecisionTable, weights: Weights, row: number): number {
  let count = 0;
  for (let j = 0; j < weights.length; j += 1)
    if (Number(weights[j]) > 0 && known[row * weights.length + j] === 0) count += 1;
  return count;
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
