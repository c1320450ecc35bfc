import { describe, expect, test } from 'vitest';
import { EVIDENCE_STATUSES } from '../domain/evidence.ts';
import { standingChoices, standingInWords } from './answer-words.ts';

const words = (about: string) => EVIDENCE_STATUSES.map((status) => standingInWords({ about, status }));
const choices = (about: string, held?: string) =>
  standingChoices(about, held).map(({ value, label }) => [value, label]);

describe('the standing of an entry', () => {
  test.each(['faith-consent', 'faith-consent-methodist', 'rights-pfi'])(
    '%s is told, not claimed',
    (about) => {
      expect(words(about)).toEqual(['Told to you', 'Seen in writing', 'Checked with one of its schools']);
    },
  );

  test.each(['central-contribution', 'no-pooling'])('%s is what the trust claims', (about) => {
    expect(words(about)).toEqual([
      'Claimed by the trust',
      'Document seen',
      'Checked with one of its schools',
    ]);
  });
});

describe('the standings to choose from', () => {
  test('a consent was told or seen; what an older entry holds can be kept', () => {
    const two = [
      ['claimed', 'Told to us'],
      ['document-seen', 'Seen in writing'],
    ];
    expect(choices('rights-pfi')).toEqual(two);
    expect(choices('rights-pfi', 'checked-with-a-school')).toEqual([
      ...two,
      ['checked-with-a-school', 'Checked with one of its schools'],
    ]);
  });

  test('what the trust says of itself has all three', () => {
    expect(choices('no-pooling').map(([value]) => value)).toEqual(EVIDENCE_STATUSES);
  });
});
