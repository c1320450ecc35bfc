import { describe, expect, it } from 'vitest';
import { ofFaith } from '../../tests/builders/a-school.ts';
import {
  anItemRecord,
  aPartner,
  someReadinessFacts,
  someSchoolFacts,
  wizardWith,
} from '../../tests/builders/readiness.ts';
import type { ReadinessFacts } from './facts.ts';
import { STAGES } from './item.ts';
import { READINESS_ITEMS } from './items/index.ts';
import { readinessOf } from './readiness-of.ts';
import { NO_RECORDS, type ReadinessRecords, type SideRecords } from './record.ts';

const DONE = anItemRecord({ status: 'done' });
const all = (record: typeof DONE): SideRecords =>
  Object.fromEntries(READINESS_ITEMS.map(({ id }) => [id, record]));
const EVERYTHING: ReadinessRecords = { school: all(DONE), trust: all(DONE) };

function except(id: string): ReadinessRecords {
  const { [id]: _left, ...school } = EVERYTHING.school;
  return { ...EVERYTHING, school };
}

const catholicAided = someReadinessFacts({
  school: someSchoolFacts({ type: 'Voluntary Aided School', character: ofFaith('catholic') }),
});
const anglicanControlled = someReadinessFacts({
  school: someSchoolFacts({ type: 'Voluntary Controlled School', character: ofFaith('church-of-england') }),
});
const sikhAided = someReadinessFacts({
  school: someSchoolFacts({ type: 'Voluntary Aided School', character: ofFaith('sikh') }),
});
const standaloneAcademy = someReadinessFacts({ school: someSchoolFacts({ type: 'Academy Converter' }) });

describe('gates', () => {
  it.each([
    ['a Catholic voluntary aided school', catholicAided, ['before-seeking']],
    ['a Church of England voluntary controlled school', anglicanControlled, ['before-seeking']],
    ['a Sikh voluntary aided school', sikhAided, ['before-entering']],
    ['a community school', someReadinessFacts(), []],
    ['a standalone academy', standaloneAcademy, []],
  ])('for %s', (_name, facts: ReadinessFacts, expected) => {
    expect(readinessOf(facts, NO_RECORDS).gates.map(({ id }) => id)).toEqual(expected);
  });

  it('stay closed however much else is done, and say what the guidance asks', () => {
    const { verdict, missing } = readinessOf(catholicAided, except('diocese-consents'));
    if (verdict.kind !== 'blocked') throw new Error(`not blocked but ${verdict.kind}`);
    expect(verdict.gates.map(({ id }) => id)).toEqual(['before-seeking']);
    expect(verdict.gates[0].reason).toContain('consult their diocese');
    expect(missing.map(({ item }) => item.id)).toEqual(['diocese-consents']);
  });

  it('are not opened by saying that they do not apply', () => {
    const records = except('diocese-consents');
    const school = {
      ...records.school,
      'diocese-consents': anItemRecord({ status: 'does-not-apply', why: 'We would rather not ask' }),
    };
    expect(readinessOf(catholicAided, { ...records, school }).verdict.kind).toBe('blocked');
  });

  it('open once the consent is marked as held', () => {
    expect(readinessOf(catholicAided, EVERYTHING).verdict).toEqual({ kind: 'ready' });
  });

  it('both stay closed where the register does not say what character the school has', () => {
    const facts = someReadinessFacts({
      school: someSchoolFacts({ character: { kind: 'not-recorded', christian: false } }),
    });
    expect(readinessOf(facts, NO_RECORDS).gates.map(({ id, open }) => [id, open])).toEqual([
      ['before-seeking', false],
      ['before-entering', false],
    ]);
  });

  it('come first among what is missing', () => {
    expect(readinessOf(sikhAided, NO_RECORDS).missing[0]?.item.id).toBe('authority-consents');
  });
});

