import type { DecisionTable } from './table.ts';

/**
 * How closely two criteria go together over the candidates for which both are known. `pearson` and `spearman` run
 * from −1 to 1; `candidates` says how many they rest on.
 */
export type CriterionCorrelation = {
  readonly a: number;
  readonly b: number;
  readonly candidates: number;
  readonly pearson: number;
  readonly spearman: number;
};

/**
 * Every pair of criteria that can be compared, most strongly related first (by |spearman|): a warning that one reason may be
 * counted twice. Pairs known together for fewer than `leastCandidates` (at least 3) and pairs where one is the same for
 * everybody say nothing and are left out. O(criteria² · candidates · log candidates).
 *
 * Source: DCLG, Multi-criteria analysis: a manual (2009), §5.4 (double counting).
 */
export function correlations(table: DecisionTable, leastCandidates: number): readonly CriterionCorrelation[] {
  const found: CriterionCorrelation[] = [];
  const width = table.criterionIds.length;
  for (let a = 0; a < width; a += 1) {
    for (let b = a + 1; b < width; b += 1) {
      const { first, second } = knownTogether(table, a, b);
      if (first.length < Math.max(3, leastCandidates)) continue;
      const pearson = pearsonOf(first, second);
      const spearman = pearsonOf(midRanks(first), midRanks(second));
      if (pearson === undefined || spearman === undefined) continue;
      found.push({ a, b, candidates: first.length, pearson, spearman });
    }
  }
  return found.sort((x, y) => Math.abs(y.spearman) - Math.abs(x.spearman));
}

function knownTogether(table: DecisionTable, a: number, b: number) {
  const width = table.criterionIds.length;
  const first: number[] = [];
  const second: number[] = [];
  for (let row = 0; row < table.expected.length; row += width) {
    if (table.known[row + a] === 0 || table.known[row + b] === 0) continue;
    first.push(table.expected[row + a]!);
    second.push(table.expected[row + b]!);
  }
  return { first, second };
}

/** `Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² Σ(y − ȳ)²)`, or undefined when either has no spread; the mean of equal values may be rounded, that of equal ranks is exact. */
function pearsonOf(xs: readonly number[], ys: readonly number[]): number | undefined {
  const meanX = mean(xs);
  const meanY = mean(ys);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  xs.forEach((x, index) => {
    const dx = x - meanX;
    const dy = ys[index]! - meanY;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  const spread = Math.sqrt(xx * yy);
  if (spread === 0) return undefined;
  return Math.min(1, Math.max(-1, xy / spread));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Ranks from 1, equal values sharing the mean of their ranks. */
function midRanks(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let at = from; at < to; at += 1) ranks[order[at]!] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
