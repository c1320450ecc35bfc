import {
  type DecisionTable,
  rankByTotals,
  selectCandidates,
  totals,
  type Weights,
} from '../../decision/index.ts';
import type { Score, ScoreRange } from '../../domain/score.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import type { GatheredTable } from '../gather.ts';
import { itemAt } from '../item-at.ts';

/** A trust named where it competes. */
export type NamedTrust = { readonly uid: TrustUid; readonly name: string };

/** A trust with its place in the field: competition rank by expected score, that score, and the share of weight backed by evidence, 0 to 1. */
export type FieldMember = NamedTrust & {
  readonly rank: number;
  readonly score: ScoreRange;
  readonly coverage: Score;
};

/**
 * Every trust that competes for a place, best first by expected score: ranked, and not left out by the user. Row `i` of both
 * tables is `members[i]`; columns and `weights` are those of `gathered.criteria`.
 */
export type Field = {
  readonly gathered: GatheredTable;
  readonly weights: Weights;
  readonly members: readonly FieldMember[];
  readonly table: DecisionTable;
  /** The same table as if every unknown had turned out as expected. */
  readonly asExpected: DecisionTable;
  /** True where something unknown carries weight for any member. */
  readonly hasUnknowns: boolean;
};

/**
 * The field for these weights. Trusts without any evidence on what counts are never ranked, so they take no part; neither do
 * those in `leftOut`. O(candidates × criteria + candidates · log candidates).
 *
 * @throws RangeError when the weights are not of this table.
 */
export function fieldOf(gathered: GatheredTable, weights: Weights, leftOut: readonly TrustUid[]): Field {
  const out = new Set<string>(leftOut);
  const competing = selectCandidates(
    gathered.table,
    gathered.eligible.filter((row) => !out.has(itemAt(gathered.table.candidateIds, row))),
  );
  const places = rankByTotals(competing, totals(competing, weights), 'expected');
  if (!places.ok) throw new RangeError(`no ranks: ${JSON.stringify(places.error)}`);
  const { placings } = places.value;
  const table = selectCandidates(
    competing,
    placings.map(({ candidate }) => candidate),
  );
  const sums = totals(table, weights);
  const trustByUid = trustsByUid(gathered);
  const members = placings.map(({ rank }, row) => ({
    ...trustOf(trustByUid, itemAt(table.candidateIds, row)),
    rank,
    score: { low: Number(sums.low[row]), expected: Number(sums.expected[row]), high: Number(sums.high[row]) },
    coverage: Number(sums.coverage[row]),
  }));
  return {
    gathered,
    weights,
    members,
    table,
    asExpected: settled(table),
    hasUnknowns: sums.coverage.some((coverage) => coverage < ALL_BUT_ROUNDING),
  };
}

/** Weights add up to 1 but for rounding. */
const ALL_BUT_ROUNDING = 1 - 1e-9;

/** Rows of these trusts in the field, in order of place; trusts that do not compete are left out. */
export function rowsOf({ members }: Field, uids: readonly TrustUid[]): readonly number[] {
  const wanted = new Set(uids);
  return [...members.keys()].filter((row) => wanted.has(itemAt(members, row).uid));
}

/** The trust in a row of the field. */
export function trustAt({ members }: Field, row: number): NamedTrust {
  const { uid, name } = itemAt(members, row);
  return { uid, name };
}

function trustsByUid({ pairings }: GatheredTable): ReadonlyMap<string, NamedTrust> {
  return new Map(pairings.map(({ profile: { trust } }) => [trust.uid, { uid: trust.uid, name: trust.name }]));
}

function trustOf(trusts: ReadonlyMap<string, NamedTrust>, uid: string): NamedTrust {
  const trust = trusts.get(uid);
  if (trust === undefined) throw new RangeError(`no trust ${uid} was gathered`);
  return trust;
}

function settled(table: DecisionTable): DecisionTable {
  return {
    ...table,
    low: table.expected,
    high: table.expected,
    known: new Uint8Array(table.known.length).fill(1),
  };
}
