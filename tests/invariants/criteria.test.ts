import { describe, expect, test } from 'vitest';
import { CONSIDERATION_IDS } from '../../src/domain/consideration.ts';
import { REGISTER_SOURCES } from '../../src/domain/register-sources.ts';
import type { Candidate } from '../../src/domain/trust.ts';
import {
  FAITH_RULES,
  type FaithGroup,
  type FaithMix,
  faithRuleFor,
} from '../../src/matching/constraints/faith-rules.ts';
import { CONSTRAINTS } from '../../src/matching/constraints/index.ts';
import { CRITERIA } from '../../src/matching/criteria/index.ts';
import { criterionWeights } from '../../src/matching/criterion-weights.ts';
import { defaultsUsed } from '../../src/matching/defaults-used.ts';
import { defineCriterion } from '../../src/matching/define-criterion.ts';
import { explainCandidates } from '../../src/matching/explain.ts';
import { gatherTable, RULES } from '../../src/matching/gather.ts';
import { rankCandidates } from '../../src/matching/rank.ts';
import { aDate, aPlace, aSchool, ofFaith } from '../builders/a-school.ts';
import { aCandidate, aTrustAt, aUid } from '../builders/a-trust.ts';
import { aRankInput, someAnswers } from '../builders/some-answers.ts';

/** Wishes that differ in everything on which a question or an end point can depend. */
const ENQUIRIES = [
  { school: aSchool(), answers: someAnswers() },
  {
    school: aSchool({ phase: 'special', character: ofFaith('catholic') }),
    answers: someAnswers({
      geography: { reach: 'local', phaseMix: 'with-special', comfortableKm: 5, tooFarKm: 40 },
      size: { fromSchools: 4, toSchools: 4, growth: 'settled', voice: 'strong' },
      finance: { pooling: 'keep-own', reserves: 'stay-ours', capital: 'formula' },
      faith: { churchSharePct: 0 },
    }),
  },
  {
    school: aSchool({ phase: 'secondary' }),
    answers: someAnswers({
      geography: { reach: 'wider', phaseMix: 'own-phase' },
      faith: { churchSharePct: 0 },
    }),
  },
  { school: aSchool(), answers: someAnswers({ geography: { phaseMix: 'primary-and-secondary' } }) },
] as const;

const ANSWER_PATHS = defaultsUsed({}, someAnswers());

const SENTENCE = /^[A-Z].*[.?]$/;

