/** A month that is named under the line, by its place among the months, and where its name is hung up. */
export type MonthLabel = { readonly index: number; readonly anchor: 'start' | 'middle' | 'end' };

/** Width of a name such as “Sep 2026” as a share of the line, on a screen of 320 pixels. */
const NAME_SHARE = 0.25;
/** Room between two names, as a share of the line. */
const GAP_SHARE = 0.06;
/** Closer to an end than this, half a name would run out of the picture. */
const END_SHARE = 0.08;

/** Which months are named, every first, second, third … of them, so that no two names touch at 320 pixels. `at` runs from 0 to 1, in order. */
export function monthLabels(at: readonly number[]): readonly MonthLabel[] {
  const steps = at.map((_, index) => index + 1);
  const labels = steps
    .map((step) => at.flatMap((share, index) => (index % step === 0 ? [labelOf(share, index)] : [])))
    .find((tried) => tried.every((label, place) => keepsClear(at, label, tried[place - 1])));
  return labels ?? [];
}

function labelOf(share: number, index: number): MonthLabel {
  if (share < END_SHARE) return { index, anchor: 'start' };
  return { index, anchor: share > 1 - END_SHARE ? 'end' : 'middle' };
}

/** Share of a name's width that lies left of its anchor. */
const LEFT = { start: 0, middle: 0.5, end: 1 } as const;

function keepsClear(at: readonly number[], label: MonthLabel, before: MonthLabel | undefined): boolean {
  if (before === undefined) return true;
  const left = Number(at[label.index]) - LEFT[label.anchor] * NAME_SHARE;
  const right = Number(at[before.index]) + (1 - LEFT[before.anchor]) * NAME_SHARE;
  return left - right >= GAP_SHARE;
}
