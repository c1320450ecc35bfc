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

describe('an author whose words give another standing than the one chosen', () => {
  test.each([
    ['checked-with-a-school', 'claimed by the trust', 'Claimed by the trust'],
    ['checked-with-a-school', 'The trust says so', 'Claimed by the trust'],
    ['checked-with-a-school', 'the trust', 'Claimed by the trust'],
    ['checked-with-a-school', 'the trust’s website', 'Claimed by the trust'],
    ['document-seen', 'Claimed by the trust', 'Claimed by the trust'],
    ['claimed', 'checked with the head of a school', 'Checked with one of its schools'],
    ['claimed', 'Seen in practice by the chair', 'Checked with one of its schools'],
    ['claimed', 'document seen by the clerk', 'Document seen'],
  ])('%s by “%s” is asked about', (status, by, says) => {
    const read = readProvenance({ ...TYPED, status, by }, TODAY);
    expect(read).toMatchObject({ ok: false, error: [{ field: 'by' }] });
    expect(read.ok ? '' : read.error[0]?.message).toContain(`but this says “${says}”`);
  });

  test.each([
    ['claimed', 'claimed by the trust'],
    ['claimed', 'the trust'],
    ['claimed', 'chief executive'],
    ['document-seen', 'the trust'],
    ['document-seen', 'finance director of the trust'],
    ['checked-with-a-school', 'head of one of its schools'],
    ['checked-with-a-school', 'chair, who checked with a school what the trust claims'],
    ['checked-with-a-school', 'chair of trustees of a school in the trust'],
  ])('%s by “%s” is not', (status, by) => {
    expect(readProvenance({ ...TYPED, status, by }, TODAY).ok).toBe(true);
  });
});
