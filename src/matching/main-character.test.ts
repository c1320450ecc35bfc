import { describe, expect, test } from 'vitest';
import { ofFaith } from '../../tests/builders/a-school.ts';
import type { ReligiousCharacter } from '../domain/religious-character.ts';
import { describeOtherMajority } from './main-character.ts';

const NONE: ReligiousCharacter = { kind: 'none' };
const CHURCH = ofFaith('church-of-england');
const CATHOLIC = ofFaith('catholic');

const schools = (...groups: readonly (readonly [number, ReligiousCharacter])[]) =>
  groups.flatMap(([count, character]) => Array.from({ length: count }, () => ({ character })));

describe('a trust of which most schools are of another character than ours', () => {
  test('is named with both numbers and our own side', () => {
    expect(describeOtherMajority({ character: NONE }, schools([10, CHURCH], [2, NONE]))).toBe(
      '10 of its 12 schools are Church of England schools; yours has no religious character.',
    );
    expect(describeOtherMajority({ character: CHURCH }, schools([3, NONE], [1, CHURCH]))).toBe(
      '3 of its 4 schools have no religious character; yours is Church of England.',
    );
    expect(describeOtherMajority({ character: CHURCH }, schools([3, CATHOLIC]))).toBe(
      'All 3 of its schools are Catholic schools; yours is Church of England.',
    );
    expect(describeOtherMajority({ character: NONE }, schools([1, CHURCH]))).toBe(
      'Its only school is a Church of England school; yours has no religious character.',
    );
  });

  test('half is no majority, and no school is none', () => {
    expect(describeOtherMajority({ character: NONE }, schools([2, CHURCH], [2, NONE]))).toBeUndefined();
    expect(describeOtherMajority({ character: NONE }, [])).toBeUndefined();
  });

  test('several churches together are church schools; no single one is named', () => {
    expect(
      describeOtherMajority({ character: NONE }, schools([3, CHURCH], [2, ofFaith('methodist')], [3, NONE])),
    ).toBe('5 of its 8 schools are church schools; yours has no religious character.');
  });

  test('a joint school shares the character of either side', () => {
    const joint = ofFaith('church-of-england', 'catholic');
    expect(describeOtherMajority({ character: joint }, schools([4, CATHOLIC], [1, NONE]))).toBeUndefined();
    expect(describeOtherMajority({ character: CATHOLIC }, schools([2, joint], [1, NONE]))).toBeUndefined();
    expect(describeOtherMajority({ character: NONE }, schools([2, joint], [1, NONE]))).toBe(
      '2 of its 3 schools are Church of England schools; yours has no religious character.',
    );
  });

  test('where the register leaves our church open, no church is called another', () => {
    const open: ReligiousCharacter = { kind: 'not-recorded', christian: true };
    expect(describeOtherMajority({ character: open }, schools([4, CHURCH]))).toBeUndefined();
    expect(describeOtherMajority({ character: open }, schools([4, ofFaith('sikh')]))).toBe(
      'All 4 of its schools are Sikh schools; yours is Christian.',
    );
    expect(describeOtherMajority({ character: open }, schools([4, NONE]))).toBe(
      'All 4 of its schools have no religious character; yours is Christian.',
    );
  });

  test('several faiths that are not Christian are faith schools together', () => {
    const faiths = schools([1, ofFaith('sikh')], [1, ofFaith('hindu')], [1, NONE]);
    expect(describeOtherMajority({ character: NONE }, faiths)).toBe(
      '2 of its 3 schools are faith schools; yours has no religious character.',
    );
    expect(describeOtherMajority({ character: ofFaith('jewish') }, faiths)).toBeUndefined();
    expect(describeOtherMajority({ character: CHURCH }, faiths)).toBe(
      '2 of its 3 schools are faith schools; yours is Church of England.',
    );
  });

  test('church schools of several churches are no other character for a church school', () => {
    const churches = schools([1, CHURCH], [1, CATHOLIC], [1, NONE]);
    expect(describeOtherMajority({ character: ofFaith('methodist') }, churches)).toBeUndefined();
    expect(describeOtherMajority({ character: ofFaith('sikh') }, churches)).toBe(
      '2 of its 3 schools are church schools; yours is Sikh.',
    );
  });

  test('of two sides of joint schools the one that more schools have is named', () => {
    const trust = schools([2, ofFaith('church-of-england', 'methodist')], [1, ofFaith('methodist')]);
    expect(describeOtherMajority({ character: NONE }, trust)).toBe(
      'All 3 of its schools are Methodist schools; yours has no religious character.',
    );
  });

  test('one school without a character, and a character that the register leaves open', () => {
    const open: ReligiousCharacter = { kind: 'not-recorded', christian: false };
    expect(describeOtherMajority({ character: CHURCH }, schools([1, NONE]))).toBe(
      'Its only school has no religious character; yours is Church of England.',
    );
    expect(describeOtherMajority({ character: open }, schools([1, CHURCH]))).toBe(
      'Its only school is a Church of England school; the register names no religious character for yours.',
    );
    expect(describeOtherMajority({ character: open }, schools([2, NONE]))).toBeUndefined();
    expect(describeOtherMajority({ character: NONE }, schools([2, NONE]))).toBeUndefined();
    expect(describeOtherMajority({ character: CHURCH }, schools([2, open], [1, NONE]))).toBeUndefined();
  });
});