describe('readiness', () => {
  it('lists what is missing by stage', () => {
    const facts = someReadinessFacts({ wizard: wizardWith('open') });
    const stages = readinessOf(facts, NO_RECORDS).missing.map(({ item }) => item.stage);
    const firsts = stages.filter((stage, at) => stage !== stages[at - 1]);
    expect(firsts).toEqual(['first-thoughts', 'seeking', 'agreeing', 'entering', 'during']);
  });

  it('takes what the wizard answered as done, with its evidence', () => {
    const state = readinessOf(someReadinessFacts(), NO_RECORDS).states.find(
      ({ item }) => item.id === 'values-mapped',
    );
    expect(state).toMatchObject({
      standing: 'settled',
      finding: { kind: 'settled', evidence: 'You answered values-mapped.' },
    });
  });

  it('counts the two sides apart', () => {
    const schoolDone: ReadinessRecords = { school: EVERYTHING.school, trust: {} };
    expect(readinessOf(someReadinessFacts(), schoolDone).verdict).toMatchObject({
      kind: 'not-ready',
      missingSchool: 0,
    });
  });

  it('keeps an item open that is said not to apply without a reason', () => {
    const standing = (why: string) =>
      readinessOf(someReadinessFacts(), {
        school: { 'usual-activities': anItemRecord({ status: 'does-not-apply', why }) },
        trust: {},
      }).states.find(({ item, side }) => item.id === 'usual-activities' && side === 'school')?.standing;
    expect(standing(' ')).toBe('reason-missing');
    expect(standing('The school has none of these needs')).toBe('set-aside');
  });

  it('is reached without anything of our own list', () => {
    const ours = READINESS_ITEMS.filter(({ origin }) => origin.kind === 'not-from-the-guidance');
    const withoutOurs = Object.fromEntries(
      Object.entries(EVERYTHING.school).filter(([id]) => !ours.some((item) => item.id === id)),
    );
    const readiness = readinessOf(someReadinessFacts(), { school: withoutOurs, trust: withoutOurs });
    expect(readiness.verdict).toEqual({ kind: 'ready' });
    expect(readiness.alsoOpen.length).toBeGreaterThan(0);
  });

  it('says so when the parties are not what the guidance means', () => {
    const find = (facts: ReadinessFacts) =>
      readinessOf(facts, NO_RECORDS).states.find(({ item }) => item.id === 'parties-fit')?.finding.kind;
    expect(find(someReadinessFacts())).toBe('settled');
    expect(find(standaloneAcademy)).toBe('settled');
    expect(find(someReadinessFacts({ partner: null }))).toBe('open');
    expect(find(someReadinessFacts({ partner: aPartner({ schoolCount: 1 }) }))).toBe('against');
    expect(find(someReadinessFacts({ school: someSchoolFacts({ type: 'City Technology College' }) }))).toBe(
      'against',
    );
  });

  it('leaves records of items that it does not know aside', () => {
    const records: ReadinessRecords = { school: { 'no-such-item': DONE }, trust: {} };
    expect(readinessOf(someReadinessFacts(), records)).toEqual(readinessOf(someReadinessFacts(), NO_RECORDS));
  });
});

describe('an item', () => {
  const standingOf = (facts: ReadinessFacts, school: SideRecords, id: string) =>
    readinessOf(facts, { school, trust: {} }).states.find(
      ({ item, side }) => item.id === id && side === 'school',
    )?.standing;

  it('marked done is done, even where the facts had settled it', () => {
    const facts = someReadinessFacts();
    expect(standingOf(facts, {}, 'values-mapped')).toBe('settled');
    expect(standingOf(facts, { 'values-mapped': DONE }, 'values-mapped')).toBe('done');
  });

  it('that is a gate has not been started where it is said not to apply', () => {
    const record = anItemRecord({ status: 'does-not-apply', why: 'We would rather not ask' });
    expect(standingOf(catholicAided, { 'diocese-consents': record }, 'diocese-consents')).toBe('not-started');
  });

  it('that nobody and nothing says anything of applies, and is open', () => {
    const state = readinessOf(someReadinessFacts(), NO_RECORDS).states.find(
      ({ item }) => item.id === 'objectives-clear',
    );
    expect(state).toMatchObject({
      standing: 'not-started',
      applicability: { kind: 'applies' },
      finding: { kind: 'open' },
    });
  });
});

it('what is missing is counted for each side', () => {
  const { 'objectives-clear': _left, ...others } = EVERYTHING.school;
  const { 'due-diligence': _due, flexibility: _flexible, ...trust } = EVERYTHING.trust;
  expect(readinessOf(someReadinessFacts(), { school: others, trust }).verdict).toEqual({
    kind: 'not-ready',
    missingSchool: 1,
    missingTrust: 2,
  });
});

it('the list is in order of stage whatever order the items are given in', () => {
  const order = (items: typeof READINESS_ITEMS) =>
    readinessOf(someReadinessFacts({ wizard: wizardWith('open') }), NO_RECORDS, items).missing.map(
      ({ item }) => STAGES.indexOf(item.stage),
    );
  for (const items of [READINESS_ITEMS, READINESS_ITEMS.toReversed()]) {
    expect(order(items)).toEqual(order(items).toSorted((a, b) => a - b));
    expect(new Set(order(items)).size).toBe(5);
  }
});
