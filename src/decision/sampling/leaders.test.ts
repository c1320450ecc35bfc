import { expect, it } from 'vitest';
import { clearLeaders, eachPlaced, emptyLeaders, type Leaders, offer } from './leaders.ts';

function placesOf(leaders: Leaders, sizes: readonly number[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  eachPlaced(leaders, 0, Int32Array.from(sizes), (row, rank) => found.push([row, rank]));
  return found;
}

it('keeps rows that equal the last place beside it, and drops them when a better row pushes it out', () => {
  const leaders = emptyLeaders(1, 1);
  for (const row of [0, 1]) offer(leaders, 0, 0.5, row);
  expect(placesOf(leaders, [1, 1, 1])).toEqual([
    [0, 1],
    [1, 1],
  ]);
  offer(leaders, 0, 0.75, 2);
  expect(placesOf(leaders, [1, 1, 1])).toEqual([[2, 1]]);
  expect(leaders.bars[0]).toBe(0.75);
});

it('keeps the row that a better one pushes out of the last place where it ties with the one that takes it', () => {
  const leaders = emptyLeaders(1, 2);
  for (const row of [0, 1, 2]) offer(leaders, 0, 0.5, row);
  offer(leaders, 0, 0.75, 3);
  expect(placesOf(leaders, [1, 1, 1, 1]).toSorted((a, b) => a[0] - b[0])).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
    [3, 1],
  ]);
});

it('begins anew when cleared', () => {
  const leaders = emptyLeaders(1, 1);
  for (const row of [0, 1]) offer(leaders, 0, 0.5, row);
  clearLeaders(leaders);
  expect(placesOf(leaders, [1, 1])).toEqual([]);
});
