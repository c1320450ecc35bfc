import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameAround, frameOf, gridUnits, panned, scaleBarKm, zoomed } from './frame.ts';

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

const view = fc.record({
  centre: fc.record({
    eastingM: fc.integer({ min: 80_000, max: 660_000 }),
    northingM: fc.integer({ min: 5_000, max: 660_000 }),
  }),
  kmPerPx: fc.double({ min: 0.01, max: 1, noNaN: true }),
});

test('what is under the pointer stays there while zooming', () => {
  fc.assert(
    fc.property(
      view,
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      fc.integer({ min: -300, max: 300 }),
      fc.integer({ min: -200, max: 200 }),
      (given, factor, right, down) => {
        const { centre, kmPerPx } = given;
        const under = {
          eastingM: centre.eastingM + right * kmPerPx * 1000,
          northingM: centre.northingM - down * kmPerPx * 1000,
        };
        const [x, y] = frameOf(zoomed(given, factor, right, down), 800, 500).project(
          under.eastingM,
          under.northingM,
        );
        expect(x).toBeCloseTo(400 + right, 4);
        expect(y).toBeCloseTo(250 + down, 4);
      },
    ),
  );
});

test('a drag of 30 px to the right and 10 px down moves every place by as much', () => {
  const given = { centre: { eastingM: 450_000, northingM: 340_000 }, kmPerPx: 0.1 };
  const [x, y] = frameOf(panned(given, 30, 10), 800, 500).project(450_000, 340_000);
  expect([x, y]).toEqual([430, 260]);
});

test('zooming stops where nothing more can be seen, and where England is small', () => {
  const given = { centre: { eastingM: 0, northingM: 0 }, kmPerPx: 0.1 };
  expect(zoomed(given, 1e6).kmPerPx).toBe(0.004);
  expect(zoomed(given, 1e-6).kmPerPx).toBe(1.6);
});

test('a group in grid units lies where the frame puts its places: 2 px a unit of 100 m at 0.05 km a pixel', () => {
  const frame = frameOf({ centre: { eastingM: 1_000, northingM: 2_000 }, kmPerPx: 0.05 }, 100, 100);
  const [, left, top, scale] = /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(frame.transform) ?? [];
  expect(Number(scale)).toBe(2);
  const [x, y] = gridUnits(1_000, 2_000);
  expect([Number(left) + x * 2, Number(top) + y * 2]).toEqual([50, 50]);
});
