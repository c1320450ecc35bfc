import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { rankedTrust } from '../../../tests/builders/report.ts';
import { foldName, orderedList } from './ordered-list.ts';

const ranked = [
  rankedTrust(1, { name: 'Ash', cautiousRank: 2 }),
  rankedTrust(2, { name: 'Élan Trust', cautiousRank: 1 }),
  rankedTrust(3, { name: 'Oak', cautiousRank: 2 }),
];
const names = (query: Partial<Parameters<typeof orderedList>[1]>) =>
  orderedList(ranked, { order: 'expected', filter: '', setAside: new Set(), ...query }).map(
    ({ name }) => name,
  );

test('trusts that are set aside are left out', () => {
  expect(names({ setAside: new Set([aUid('2002')]) })).toEqual(['Ash', 'Oak']);
});

test('those that tie in the cautious order keep the order of the expected score', () => {
  expect(names({ order: 'cautious' })).toEqual(['Élan Trust', 'Ash', 'Oak']);
});

test('accents, case and punctuation do not matter to the filter', () => {
  expect(names({ filter: ' elan  TRUST.' })).toEqual(['Élan Trust']);
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => foldName(foldName(text)) === foldName(text)),
  );
});
