import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARCHWAY_OFFER } from '../readiness/offers/archway.ts';
import { describeOfferFileError } from './offer-file-error.ts';
import { parseOfferFile } from './parse-offer-file.ts';

const text = (changes: object): string => JSON.stringify({ ...ARCHWAY_OFFER, ...changes });
function errorOf(given: string) {
  const parsed = parseOfferFile(given);
  if (parsed.ok) throw new Error('it was opened');
  return parsed.error;
}

describe('an offer', () => {
  it('is opened as it was written', () => {
    expect(parseOfferFile(text({}))).toEqual({ ok: true, value: ARCHWAY_OFFER });
  });

  it('is the published example', () => {
    const example = readFileSync(new URL('../../docs/trust-offer.example.json', import.meta.url), 'utf8');
    expect(parseOfferFile(example)).toEqual({ ok: true, value: ARCHWAY_OFFER });
  });

  it('leaves out what an offer does not have', () => {
    expect(parseOfferFile(text({ $schema: 'trust-offer.schema.json', extra: 1 }))).toEqual({
      ok: true,
      value: ARCHWAY_OFFER,
    });
  });
});

describe('a file that is no offer', () => {
  it.each([
    ['', 'empty'],
    ['{"kind": "trust-match-trust-offer"', 'not-json'],
    ['[]', 'not-an-offer'],
    ['{"kind": "trust-match-decision", "version": 2}', 'not-an-offer'],
    ['['.repeat(60) + ']'.repeat(60), 'not-an-offer'],
    [`"${'x'.repeat(100_001)}"`, 'too-large'],
    [text({ version: 2 }), 'newer-version'],
  ])('is refused: %.40s is %s', (given, kind) => {
    const error = errorOf(given);
    expect(error.kind).toBe(kind);
    expect(describeOfferFileError(error)).toMatch(/\.$/);
  });
});

describe('a mistake in an offer', () => {
  it.each([
    ['trust.name', { trust: { name: '' } }, 'filled in'],
    ['trust.uid', { trust: { name: 'A', uid: 'TR01' } }, 'a trust UID of one to six digits'],
    ['source.date', { source: { publisher: 'A', title: 'B', date: '2026-02-30' } }, 'a date as YYYY-MM-DD'],
    ['months.to', { months: { from: 6, to: 6.5 } }, 'a whole number'],
    ['months', { months: { from: 18, to: 12 } }, 'a shortest length no longer than the longest'],
    ['contactPage', { contactPage: 'http://example.org' }, 'an address that begins with https://'],
    ['contactPage', { contactPage: 'javascript:alert(1)' }, 'an address that begins with https://'],
    ['activities', { activities: 'training' }, 'a list'],
  ])('in %s is named', (path, changes, expected) => {
    const error = errorOf(text(changes));
    if (error.kind !== 'damaged') throw new Error(error.kind);
    expect(error.faults[0]).toEqual({ path, expected });
    expect(describeOfferFileError(error)).toContain(`“${path}” should be ${expected}`);
  });
});
