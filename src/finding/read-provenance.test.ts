import { expect, test } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { readProvenance } from './read-provenance.ts';

const TODAY = aDate('2026-03-02');
const TYPED = { status: 'claimed', on: '2026-03-02', by: ' chair ', source: '' };

test('what is learnt today, by somebody, can be recorded; a document need not be named', () => {
  expect(readProvenance(TYPED, TODAY)).toEqual({
    ok: true,
    value: { status: 'claimed', on: '2026-03-02', by: 'chair', source: '' },
  });
});

test.each([
  [{ on: '2026-03-03' }, 'on', 'Give a day that is not after today'],
  [{ on: '2026-02-30' }, 'on', 'Give the day on which you learnt it'],
  [{ by: '  ' }, 'by', 'Say who said so or who found it out'],
  [{ status: '' }, 'status', 'Say how sure it is'],
])('%o is refused at its field', (differs, field, message) => {
  expect(readProvenance({ ...TYPED, ...differs }, TODAY)).toEqual({ ok: false, error: [{ field, message }] });
});
