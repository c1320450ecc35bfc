import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameAround, scaleBarKm } from './frame.ts';

const place = (eastingM: number, northingM: number) => ({ eastingM, northingM });

test('a single place is in the middle, with 8 km from edge to edge of the shorter side', () => {
  const frame = frameAround([place(450_000, 340_000)], 800, 400);
  expect(frame.project(450_000, 340_000)).toEqual([400, 200]);
  expect(frame.kmPerPx).toBe(8 / 400);
});

test('north is up and east is right', () => {
  const frame = frameAround([place(0, 0), place(10_000, 10_000)], 500, 500);
  const [x, y] = frame.project(10_000, 10_000);
  expect(x).toBeGreaterThan(250);
  expect(y).toBeLessThan(250);
});

test('41 km across 82% of 500 px are 0.1 km a pixel', () => {
  expect(frameAround([place(0, 0), place(41_000, 0)], 500, 500).kmPerPx).toBeCloseTo(0.1, 10);
});

test('every place lies inside the picture', () => {
  const places = fc.array(
    fc.record({
      eastingM: fc.integer({ min: 80_000, max: 660_000 }),
      northingM: fc.integer({ min: 5_000, max: 660_000 }),
    }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(
      places,
      fc.integer({ min: 260, max: 900 }),
      fc.integer({ min: 200, max: 600 }),
      (given, width, height) => {
        const { project } = frameAround(given, width, height);
        for (const { eastingM, northingM } of given) {
          const [x, y] = project(eastingM, northingM);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
      },
    ),
  );
});

test('the scale bar is round and takes at most a quarter of the width', () => {
  expect(scaleBarKm({ widthPx: 800, kmPerPx: 0.1 })).toBe(20);
  expect(scaleBarKm({ widthPx: 800, kmPerPx: 0.099 })).toBe(10);
  expect(scaleBarKm({ widthPx: 320, kmPerPx: 0.001 })).toBe(0.5);
});
