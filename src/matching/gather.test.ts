import { describe, expect, test } from 'vitest';
import { aPlace, aSchool, aUrn } from '../../tests/builders/a-school.ts';
import { aCandidate, anAcademy, aTrustAt } from '../../tests/builders/a-trust.ts';
import { anEntry, aRankInput } from '../../tests/builders/some-answers.ts';
import type { Candidate } from '../domain/trust.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { gatherTable, type RankInput } from './gather.ts';

/** The cell of one candidate on one criterion. */
function cellOf(input: RankInput, criterionId: string, row: number) {
  const { criteria, table, expectations } = gatherTable(input);
  const column = criteria.findIndex(({ id }) => id === criterionId);
  const at = row * criteria.length + column;
  return {
    low: table.low[at],
    expected: table.expected[at],
    high: table.high[at],
    known: table.known[at],
    expectation: expectations[column],
  };
}

const trusts = (count: number, of: (index: number) => Candidate) =>
  Array.from({ length: count }, (_, index) => of(index + 1));

describe('what is expected of the unknown', () => {
  const draft = { size: { voice: 'strong' } } as const;
  const trustOf = (pupils: number | typeof UNKNOWN) => (uid: number) => aCandidate(String(uid), [{ pupils }]);

  test('the mean of the known candidates where at least 30 are known', () => {
    const known = trusts(30, trustOf(3990));
    const input = aRankInput([...known, trustOf(UNKNOWN)(31)], { draft });
    expect(cellOf(input, 'our-voice', 30)).toEqual({
      low: 0,
      expected: expect.closeTo(0.5, 12),
      high: 1,
      known: 0,
      expectation: { kind: 'mean-of-known', score: expect.closeTo(0.5, 12), known: 30 },
    });
  });

  test('the middle where 29 are known', () => {
    const known = trusts(29, trustOf(210));
    const input = aRankInput([...known, trustOf(UNKNOWN)(30)], { draft });
    expect(cellOf(input, 'our-voice', 29)).toMatchObject({
      expected: 0.5,
      expectation: { kind: 'midpoint' },
    });
  });

  test('stays inside what partial answers leave possible', () => {
    const full = trusts(30, (index) => aTrustAt(String(index), 5));
    const part = aTrustAt('31', 5);
    const value = (to: number) => anEntry('values-alignment/inclusion', { kind: 'level', value: to });
    const recorded = Object.fromEntries([
      ...full.map(({ trust }) => [
        trust.uid,
        [value(1), anEntry('values-alignment', { kind: 'level', value: 1 })],
      ]),
      [part.trust.uid, [value(0)]],
    ]);
    const values = (['inclusion', 'ambition'] as const).map(
      (id) => ({ kind: 'listed', id, importance: 1 }) as const,
    );
    const input = aRankInput([...full, part], { draft: { vision: { values } }, recorded });
    expect(cellOf(input, 'values-alignment', 30)).toMatchObject({
      low: 0,
      expected: 0.5,
      high: 0.5,
      known: 0,
    });
  });

  test('does not change when a limit leaves trusts out', () => {
    const some = [
      ...trusts(30, (uid) => aTrustAt(String(uid), uid)),
      aCandidate('31', [{ pupils: UNKNOWN }]),
    ];
    const open = aRankInput(some, { draft });
    const limited = aRankInput(some, { draft: { ...draft, limits: { furthestKm: 3 } } });
    expect(cellOf(limited, 'our-voice', 30)).toEqual(cellOf(open, 'our-voice', 30));
  });
});

describe('facts about our own school that are not known', () => {
  test.each([
    ['same-ages', { lowestAge: UNKNOWN }],
    ['schools-that-join-on', { highestAge: UNKNOWN }],
    ['like-size', { pupils: UNKNOWN }],
    ['like-neighbourhoods', { idaciQuintile: UNKNOWN }],
  ] as const)('%s is then unknown, never 0', (criterionId, differs) => {
    const input = aRankInput([aTrustAt('1', 5)], { school: aSchool(differs) });
    expect(cellOf(input, criterionId, 0)).toMatchObject({ low: 0, high: 1, known: 0 });
  });
});

describe('facts about a trust’s schools that are not known', () => {
  test('one roll too few for the formula, one unknown: the route is unknown', () => {
    const schools = [UNKNOWN, 700, 700, 700, 700].map((pupils) => ({ pupils }));
    const draft = { finance: { capital: 'formula' } } as const;
    expect(cellOf(aRankInput([aCandidate('1', schools)], { draft }), 'capital-route', 0).known).toBe(0);
    const enough = [UNKNOWN, 700, 700, 700, 900].map((pupils) => ({ pupils }));
    expect(cellOf(aRankInput([aCandidate('1', enough)], { draft }), 'capital-route', 0).expected).toBe(1);
  });

  test('pupils of special and alternative provision count 4.5 times: 4 × 500 + 223 × 4.5 = 3003.5', () => {
    const draft = { finance: { capital: 'formula' } } as const;
    const routeWith = (pupils: number) => {
      const schools = [
        ...Array.from({ length: 4 }, () => ({ pupils: 500 })),
        { pupils, phase: 'special' as const },
      ];
      return cellOf(aRankInput([aCandidate('1', schools)], { draft }), 'capital-route', 0).expected;
    };
    expect(routeWith(223)).toBe(1);
    expect(routeWith(222)).toBe(0);
  });

  test('no quintile known: deprivation is unknown; some known: their mean', () => {
    const mixed = aCandidate('1', [{ idaciQuintile: UNKNOWN }, { idaciQuintile: 5 }]);
    expect(cellOf(aRankInput([mixed]), 'like-neighbourhoods', 0).expected).toBeCloseTo(1 / 3, 12);
    const none = aCandidate('1', [{ idaciQuintile: UNKNOWN }]);
    expect(cellOf(aRankInput([none]), 'like-neighbourhoods', 0).known).toBe(0);
  });
});

describe('the trust that our school is in', () => {
  const ours = anAcademy({ position: aPlace(0) });
  const own = aCandidate('1', [{}, { position: aPlace(40) }]);
  const member = { ...ours, trust: { kind: 'multi', uid: own.trust.uid } } as const;

  test('is measured without our school and kept apart', () => {
    const withUs = { ...own, schools: [...own.schools.slice(1), member] };
    const gathered = gatherTable(aRankInput([withUs, aTrustAt('2', 5)], { school: member }));
    expect(gathered.eligible).toEqual([0]);
    expect(gathered.ownTrust).toBe(1);
    expect(gathered.pairings[1]).toMatchObject({ nearestKm: 40, profile: { schoolCount: 1 } });
  });

  test('is no peer: what is expected of unknowns comes from the others', () => {
    const known = trusts(29, (uid) => aCandidate(String(uid + 1), [{ pupils: 3990 }]));
    const small = { ...own, schools: [anAcademy({ urn: aUrn('900002'), pupils: 10 }), member] };
    const unknown = aCandidate('40', [{ pupils: UNKNOWN }]);
    const draft = { size: { voice: 'strong' } } as const;
    const input = aRankInput([small, ...known, unknown], { school: member, draft });
    expect(cellOf(input, 'our-voice', 29).expectation).toEqual({ kind: 'midpoint' });
  });

  test('is absent when our school is its only one', () => {
    const alone = { ...own, schools: [member] };
    expect(gatherTable(aRankInput([alone, aTrustAt('2', 5)], { school: member })).ownTrust).toBeUndefined();
  });
});
