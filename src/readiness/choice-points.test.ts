import { describe, expect, it } from 'vitest';
import { ofFaith } from '../../tests/builders/a-school.ts';
import { someReadinessFacts, someSchoolFacts, wizardWith } from '../../tests/builders/readiness.ts';
import { CHOICE_IDS, MOTIVE_IDS, type MotiveId, misuseWarnings } from './choice.ts';
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
    ['expected-of-us', ['partnership-routine', 'join-without']],
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
    [
      'land of a foundation',
      { ties: { ...plain.ties, 'foundation-land': 'yes' as const } },
      ['join-foundation-land'],
    ],
    ['a private finance contract', { ties: { ...plain.ties, pfi: 'yes' as const } }, ['join-pfi']],
    ['a federation', { ties: { ...plain.ties, federation: 'yes' as const } }, ['join-federation']],
    ['a shared site', { ties: { ...plain.ties, 'shared-site': 'yes' as const } }, ['join-shared-site']],
    ['a tie not known of', { ties: { ...plain.ties, pfi: 'not-known' as const } }, []],
    [
      'an open consideration',
      { wizard: { ...plain.wizard, 'small-or-large': wizardWith('open')['small-or-large'] } },
      ['stay-thinking', 'join-open-questions'],
    ],
    [
      'an open consideration that only a trust’s papers can settle',
      { wizard: { ...plain.wizard, 'scheme-read': wizardWith('open')['scheme-read'] } },
      ['join-open-questions'],
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

/** What a sentence may only say of a school that ticked this, with what it would be recognised by. */
const CLAIMS: readonly (readonly [RegExp, MotiveId])[] = [
  [/you (want|would like) to find out/i, 'try-before-deciding'],
  [/you need help/i, 'need-help-now'],
  [/you have decided/i, 'waiting-for-conversion'],
  [/you would like the help of a trust/i, 'instead-of-converting'],
  [/you would like it to go on/i, 'no-end-in-mind'],
  [/you are told/i, 'expected-of-us'],
];
const TIE_CLAIMS: readonly (readonly [RegExp, keyof ReadinessFacts['ties']])[] = [
  [/foundation trustees own your land/, 'foundation-land'],
  [/you have a private finance contract/, 'pfi'],
  [/you are in a federation/, 'federation'],
  [/someone shares your site/, 'shared-site'],
];
const SAID = /\byou (said|named|told|ticked|chose)\b/i;

function subsetsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** all.length }, (_, chosen) =>
    all.filter((_one, at) => Math.floor(chosen / 2 ** at) % 2 === 1),
  );
}

/** Every sentence of the choices and of the warnings. A condition (“If you have decided …”) claims nothing. */
function sentencesOf(facts: ReadinessFacts, motives: readonly MotiveId[]): readonly string[] {
  const points = CHOICE_IDS.flatMap((id) => [
    ...speaksFor(id, facts, motives),
    ...speaksAgainst(id, facts, motives),
  ]);
  return [...points, ...misuseWarnings(facts, motives)]
    .flatMap(({ text }) => text.split(/(?<=\.) /))
    .filter((sentence) => !/^If /.test(sentence));
}

describe('over every subset of the reasons', () => {
  it.each(subsetsOf(MOTIVE_IDS).map((motives) => [motives.join(', ') || 'none', motives] as const))(
    'with %s ticked, no sentence says that the school said anything else, and each reason is repeated',
    (_name, motives) => {
      const sentences = sentencesOf(plain, motives);
      for (const sentence of sentences) {
        const claimed = CLAIMS.filter(([words]) => words.test(sentence)).map(([, id]) => id);
        for (const id of claimed) expect(motives, sentence).toContain(id);
        if (SAID.test(sentence)) expect(claimed, sentence).toHaveLength(1);
      }
      for (const [words, id] of CLAIMS) {
        expect(
          sentences.some((sentence) => words.test(sentence)),
          id,
        ).toBe(motives.includes(id));
      }
    },
  );

  it.each(
    subsetsOf(TIE_CLAIMS.map(([, id]) => id)).map((tied) => [tied.join(', ') || 'none', tied] as const),
  )('with the ties %s, exactly these are said to be there', (_name, tied) => {
    const ties = Object.fromEntries(
      TIE_CLAIMS.map(([, id]) => [id, tied.includes(id) ? 'yes' : 'not-known']),
    );
    const sentences = sentencesOf({ ...plain, ties: { ...plain.ties, ...ties } }, []);
    for (const [words, id] of TIE_CLAIMS) {
      expect(
        sentences.some((sentence) => words.test(sentence)),
        id,
      ).toBe(tied.includes(id));
    }
    expect(sentences.filter((sentence) => SAID.test(sentence))).toHaveLength(tied.length);
  });
});

it('no point speaks of the wizard, a word that no screen uses', () => {
  const open = someReadinessFacts({ wizard: wizardWith('open') });
  expect(sentencesOf(open, MOTIVE_IDS).join(' ')).not.toMatch(/wizard/i);
});
