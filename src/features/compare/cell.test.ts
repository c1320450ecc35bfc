import { expect, test } from 'vitest';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { type Cell, type Column, onlyDifferences, PENDING, type Row, trustsDiffer } from './cell.ts';

const OAK: Column = { kind: 'trust', id: aUid('1'), name: 'Oak', note: '' };
const ELM: Column = { kind: 'trust', id: aUid('2'), name: 'Elm', note: '' };
const STAY: Column = { kind: 'alternative', id: 'stay', name: 'Stay as we are', note: '' };

const score = (expected: number, words = ''): Cell => ({
  kind: 'score',
  range: { low: expected, expected, high: expected },
  words,
  source: '',
});
const row = (oak: Cell, elm: Cell): Row => ({
  id: 'r',
  label: 'Row',
  cells: { [OAK.id]: oak, [ELM.id]: elm, [STAY.id]: { kind: 'not-comparable', words: 'No.' } },
});

test('two distances that are worth the same points are no difference', () => {
  expect(trustsDiffer(row(score(1, '1.2 km'), score(1, '3.4 km')), [OAK, ELM])).toBe(false);
  expect(trustsDiffer(row(score(1, '1.2 km'), score(0.9, '9 km')), [OAK, ELM])).toBe(true);
});

test('a score and an unknown of the same expected value differ', () => {
  const unknown: Cell = { kind: 'unknown', words: '?', range: { low: 0, expected: 0.5, high: 1 } };
  expect(trustsDiffer(row(score(0.5), unknown), [OAK, ELM])).toBe(true);
  expect(trustsDiffer(row(unknown, unknown), [OAK, ELM])).toBe(false);
});

test('facts differ by their words', () => {
  const fact = (words: string): Cell => ({ kind: 'words', words, source: '' });
  expect(trustsDiffer(row(fact('8 schools'), fact('18 schools')), [OAK, ELM])).toBe(true);
  expect(trustsDiffer(row(fact('8 schools'), fact('8 schools')), [OAK, ELM])).toBe(false);
});

test('an alternative beside one trust makes no difference to hide by: every row stays', () => {
  expect(trustsDiffer(row(score(1), score(1)), [OAK, STAY])).toBe(true);
});

test('a heading without a row that differs goes with its rows', () => {
  const groups = [
    { id: 'a', heading: 'A', rows: [row(score(1), score(1))] },
    { id: 'b', heading: 'B', rows: [row(score(1), score(1)), { ...row(score(1), score(0)), id: 's' }] },
  ];
  expect(onlyDifferences(groups, [OAK, ELM]).map(({ id, rows }) => [id, rows.length])).toEqual([['b', 1]]);
});

test('an answer that has not come is never the same as another: the row stays', () => {
  expect(trustsDiffer(row(PENDING, PENDING), [OAK, ELM])).toBe(true);
  expect(trustsDiffer(row(score(1), PENDING), [OAK, ELM])).toBe(true);
});
