/** What the answer "no" to an open constraint would do to the first `count`; all positions, in order of place. */
export type ConstraintEffect = {
  /** Who would leave the first `count`. */
  readonly removed: readonly number[];
  /** Who would move up into them; fewer than leave when nobody is left. */
  readonly incoming: readonly number[];
  readonly firstChanges: boolean;
};

/**
 * Takes `affected` (the candidates that the "no" would rule out) from an order, best first, and compares the first `count` before and
 * after. Unaffected candidates keep their order, because totals do not depend on who else is there. O(candidates).
 */
export function constraintEffect(
  order: readonly number[],
  affected: ReadonlySet<number>,
  count: number,
): ConstraintEffect {
  const before = order.slice(0, count);
  const after = order.filter((candidate) => !affected.has(candidate)).slice(0, count);
  const stayed = new Set(before);
  return {
    removed: before.filter((candidate) => affected.has(candidate)),
    incoming: after.filter((candidate) => !stayed.has(candidate)),
    firstChanges: before[0] !== after[0],
  };
}
