/** 0 (worst) to 1 (best). Only formatting multiplies by 100. */
export type Score = number;

/** Worst case, expected case and best case of a score, each 0 to 1, low ≤ expected ≤ high. Equal when nothing is unknown. */
export type ScoreRange = {
  readonly low: Score;
  readonly expected: Score;
  readonly high: Score;
};
