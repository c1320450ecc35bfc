import { rankSumWeights } from '../../../decision/index.ts';

/** The list with the item at `at` moved by one place; unchanged at the ends. */
export function moved<T>(items: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const item = items[at];
  const to = at + by;
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(at, 1).toSpliced(to, 0, item);
}

/** Swings from an order of importance: rank-sum weights, the first as 100, whole numbers. Six give 100, 83, 67, 50, 33, 17. */
export function swingsFromOrder(ids: readonly string[]): Readonly<Record<string, number>> {
  const weights = rankSumWeights(ids.length);
  const largest = Number(weights[0]);
  return Object.fromEntries(ids.map((id, at) => [id, Math.round((100 * Number(weights[at])) / largest)]));
}

/** Ids by swing, largest first; equal ones keep their order. */
export function orderBySwing(
  ids: readonly string[],
  swings: Readonly<Record<string, number>>,
): readonly string[] {
  return ids.toSorted((a, b) => Number(swings[b]) - Number(swings[a]));
}
