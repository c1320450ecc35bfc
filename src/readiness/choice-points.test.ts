import { describe, expect, it } from 'vitest';
import { ofFaith } from '../../tests/builders/a-school.ts';
import { someReadinessFacts, someSchoolFacts, wizardWith } from '../../tests/builders/readiness.ts';
import { CHOICE_IDS, MOTIVE_IDS, type MotiveId } from './choice.ts';
import { speaksAgainst, speaksFor } from './choice-points.ts';
import type { ReadinessFacts } from './facts.ts';

const plain = someReadinessFacts();
const ids = (facts: ReadinessFacts, motives: readonly MotiveId[]): readonly string[] =>
  CHOICE_IDS.flatMap((id) => [...speaksFor(id, facts, motives), ...speaksAgainst(id, facts, motives)]).map(
    (point) => point.id,
  );
const BASE = ids(plain, []);
const added = (facts: ReadinessFacts, motives: readonly MotiveId[]) =>
  ids(facts, motives).filter((id) => !BASE.includes(id));

it('without motives or ties only the general points stand', () => {
  expect(BASE).toEqual([
    'stay-nothing-lost',
    'stay-no-experience',
    'partnership-explore',
    'partnership-networks',
    'partnership-not-full',
    'partnership-hidden-costs',
    'join-full',
    'join-final',
  ]);
});

describe('a motive', () => {
  it.each([
    ['try-before-deciding', ['partnership-reservations', 'join-untested']],
    ['need-help-now', ['stay-need', 'partnership-need', 'partnership-finances']],
    ['waiting-for-conversion', ['partnership-waiting', 'join-decided']],
    ['instead-of-converting', ['stay-motive', 'partnership-replacement']],
    ['no-end-in-mind', ['partnership-long-term', 'join-lasting']],
    ['expected-of-us', ['partnership-routine', 'join-decided']],
  ] as const)('%s adds its own points and no others', (motive, expected) => {
    expect(MOTIVE_IDS).toContain(motive);
    expect(added(plain, [motive])).toEqual(expected);
  });
});

describe('a fact', () => {
  it.each([
    [
      'a religious character',
      { school: someSchoolFacts({ character: ofFaith('sikh') }) },
      ['partnership-consent', 'join-consent'],
    ],
    [
      'a religious character that the register leaves open',
      { school: someSchoolFacts({ character: { kind: 'not-recorded', christian: false } }) },
      ['partnership-consent-if-any', 'join-consent-if-any'],
    ],
    [
      'a Christian character without a body',
      { school: someSchoolFacts({ character: { kind: 'not-recorded', christian: true } }) },
      ['partnership-consent', 'join-consent'],
    ],
    ['a tie', { ties: { ...plain.ties, pfi: 'yes' as const } }, ['join-ties']],
    ['a tie not known of', { ties: { ...plain.ties, pfi: 'not-known' as const } }, []],
    [
      'an open consideration',
      { wizard: { ...plain.wizard, 'scheme-read': wizardWith('open')['scheme-read'] } },
      ['stay-thinking', 'join-open-questions'],
    ],
    [
      'a kind that the guidance does not mean',
      { school: someSchoolFacts({ type: 'City Technology College' }) },
      ['partnership-outside'],
    ],
  ] as const)('%s adds its own points and no others', (_name, differs, expected) => {
    expect(added({ ...plain, ...differs }, [])).toEqual(expected);
  });
});

it('a character that is not known is never called yours', () => {
  const facts = someReadinessFacts({
    school: someSchoolFacts({ character: { kind: 'not-recorded', christian: false } }),
  });
  const said = CHOICE_IDS.flatMap((id) => speaksAgainst(id, facts, []))
    .filter((point) => point.id.includes('consent'))
    .map(({ text }) => text);
  expect(said).toHaveLength(2);
  for (const text of said) expect(text).toMatch(/^The register does not say .*\bIf it has one\b/);
  expect(said.join(' ')).not.toMatch(/your religious character/i);
});

it('claims no more than the guidance says of hidden costs, and nothing about where policy goes', () => {
  const words = CHOICE_IDS.flatMap((id) => [...speaksFor(id, plain, []), ...speaksAgainst(id, plain, [])])
    .map(({ text }) => text)
    .join(' ');
  expect(words).toMatch(/hidden costs/);
  expect(words).not.toMatch(/appear in no agreement|policy/i);
});
