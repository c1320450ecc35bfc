import { expect, test } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { readAuthor } from './read-author.ts';

const TODAY = aDate('2026-03-02');

test('a form asks in its own words for what is not filled in', () => {
  const ask = { on: 'Give the day of the answer', by: 'Say who answered' };
  expect(readAuthor({ on: '', by: '  ' }, TODAY, ask)).toEqual({
    ok: false,
    error: [
      { field: 'on', message: 'Give the day of the answer' },
      { field: 'by', message: 'Say who answered' },
    ],
  });
});

test('a day to come is not asked for again, but refused', () => {
  const read = readAuthor({ on: '2026-03-03', by: 'chair' }, TODAY);
  expect(read).toEqual({
    ok: false,
    error: [{ field: 'on', message: 'Give a day that is not after today' }],
  });
});
