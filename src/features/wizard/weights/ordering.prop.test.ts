import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moved, orderBySwing, swingsFromOrder } from './ordering.ts';

const SIX = ['vision', 'geography', 'size', 'faith', 'governance', 'finance'];
const order = fc.shuffledSubarray(SIX, { minLength: 6 });

it('gives 100 to the first and falls by sixths', () => {
  expect(swingsFromOrder(['a', 'b', 'c', 'd', 'e', 'f'])).toEqual({
    a: 100,
    b: 83,
    c: 67,
    d: 50,
    e: 33,
    f: 17,
  });
});

it('reads its own numbers back as the order that they came from', () => {
  fc.assert(
    fc.property(order, (ids) => {
      expect(orderBySwing(SIX, swingsFromOrder(ids))).toEqual(ids);
    }),
  );
});

it('a move down is undone by a move up, and nothing is lost at the ends', () => {
  fc.assert(
    fc.property(order, fc.nat(5), (ids, at) => {
      const down = moved(ids, at, 1);
      expect(down.toSorted()).toEqual(ids.toSorted());
      if (at < 5) expect(moved(down, at + 1, -1)).toEqual(ids);
      else expect(down).toEqual(ids);
    }),
  );
});
