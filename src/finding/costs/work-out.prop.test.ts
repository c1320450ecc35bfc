import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKnown, type Maybe, UNKNOWN } from '../../domain/unknown.ts';
import {
  BLANK_COSTS,
  type Charge,
  type Figure,
  GRANT_BASES,
  LATER_YEARS,
  ONE_OFF_IDS,
  type OurBudget,
  type OwnCost,
  REPLACEMENTS,
  type Replacement,
  type TrustCosts,
} from './cost-work.ts';
import { addRanges, type MoneyRange } from './money-range.ts';
import { type JoiningCost, workOutJoining, workOutStaying } from './work-out.ts';

type Situation = { readonly ours: OurBudget; readonly pupils: Maybe<number>; readonly costs: TrustCosts };

const pounds = (least: number, most: number) => fc.integer({ min: least, max: most });
const figure = (least: number, most: number): fc.Arbitrary<Figure> =>
  fc.tuple(pounds(least, most), pounds(least, most)).map(([a, b]) => ({
    low: Math.min(a, b),
    high: Math.max(a, b),
  }));
const maybe = <T, K extends string>(key: K, of: fc.Arbitrary<T>): fc.Arbitrary<{ readonly [P in K]?: T }> =>
  fc
    .option(of, { nil: undefined })
    .map((value) => (value === undefined ? {} : { [key]: value }) as { [P in K]?: T });

const ownCosts = (least: number): fc.Arbitrary<readonly OwnCost[]> =>
  fc
    .array(
      fc.tuple(fc.constantFrom('yearly' as const, 'once' as const), maybe('amount', figure(least, 90_000))),
      { maxLength: 4 },
    )
    .map((entries) =>
      entries.map(([when, amount], index) => ({ id: `c${index}`, label: `Cost ${index}`, when, ...amount })),
    );

const budget: fc.Arbitrary<OurBudget> = fc
  .tuple(
    fc.constantFrom(...GRANT_BASES),
    maybe('grant', figure(0, 9_000_000)),
    maybe('laterYears', fc.constantFrom(...LATER_YEARS)),
    maybe('grantYear2', figure(0, 9_000_000)),
    maybe('grantYear3', figure(0, 9_000_000)),
    maybe('reserves', figure(-300_000, 900_000)),
    ownCosts(0).map((costs) => costs.map((cost) => ({ ...cost, when: 'yearly' as const }))),
    ownCosts(-90_000),
  )
  .map(([grantBasis, a, b, c, d, e, services, stayOnly]) => ({
    ...BLANK_COSTS.budget,
    grantBasis,
    ...a,
    ...b,
    ...c,
    ...d,
    ...e,
    services,
    stayOnly,
  }));

const charge: fc.Arbitrary<Charge> = fc.oneof(
  maybe('figure', figure(0, 100)).map((given) => ({ kind: 'percent' as const, ...given })),
  maybe('figure', figure(0, 2_000)).map((given) => ({ kind: 'per-pupil' as const, ...given })),
  maybe('figure', figure(0, 150)).map((given) => ({ kind: 'pooling' as const, ...given })),
);

const trustCosts: fc.Arbitrary<TrustCosts> = fc
  .tuple(
    maybe('charge', charge),
    fc.dictionary(fc.constantFrom('c0', 'c1', 'c2', 'c3'), fc.constantFrom(...REPLACEMENTS)),
    fc.dictionary(fc.constantFrom(...ONE_OFF_IDS), figure(0, 60_000)),
    ownCosts(-90_000),
    maybe('reservesGoPct', figure(0, 100)),
  )
  .map(([a, replaces, oneOffs, others, b]) => ({ ...a, replaces, oneOffs, others, ...b, source: '' }));

const situation: fc.Arbitrary<Situation> = fc.record({
  ours: budget,
  pupils: fc.oneof(fc.integer({ min: 0, max: 2_500 }), fc.constant(UNKNOWN)),
  costs: trustCosts,
});

const workOut = ({ ours, pupils, costs }: Situation): JoiningCost => workOutJoining(ours, pupils, costs);

/** Every total that a screen shows. */
const totalsOf = (given: Situation): readonly MoneyRange[] => {
  const { charge: charged, difference, paid, reserves } = workOut(given);
  return [charged, difference, paid, reserves, workOutStaying(given.ours).paid].flatMap(
    ({ years, total }) => [...years, total],
  );
};

function expectInside(inner: readonly MoneyRange[], outer: readonly MoneyRange[]): void {
  inner.forEach((range, index) => {
    const around = outer[index];
    if (around === undefined) throw new RangeError('other totals');
    expect(range.low).toBeGreaterThanOrEqual(around.low);
    expect(range.high).toBeLessThanOrEqual(around.high);
  });
}

/** Somewhere inside a figure: a share of 0 to 1 from its low end, for each end. */
const narrowed = ({ low, high }: Figure, [a, b]: readonly [number, number]): Figure => ({
  low: low + (high - low) * Math.min(a, b),
  high: low + (high - low) * Math.max(a, b),
});

