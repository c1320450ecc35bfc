import { expect, test } from 'vitest';
import { markerLevels } from './marker-levels.ts';

test('markers with room between them stand on one level', () => {
  expect(markerLevels([0, 0.25, 0.5, 1])).toEqual([0, 0, 0, 0]);
});

test('markers of the same day stand above each other, and the next free one below again', () => {
  expect(markerLevels([0.5, 0.5, 0.52, 0.7])).toEqual([0, 1, 2, 0]);
});
