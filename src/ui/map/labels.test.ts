import { expect, test } from 'vitest';
import { frameOf } from './frame.ts';
import { type Label, placeLabels } from './labels.ts';

const frame = frameOf({ centre: { eastingM: 0, northingM: 0 }, kmPerPx: 0.1 }, 400, 200);
const label = (key: string, eastingM: number, northingM: number, text = 'Oak School'): Label => ({
  key,
  text,
  place: { eastingM, northingM },
});
const placed = (...labels: readonly Label[]) =>
  placeLabels(labels, frame).map(({ key, side }) => [key, side]);

test('a name stands to the right of its place, and to the left where the picture ends', () => {
  expect(placed(label('a', 0, 0), label('b', 18_000, 5_000))).toEqual([
    ['a', 'right'],
    ['b', 'left'],
  ]);
});

test('of two names in one place the second moves to the other side, and a third is left out', () => {
  expect(placed(label('a', 0, 0), label('b', 0, 0), label('c', 0, 0))).toEqual([
    ['a', 'right'],
    ['b', 'left'],
  ]);
});

test('a name outside the picture is not written', () => {
  expect(placed(label('a', 0, 50_000))).toEqual([]);
});

test('a strong name needs more room: 20 letters of 8 px do not fit where 20 of 6.6 px do', () => {
  const text = 'x'.repeat(20);
  const narrow = frameOf({ centre: { eastingM: 0, northingM: 0 }, kmPerPx: 0.1 }, 300, 200);
  const at = { eastingM: 0, northingM: 0 };
  expect(placeLabels([{ key: 'a', text, place: at }], narrow)).toHaveLength(1);
  expect(placeLabels([{ key: 'a', text, place: at, strong: true }], narrow)).toEqual([]);
});