type Cut = readonly [number, number];
const cut: fc.Arbitrary<Cut> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

/** The same situation with each figure that is given narrowed. */
function withEachNarrowed({ ours, pupils, costs }: Situation, by: Cut): Situation {
  const each = (given: readonly OwnCost[]) =>
    given.map((cost) => (cost.amount === undefined ? cost : { ...cost, amount: narrowed(cost.amount, by) }));
  const of = <K extends string>(key: K, given: Figure | undefined) =>
    (given === undefined ? {} : { [key]: narrowed(given, by) }) as { readonly [P in K]?: Figure };
  return {
    pupils,
    ours: {
      ...ours,
      ...of('grant', ours.grant),
      ...of('grantYear2', ours.grantYear2),
      ...of('grantYear3', ours.grantYear3),
      ...of('reserves', ours.reserves),
      services: each(ours.services),
      stayOnly: each(ours.stayOnly),
    },
    costs: {
      ...costs,
      ...(costs.charge === undefined
        ? {}
        : { charge: { ...costs.charge, ...of('figure', costs.charge.figure) } }),
      oneOffs: Object.fromEntries(
        Object.entries(costs.oneOffs).map(([id, given]) => [id, narrowed(given, by)]),
      ),
      others: each(costs.others),
      ...of('reservesGoPct', costs.reservesGoPct),
    },
  };
}

test('narrowing what is entered never widens a total', () => {
  fc.assert(
    fc.property(situation, cut, (given, by) => {
      expectInside(totalsOf(withEachNarrowed(given, by)), totalsOf(given));
    }),
  );
});

/** The same situation with `found` for every figure that is not known, and `replaced` for every service left open. */
function withEachFound({ ours, pupils, costs }: Situation, found: Figure, replaced: Replacement): Situation {
  const each = (given: readonly OwnCost[]) => given.map((cost) => ({ amount: found, ...cost }));
  return {
    pupils: isKnown(pupils) ? pupils : 300,
    ours: {
      grant: found,
      laterYears: 'same',
      grantYear2: found,
      grantYear3: found,
      reserves: found,
      ...ours,
      services: each(ours.services),
      stayOnly: each(ours.stayOnly),
    },
    costs: {
      reservesGoPct: found,
      ...costs,
      charge: { kind: 'percent', figure: found, ...costs.charge },
      replaces: Object.fromEntries(ours.services.map(({ id }) => [id, costs.replaces[id] ?? replaced])),
      others: each(costs.others),
      oneOffs: Object.fromEntries(ONE_OFF_IDS.map((id) => [id, costs.oneOffs[id] ?? found])),
    },
  };
}

test('finding out what was not known never widens a total', () => {
  fc.assert(
    fc.property(situation, figure(0, 100), fc.constantFrom(...REPLACEMENTS), (given, found, replaced) => {
      expectInside(totalsOf(withEachFound(given, found, replaced)), totalsOf(given));
    }),
  );
});

test('a total lacks a bound exactly where something is named as not known', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const { difference, paid, reserves, charge: charged } = workOut(given);
      for (const { total, gaps } of [difference, paid, reserves, charged]) {
        const open = !Number.isFinite(total.low) || !Number.isFinite(total.high);
        if (open) expect(gaps).not.toEqual([]);
        if (gaps.length === 0) expect(open).toBe(false);
      }
    }),
  );
});

test('nothing known and something known gives a range, never a point', () => {
  const blank = workOutJoining(BLANK_COSTS.budget, UNKNOWN, {
    replaces: {},
    oneOffs: { legal: { low: 5_000, high: 5_000 } },
    others: [],
    source: '',
  });
  expect(blank.difference.total).toEqual({ low: 5_000, high: Number.POSITIVE_INFINITY });
  expect(blank.difference.gaps).toContain('what the trust takes');
});

test('the lines add up to the difference, year by year and in all, and never give NaN', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const cost = workOut(given);
      const lines = [cost.charge, ...cost.saved, ...cost.oneOffs, ...cost.others, ...cost.stayOnly];
      for (const year of [0, 1, 2] as const) {
        expect(cost.difference.years[year]).toEqual(addRanges(lines.map(({ years }) => years[year])));
      }
      for (const { low, high } of totalsOf(given)) expect(low <= high).toBe(true);
    }),
  );
});

test('where everything is exact, joining less staying is the difference', () => {
  fc.assert(
    fc.property(
      situation,
      figure(0, 100),
      fc.constantFrom('yes' as const, 'no' as const),
      (given, found, replaced) => {
        const decided = { ...given, costs: { ...given.costs, replaces: {} } };
        const exact = withEachNarrowed(withEachFound(decided, found, replaced), [0, 0]);
        const { paid, difference } = workOut(exact);
        const staying = workOutStaying(exact.ours).paid;
        expect(difference.total.low).toBe(difference.total.high);
        expect(paid.total.low - staying.total.low).toBe(difference.total.low);
      },
    ),
  );
});
