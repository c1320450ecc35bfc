import {
  clearByShares,
  pairwiseWins,
  type SamplingPlan,
  type SamplingReport,
  shareAmongFirst,
  startSampling,
  tooCloseToCall,
  type Weights,
} from '../../decision/index.ts';
import type { Score } from '../../domain/score.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { itemAt } from '../item-at.ts';
import { type Field, type FieldMember, type NamedTrust, rowsOf, trustAt } from './field.ts';

/** Places that count as the top of the order. */
export const TOP_PLACES = 5;

/** So many ways of weighing are drawn before anything is shown, and so many in the end. */
export const FIRST_SAMPLES = 1_000;
export const ALL_SAMPLES = 10_000;

/**
 * How far plausible weightings stray from the stated one: Dirichlet(κ·w) with κ = 30. A share of .25 has a standard deviation of
 * .078, so it lies between .17 and .33 in two of three weightings.
 */
const CONCENTRATION = 30;

/** One seed for everybody: the same answers give the same figures on every day and every computer. */
const SEED = 1;

/** One trust stands clearly above another when it does so in at least this share of the ways drawn. */
export const CLEAR_SHARE = 0.9;

/** Pairs are compared in at most so many ways: enough to place a share of .9 within half a point of 100. */
const MOST_PAIR_SAMPLES = 4_000;

/** Trusts outside the shortlist are named when they are first in at least this share. */
const WORTH_NAMING = 0.01;
const MOST_OTHERS = 3;

/** Shares of the ways drawn, 0 to 1, in which a trust is first and in which it is among the first five. */
export type TopShares = { readonly first: Score; readonly top: Score };

/** What the draws say while one thing varies. */
export type Reading = {
  /** Per trust of the shortlist, in its order. */
  readonly shares: readonly TopShares[];
  /** The shortlist in its order, split where one group stands clearly above the next. */
  readonly groups: readonly (readonly NamedTrust[])[];
  /** Trusts outside the shortlist that come first now and then, most often first. */
  readonly othersFirst: readonly (NamedTrust & { readonly first: Score })[];
  /** How many trusts outside the shortlist are ever first, and the share of the ways drawn in which one of them is. */
  readonly others: { readonly trusts: number; readonly first: Score };
};

/**
 * How the shortlist fares against every competing trust in many plausible weightings. `byWeights`: everything unknown is held at
 * its expected value. `byEverything`: it falls anywhere in its range as well; absent where nothing is unknown.
 */
export type FirstShares = {
  readonly samples: number;
  readonly competing: number;
  readonly trusts: readonly FieldMember[];
  readonly byWeights: Reading;
  readonly byEverything?: Reading;
};

/** Draws that can be shown early and continued in small steps. */
export type FirstSharesRun = {
  /** How many have been drawn. */
  readonly drawn: () => number;
  readonly drawUntil: (samples: number) => void;
  readonly report: () => FirstShares;
};

/**
 * Prepares the draws for these trusts; those that do not compete are left out. Shares speak of ways of weighing, never of a chance
 * of being right. Trusts of equal total share a place, so first places may add up to a little more than 1. With several governors'
 * `weightings`, every draw picks one of them, all with the same chance, and strays from that one.
 *
 * Source: Lahdelma and Salminen (2001), Operations Research 49(3), "SMAA-2".
 */
export function startFirstShares(
  field: Field,
  uids: readonly TrustUid[],
  weightings: readonly Weights[] = [field.weights],
): FirstSharesRun {
  const rows = rowsOf(field, uids);
  const plans = [field.asExpected, ...(field.hasUnknowns ? [field.table] : [])].map(
    (table): SamplingPlan => ({
      table,
      models: weightings.map((weights) => ({ kind: 'around', weights, concentration: CONCENTRATION })),
      seed: SEED,
    }),
  );
  const runs = plans.map((plan) => ({ plan, run: startSampling(plan, TOP_PLACES) }));
  let drawn = 0;
  return {
    drawn: () => drawn,
    drawUntil: (samples) => {
      for (const { run } of runs) run.drawUntil(samples);
      drawn = Math.max(drawn, samples);
    },
    report: () => {
      const [byWeights, byEverything] = runs.map(({ plan, run }) =>
        readingOf(field, rows, run.drawUntil(drawn), plan),
      );
      if (byWeights === undefined) throw new RangeError('nothing was drawn');
      return {
        samples: drawn,
        competing: field.members.length,
        trusts: rows.map((row) => itemAt(field.members, row)),
        byWeights,
        ...(byEverything === undefined ? {} : { byEverything }),
      };
    },
  };
}

function readingOf(
  field: Field,
  rows: readonly number[],
  report: SamplingReport,
  plan: SamplingPlan,
): Reading {
  return {
    shares: rows.map((row) => ({
      first: shareAmongFirst(report, row, 1),
      top: shareAmongFirst(report, row, TOP_PLACES),
    })),
    groups: groupsOf(field, rows, plan, report.samples),
    othersFirst: othersFirst(field, rows, report),
    others: allOthers(field, rows, report),
  };
}

function groupsOf(
  field: Field,
  rows: readonly number[],
  plan: SamplingPlan,
  samples: number,
): Reading['groups'] {
  if (rows.length === 0 || samples === 0) return [];
  const wins = pairwiseWins(plan, rows, Math.min(samples, MOST_PAIR_SAMPLES));
  const inOrder = rows.map((row) => ({ candidate: row, rank: itemAt(field.members, row).rank, tied: false }));
  return tooCloseToCall(inOrder, clearByShares(wins, CLEAR_SHARE)).map((group) =>
    group.map((row) => trustAt(field, row)),
  );
}

function allOthers(field: Field, rows: readonly number[], report: SamplingReport): Reading['others'] {
  const listed = new Set(rows);
  const ever = [...field.members.keys()].filter(
    (row) => !listed.has(row) && shareAmongFirst(report, row, 1) > 0,
  );
  const within = rows.reduce((sum, row) => sum + shareAmongFirst(report, row, 1), 0);
  return { trusts: ever.length, first: ever.length === 0 ? 0 : Math.max(0, 1 - within) };
}

function othersFirst(field: Field, rows: readonly number[], report: SamplingReport): Reading['othersFirst'] {
  const inShortlist = new Set(rows);
  return [...field.members.keys()]
    .filter((row) => !inShortlist.has(row))
    .map((row) => ({ ...trustAt(field, row), first: shareAmongFirst(report, row, 1) }))
    .filter(({ first }) => first >= WORTH_NAMING)
    .sort((a, b) => b.first - a.first || (a.uid < b.uid ? -1 : 1))
    .slice(0, MOST_OTHERS);
}
