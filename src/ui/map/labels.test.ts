import { expect, test } from 'vitest';
import { type Label, type LabelLook, placeLabels, spotsBeside, spotsOnCircle } from './labels.ts';
import { boxAround } from './text-box.ts';

const EMPTY = { widthPx: 400, heightPx: 200, kept: [] };
const GAP_PX = 15;

const beside = (key: string, x: number, y: number, look: LabelLook = 'place'): Label => ({
  key,
  text: 'Oak School',
  look,
  spots: spotsBeside(x, y, GAP_PX),
});

const placed = (labels: readonly Label[], ground: Parameters<typeof placeLabels>[1] = EMPTY) =>
  placeLabels(labels, ground).map(({ key, spot }) => [key, spot.anchor, spot.x, spot.y]);

test('a name stands to the right of its place, and to the left where the picture ends', () => {
  expect(placed([beside('a', 200, 50), beside('b', 380, 150)])).toEqual([
    ['a', 'start', 215, 50],
    ['b', 'end', 365, 150],
  ]);
});

test('of four names in one place each takes another side, and the next is left out once no spot is free', () => {
  const nine = [...'abcdefghi'].map((key) => beside(key, 200, 100));
  const shown = placed(nine);
  expect(shown.slice(0, 4)).toEqual([
    ['a', 'start', 215, 100],
    ['b', 'end', 185, 100],
    ['c', 'middle', 200, 122],
    ['d', 'middle', 200, 78],
  ]);
  expect(shown.length).toBeLessThan(9);
});

test('a name outside the picture is not written', () => {
  expect(placed([beside('a', 200, -40)])).toEqual([]);
});

test('a name steps aside for what is kept free, as our mark is', () => {
  const ground = { ...EMPTY, kept: [boxAround(240, 100, 13)] };
  expect(placed([beside('a', 200, 100)], ground)).toEqual([['a', 'end', 185, 100]]);
});

test('a name that would cover a mark wherever it stands is left out', () => {
  const kept = [-90, -60, -30, 0, 30, 60, 90].flatMap((right) =>
    [-24, 0, 24]
      .filter((down) => right !== 0 || down !== 0)
      .map((down) => boxAround(200 + right, 100 + down, 5)),
  );
  expect(placed([beside('a', 200, 100, 'own')], { ...EMPTY, kept })).toEqual([]);
});

test('a text on a ring moves round it where its top is taken', () => {
  const ring: Label = { key: 'ring', text: '5 km', look: 'distance', spots: spotsOnCircle(200, 100, 60) };
  expect(placed([ring])).toEqual([['ring', 'middle', 200, 40]]);
  const ground = { ...EMPTY, kept: [boxAround(200, 40, 10)] };
  expect(placed([ring], ground).map(([, , x, y]) => [x, y])).toEqual([[200, 160]]);
});
