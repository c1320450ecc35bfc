import { describe, expect, it } from 'vitest';
import { ofFaith } from '../../tests/builders/a-school.ts';
import type { ReligiousCharacter } from '../domain/religious-character.ts';
import { authoritiesOf, faithStandingOf } from './authorities.ts';

const CASES: readonly (readonly [string, ReligiousCharacter, string, readonly string[]])[] = [
  ['none', { kind: 'none' }, 'none', []],
  ['Catholic', ofFaith('catholic'), 'church', ['the Catholic diocese']],
  ['Church of England', ofFaith('church-of-england'), 'church', ['the Church of England diocese']],
  ['Methodist', ofFaith('methodist'), 'church', ['the religious authority (Methodist)']],
  ['Jewish', ofFaith('jewish'), 'other-character', ['the religious authority (Jewish)']],
  ['Muslim', ofFaith('muslim'), 'other-character', ['the religious authority (Muslim)']],
  ['Sikh', ofFaith('sikh'), 'other-character', ['the religious authority (Sikh)']],
  ['Hindu', ofFaith('hindu'), 'other-character', ['the religious authority (Hindu)']],
  ['multi-faith', ofFaith('multi-faith'), 'other-character', ['the religious authority (multi-faith)']],
  [
    'a church and another body',
    ofFaith('jewish', 'church-of-england'),
    'church',
    ['the religious authority (Jewish)', 'the Church of England diocese'],
  ],
  [
    'Christian, body not recorded',
    { kind: 'not-recorded', christian: true },
    'church',
    ['the diocese or church authority'],
  ],
  [
    'not recorded',
    { kind: 'not-recorded', christian: false },
    'not-known',
    ['the religious authority, if the school has one'],
  ],
];

describe('a religious character', () => {
  it.each(CASES)('%s: standing and whom to ask', (_name, character, standing, authorities) => {
    expect(faithStandingOf(character)).toBe(standing);
    expect(authoritiesOf(character)).toEqual(authorities);
  });
});
