import { describe, expect, test } from 'vitest';
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

describe('what is said to be checked with a school', () => {
  test.each(['claimed by the trust', 'The trust says so', 'the trust', 'the trust’s website'])(
    'cannot come from “%s” alone',
    (by) => {
      const read = readProvenance({ ...TYPED, status: 'checked-with-a-school', by }, TODAY);
      expect(read).toMatchObject({ ok: false, error: [{ field: 'by' }] });
      expect(read.ok ? '' : read.error[0]?.message).toContain('Choose “Claimed by the trust”');
    },
  );

  test.each([
    ['claimed', 'claimed by the trust'],
    ['claimed', 'chair, checked with the clerk'],
    ['document-seen', 'the trust'],
    ['checked-with-a-school', 'head of one of its schools'],
    ['checked-with-a-school', 'chair, who checked with a school what the trust claims'],
    ['checked-with-a-school', 'chair of trustees of a school in the trust'],
  ])('%s by “%s” is taken', (status, by) => {
    expect(readProvenance({ ...TYPED, status, by }, TODAY).ok).toBe(true);
  });
});
