import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Label, placeLabels, spotsBeside, spotsOnCircle } from './labels.ts';
import { boxAround, boxesOverlap } from './text-box.ts';

const [WIDTH, HEIGHT] = [500, 320];
const at = { x: fc.integer({ min: -40, max: WIDTH + 40 }), y: fc.integer({ min: -40, max: HEIGHT + 40 }) };
const text = fc.string({ minLength: 1, maxLength: 30 });

const names = fc.array(
  fc.record({ ...at, text, look: fc.constantFrom('own' as const, 'place' as const, 'area' as const) }),
  { maxLength: 25 },
);
const rings = fc.array(fc.record({ ...at, text, radius: fc.integer({ min: 5, max: 300 }) }), {
  maxLength: 5,
});
const marks = fc.array(fc.record(at), { maxLength: 40 });

test('whatever the map: no two texts shown touch, none leaves the picture or touches a mark', () => {
  fc.assert(
    fc.property(names, rings, marks, fc.record(at), (given, circles, places, home) => {
      const labels: readonly Label[] = [
        ...given.map(({ x, y, ...rest }, index) => ({
          key: `n${index}`,
          ...rest,
          spots: spotsBeside(x, y, 15),
        })),
        ...circles.map(({ x, y, radius, ...rest }, index) => ({
          key: `r${index}`,
          ...rest,
          look: 'distance' as const,
          spots: spotsOnCircle(x, y, radius),
        })),
      ];
      const ground = {
        widthPx: WIDTH,
        heightPx: HEIGHT,
        kept: [boxAround(home.x, home.y, 13), ...places.map(({ x, y }) => boxAround(x, y, 9))],
      };
      const shown = placeLabels(labels, ground);
      expect(placeLabels(labels, ground)).toEqual(shown);
      for (const [index, { box }] of shown.entries()) {
        expect(box.left >= 0 && box.right <= WIDTH && box.top >= 0 && box.bottom <= HEIGHT).toBe(true);
        expect(ground.kept.some((kept) => boxesOverlap(box, kept))).toBe(false);
        expect(shown.slice(index + 1).some((other) => boxesOverlap(box, other.box))).toBe(false);
      }
    }),
  );
});

test('the first text given is always shown where any of its spots is free', () => {
  fc.assert(
    fc.property(
      names,
      fc.record({ x: fc.integer({ min: 200, max: 300 }), y: fc.integer({ min: 100, max: 200 }) }),
      (given, { x, y }) => {
        const first: Label = { key: 'ours', text: 'Oak School', look: 'own', spots: spotsBeside(x, y, 15) };
        const others = given.map((one, index) => ({
          key: `n${index}`,
          text: one.text,
          look: one.look,
          spots: spotsBeside(one.x, one.y, 15),
        }));
        const [shown] = placeLabels([first, ...others], {
          widthPx: WIDTH,
          heightPx: HEIGHT,
          kept: [],
        });
        expect(shown?.key).toBe('ours');
      },
    ),
  );
});
