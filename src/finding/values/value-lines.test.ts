import { expect, test } from 'vitest';
import { valueLines } from './value-lines.ts';

test('every value stands in the order chosen, with how much it matters, to whom, and why as far as that is written', () => {
  const lines = valueLines(
    [
      { kind: 'own', words: 'Outdoor learning', importance: 1 },
      { kind: 'listed', id: 'inclusion', importance: 3 },
    ],
    { inclusion: { pupils: ' Every child belongs. ', parents: '' } },
  );
  expect(lines).toEqual([
    'Outdoor learning (matters)',
    expect.stringMatching(/ \(could not do without\), for pupils: Every child belongs; for parents$/),
  ]);
});

test('without a value there is no line', () => {
  expect(valueLines([], { inclusion: { pupils: 'Because' } })).toEqual([]);
});
