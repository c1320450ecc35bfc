/**
 * The best rows of each of several samples, kept sorted by insertion. Slot `p` of sample `b` is at `b * places + p`. Rows that equal
 * the last slot without fitting in are kept beside it, so that none of a tie is lost to the order of the table.
 */
export type Leaders = {
  readonly places: number;
  readonly totals: Float64Array;
  readonly rows: Int32Array;
  readonly overflow: readonly number[][];
  /** Per sample, the total of the last slot: a row below it cannot be placed. */
  readonly bars: Float64Array;
};

/** The total of an empty slot: no row's total is as low, so it loses to any row. */
export const NO_TOTAL = -1;

export function emptyLeaders(samples: number, places: number): Leaders {
  return {
    places,
    totals: new Float64Array(samples * places).fill(NO_TOTAL),
    rows: new Int32Array(samples * places).fill(-1),
    overflow: Array.from({ length: samples }, () => []),
    bars: new Float64Array(samples).fill(NO_TOTAL),
  };
}

export function clearLeaders(leaders: Leaders): void {
  leaders.totals.fill(NO_TOTAL);
  leaders.bars.fill(NO_TOTAL);
  for (const list of leaders.overflow) if (list.length > 0) list.length = 0;
}

/** Takes in a row whose total is not below the sample's bar. */
export function offer(leaders: Leaders, sample: number, total: number, row: number): void {
  const { places, totals, rows } = leaders;
  const first = sample * places;
  const last = first + places - 1;
  const overflow = leaders.overflow[sample]!;
  const bar = totals[last]!;
  if (total === bar) {
    overflow.push(row);
    return;
  }
  const leaving = rows[last]!;
  let at = last;
  while (at > first && totals[at - 1]! < total) {
    totals[at] = totals[at - 1]!;
    rows[at] = rows[at - 1]!;
    at -= 1;
  }
  totals[at] = total;
  rows[at] = row;
  if (totals[last] === bar && bar !== NO_TOTAL) overflow.push(leaving);
  else if (overflow.length > 0) overflow.length = 0;
  leaders.bars[sample] = totals[last]!;
}

/**
 * Calls `place(row, rank)` for every row whose rank in the sample is at most `places`, best first. Rows of equal total share a
 * rank, and a row that stands for several candidates takes as many ranks (1, 2, 2, 4).
 */
export function eachPlaced(
  leaders: Leaders,
  sample: number,
  sizes: Int32Array,
  place: (row: number, rank: number) => void,
): void {
  const { places, totals, rows } = leaders;
  const first = sample * places;
  let rank = 1;
  let ahead = 0;
  for (let at = first; at < first + places && totals[at] !== NO_TOTAL; at += 1) {
    if (at > first && totals[at] !== totals[at - 1]) rank = 1 + ahead;
    if (rank > places) return;
    place(rows[at]!, rank);
    ahead += sizes[rows[at]!]!;
  }
  for (const row of leaders.overflow[sample]!) place(row, rank);
}