describe('every criterion', () => {
  test('has an id of its own', () => {
    const ids = CRITERIA.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('stands with the others of its consideration, in the order of the six', () => {
    const order = CRITERIA.map(({ consideration }) => CONSIDERATION_IDS.indexOf(consideration));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(CONSIDERATION_IDS.length);
  });

  test.each(CRITERIA.map((criterion) => [criterion.id, criterion] as const))(
    '%s has words, a share and a place where its figure comes from',
    (_id, criterion) => {
      expect(criterion.label).toMatch(/^[A-Z].{3,45}[^.]$/);
      expect(criterion.hint).toMatch(SENTENCE);
      expect(criterion.defaultShare).toBeGreaterThan(0);
      expect(criterion.defaultShare).toBeLessThanOrEqual(100);
      if (criterion.origin === 'register')
        expect(Object.values(REGISTER_SOURCES)).toContain(criterion.source);
      else expect(criterion.documents.length).toBeGreaterThan(5);
    },
  );

  test.each(CRITERIA.map((criterion) => [criterion.id, criterion] as const))(
    '%s asks with the real end points of each set of wishes',
    (_id, criterion) => {
      for (const enquiry of ENQUIRIES) {
        if (criterion.silence(enquiry) !== undefined) continue;
        const { worst, best } = criterion.endPoints(enquiry);
        expect(worst).not.toBe(best);
        for (const path of criterion.wishes(enquiry)) expect(ANSWER_PATHS).toContain(path);
        expect(criterion.question(enquiry)).toMatch(/^How much would it matter .*\?$/);
        expect(`${worst} ${best} ${criterion.question(enquiry)}`).not.toMatch(/undefined|NaN|null|Infinity/);
      }
    },
  );

  test('that is silent says why in a sentence', () => {
    for (const enquiry of ENQUIRIES) {
      for (const criterion of CRITERIA) expect(criterion.silence(enquiry) ?? 'Applies.').toMatch(SENTENCE);
    }
  });

  test('speaks for at least one of these schools', () => {
    const silent = CRITERIA.filter((criterion) =>
      ENQUIRIES.every((enquiry) => criterion.silence(enquiry) !== undefined),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('that is recorded offers named levels from 0 to 1, or a percentage', () => {
    for (const criterion of CRITERIA) {
      if (criterion.origin !== 'recorded') continue;
      if (criterion.answer.kind === 'percent') {
        expect(criterion.answer.min).toBeLessThan(criterion.answer.max);
        continue;
      }
      const values = criterion.answer.steps.map(({ value }) => value);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      expect([values[0], values.at(-1)]).toEqual([0, 1]);
    }
  });
});

describe('a made-up criterion added to a copy of the registry', () => {
  const made = defineCriterion({
    id: 'made-up',
    consideration: 'size',
    label: 'Even UID',
    hint: 'A made-up criterion.',
    origin: 'register',
    source: REGISTER_SOURCES.groups,
    defaultShare: 100,
    wishes: () => [],
    silence: () => undefined,
    endPoints: () => ({ worst: 'has an odd UID', best: 'has an even UID' }),
    question: () => 'How much would it matter to go from an odd UID to an even one?',
    measure: ({ profile }) => Number(profile.trust.uid) % 2 === 0,
    value: () => (even) => (even ? 1 : 0),
    explain: (even) => (even ? 'Its UID is even.' : 'Its UID is odd.'),
  });
  const rules = { ...RULES, criteria: [...CRITERIA, made] };
  const input = aRankInput([aTrustAt('1', 9), aTrustAt('2', 9)]);

  test('reaches the ranking', () => {
    const ranking = rankCandidates(input, rules);
    if ('kind' in ranking) throw new Error(ranking.kind);
    expect(ranking.ranked.map(({ uid, rank }) => [uid, rank])).toEqual([
      ['2', 1],
      ['1', 2],
    ]);
  });

  test('reaches the explanation, and its weight comes from its consideration only', () => {
    const gathered = gatherTable(input, rules);
    const weights = criterionWeights(gathered.criteria, gathered.enquiry);
    if (!weights.ok) throw new Error(weights.error.kind);
    const [explanation] = explainCandidates(gathered, weights.value, [aUid('2')]);
    const line = explanation?.criteria.find(({ criterionId }) => criterionId === 'made-up');
    expect(line).toMatchObject({ label: 'Even UID', sentence: 'Its UID is even.', evidence: 'measured' });
    const without = gatherTable(input);
    const before = criterionWeights(without.criteria, without.enquiry);
    if (!before.ok) throw new Error(before.error.kind);
    const geography = (of: typeof gathered, at: Float64Array) =>
      of.criteria.reduce(
        (sum, { consideration }, index) => sum + (consideration === 'geography' ? (at[index] ?? 0) : 0),
        0,
      );
    expect(geography(gathered, weights.value)).toBeCloseTo(geography(without, before.value), 12);
  });
});

describe('every constraint', () => {
  test('has an id of its own and a label', () => {
    const ids = CONSTRAINTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, label } of CONSTRAINTS) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(label).toMatch(/^[A-Z]/);
    }
  });
});

describe('the table of faith rules', () => {
  const groups = [...new Set(FAITH_RULES.flatMap(({ schools }) => schools))] satisfies FaithGroup[];
  const mixes = [...new Set(FAITH_RULES.flatMap(({ trusts }) => trusts))] satisfies FaithMix[];

  test('has one row for every school and every trust', () => {
    expect([groups.length, mixes.length]).toEqual([7, 4]);
    for (const group of groups) {
      for (const mix of mixes) {
        const rows = FAITH_RULES.filter(
          ({ schools, trusts }) => schools.includes(group) && trusts.includes(mix),
        );
        expect(rows).toHaveLength(1);
        expect(faithRuleFor(group, mix)).toBe(rows[0]);
      }
    }
  });

  test('cites a source in every row', () => {
    for (const { sources } of FAITH_RULES) expect(sources.length).toBeGreaterThan(0);
  });
});

describe('where a trust stands among the others', () => {
  const first = aCandidate('1', [
    ...Array.from({ length: 3 }, () => ({ idaciQuintile: 5 }) as const),
    { phase: 'nursery', pupils: 20, lowestAge: 2 },
    { laCode: '998' },
  ]);
  const second = aCandidate('2', [
    { phase: 'primary', pupils: 210, idaciQuintile: 2, position: aPlace(3) },
    { phase: 'secondary', pupils: 900, idaciQuintile: 5, position: aPlace(9), lowestAge: 11 },
    { phase: 'primary', pupils: 95, position: aPlace(14), openedOn: aDate('2024-09-01') },
  ]);
  const knownOfSecond = (
    candidates: readonly Candidate[],
    draft: NonNullable<Parameters<typeof someAnswers>[0]>,
  ) => {
    const { criteria, table, pairings } = gatherTable(aRankInput(candidates, { draft }));
    const row = pairings.findIndex(({ profile }) => profile.trust.uid === '2');
    return criteria.map(({ id }, column) => {
      const at = row * criteria.length + column;
      return [id, table.known[at], table.low[at], table.high[at]];
    });
  };

  test.each([
    {},
    {
      geography: { reach: 'local', phaseMix: 'own-phase', sameAuthority: 'prefer' },
      size: { growth: 'growing', voice: 'strong' },
      finance: { capital: 'formula' },
    },
  ] as const)('changes nothing of what is measured of it: %j', (draft) => {
    expect(knownOfSecond([first, second], draft)).toEqual(knownOfSecond([second], draft));
  });
});
