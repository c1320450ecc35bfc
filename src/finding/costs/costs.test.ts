import { describe, expect, test } from 'vitest';
import { aSchool } from '../../../tests/builders/a-school.ts';
import { anEntry } from '../../../tests/builders/some-answers.ts';
import { UNKNOWN } from '../../domain/unknown.ts';
import { describeStayingCapital, describeTrustCapital } from './capital.ts';
import { BLANK_COSTS, BLANK_TRUST_COSTS, ONE_OFF_IDS, type OurBudget, type TrustCosts } from './cost-work.ts';
import { differenceInWords, inPounds, rangeInWords, reservesInWords } from './money-words.ts';
import { parseFigure } from './parse-figure.ts';
import { chargeFound } from './recorded-charge.ts';
import { differenceTotal, totalInWords } from './total-words.ts';
import { joiningLines, workOutJoining } from './work-out.ts';

const exactly = (value: number) => ({ low: value, high: value });
const ours = (changes: Partial<OurBudget>): OurBudget => ({ ...BLANK_COSTS.budget, ...changes });
const costs = (changes: Partial<TrustCosts>): TrustCosts => ({ ...BLANK_TRUST_COSTS, ...changes });
const FREE = Object.fromEntries(ONE_OFF_IDS.map((id) => [id, exactly(0)]));

describe('figures as typed', () => {
  const bounds = { least: -1_000, most: 2_000_000 };
  test.each([
    ['£1,050,000', '', { low: 1_050_000, high: 1_050_000 }],
    ['4.5%', '6', { low: 4.5, high: 6 }],
    ['−300', '20', { low: -300, high: 20 }],
    ['', ' ', undefined],
    ['0', '', { low: 0, high: 0 }],
  ])('“%s” and “%s”', (low, high, figure) => {
    expect(parseFigure(low, high, bounds)).toEqual({ ok: true, value: figure });
  });

  test.each([
    ['about 5', '', 'not-a-number', 'low'],
    ['4,5', '', 'not-a-number', 'low'],
    ['5', '£', 'not-a-number', 'high'],
    ['', '6', 'low-missing', 'low'],
    ['7', '6', 'wrong-order', 'high'],
    ['3,000,000', '', 'out-of-bounds', 'low'],
  ])('“%s” and “%s” are no figure: %s', (low, high, kind, end) => {
    expect(parseFigure(low, high, bounds)).toMatchObject({ ok: false, error: { kind, end } });
  });
});

describe('money in words', () => {
  test('pounds', () => {
    expect([0, 1_234.4, -300, -0.2].map(inPounds)).toEqual(['£0', '£1,234', '−£300', '£0']);
  });

  test('ranges with one end, two or none', () => {
    const { POSITIVE_INFINITY: ever, NEGATIVE_INFINITY: never } = Number;
    expect(rangeInWords({ low: 5, high: 9 })).toBe('£5 to £9');
    expect(rangeInWords({ low: 5, high: ever })).toBe('£5 or more');
    expect(rangeInWords({ low: never, high: 9 })).toBe('£9 or less');
    expect(rangeInWords({ low: never, high: ever })).toBe('not known');
    expect(rangeInWords({ low: 0, high: ever })).toBe('not known');
    expect(rangeInWords({ low: 0, high: 9 })).toBe('£0 to £9');
  });

  test('more or less than staying', () => {
    expect(differenceInWords(exactly(-20))).toBe('£20 less');
    expect(differenceInWords({ low: -20, high: 35 })).toBe('between £20 less and £35 more');
    expect(differenceInWords({ low: 0, high: 35 })).toBe('between the same and £35 more');
    expect(differenceInWords({ low: 75, high: Number.POSITIVE_INFINITY })).toBe('at least £75 more');
    expect(differenceInWords({ low: -75, high: Number.POSITIVE_INFINITY })).toBe('at best £75 less');
    expect(differenceInWords({ low: Number.NEGATIVE_INFINITY, high: 0 })).toBe('no more than staying');
    expect(differenceInWords({ low: 0, high: Number.POSITIVE_INFINITY })).toBe('not known');
  });
});

describe('reserves', () => {
  const [never, ever] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

  test.each([
    [40_000, 40_000, '£40,000'],
    [0, 40_000, '£0 to £40,000'],
    [-12_000, -12_000, 'a deficit of £12,000, which the trust would take over'],
    [-12_000, 0, 'a deficit of £0 to £12,000, which the trust would take over'],
    [
      -12_000,
      3_000,
      'anything from a deficit of £12,000, which the trust would take over, to reserves of £3,000',
    ],
    [never, ever, 'not known'],
  ])('from %i to %i are said in words, never with a bare minus', (low, high, words) => {
    expect(reservesInWords({ low, high })).toBe(words);
    expect(words).not.toContain('−');
  });

  test('of a deficit are a deficit in the formula too', () => {
    const line = workOutJoining(
      ours({ reserves: exactly(-12_000) }),
      100,
      costs({ reservesGoPct: exactly(100) }),
    ).reserves;
    expect(line.formulas).toEqual(['100% of a deficit of £12,000 = a deficit of £12,000']);
  });
});

describe('sums that leave something open', () => {
  const sumFor = (budget: OurBudget, trust: TrustCosts) => {
    const cost = workOutJoining(budget, UNKNOWN, trust);
    return differenceTotal(cost.difference, joiningLines(cost));
  };

  test('a cost without a limit: at least, plus its name', () => {
    const { legal: _legal, ...others } = FREE;
    expect(
      sumFor(
        ours({ grant: exactly(1_500_000), laterYears: 'same' }),
        costs({ charge: { kind: 'percent', figure: exactly(5) }, oneOffs: others }),
      ),
    ).toEqual({
      amount: 'at least £225,000 more',
      open: { lead: 'plus what is not known:', gaps: ['legal advice and land'] },
    });
  });

  test('open on both sides: the known lines alone, and what is missing', () => {
    expect(
      sumFor(
        ours({ services: [{ id: 'it', label: 'IT', when: 'yearly' }] }),
        costs({ oneOffs: { ...FREE, people: exactly(4_000) }, replaces: { it: 'yes' } }),
      ),
    ).toEqual({
      amount: 'not known',
      open: {
        lead: 'it depends on',
        gaps: ['what the trust takes', 'what you pay for “IT”'],
        known: 'What is known comes to £4,000 more.',
      },
    });
  });

  test('everything known leaves nothing open', () => {
    const cost = workOutJoining(
      ours({}),
      100,
      costs({ charge: { kind: 'per-pupil', figure: exactly(10) }, oneOffs: FREE }),
    );
    expect(totalInWords(cost.paid, joiningLines(cost))).toEqual({ amount: '£3,000' });
  });
});

test('every formula holds the figures that it used', () => {
  const cost = workOutJoining(
    ours({ grantBasis: 'per-pupil', grant: exactly(5_200), laterYears: 'same', reserves: exactly(80_000) }),
    210,
    costs({ charge: { kind: 'percent', figure: { low: 4, high: 6 } }, reservesGoPct: exactly(50) }),
  );
  expect(cost.charge.formulas).toEqual(['Each year: 4% to 6% of (£5,200 × 210 pupils) = £43,680 to £65,520']);
  expect(cost.reserves.formulas).toEqual(['50% of £80,000 = £40,000']);
});

describe('the charge', () => {
  const recorded = [
    anEntry('central-contribution', { kind: 'percent', value: 5 }),
    anEntry('central-contribution', { kind: 'pounds-per-pupil', value: 260 }, { source: 'Accounts' }),
    anEntry('central-contribution', { kind: 'text', value: 'It depends' }),
  ];

  test('without a figure of its own, the last contribution recorded counts, with its entry', () => {
    expect(chargeFound(BLANK_TRUST_COSTS, recorded)).toMatchObject({
      charge: { kind: 'per-pupil', figure: exactly(260) },
      entry: { source: 'Accounts' },
    });
  });

  test('a figure entered for the calculation counts first', () => {
    const charge = { kind: 'percent', figure: exactly(7) } as const;
    expect(chargeFound(costs({ charge }), recorded)).toEqual({ charge });
  });

  test('nothing entered and nothing recorded is not known', () => {
    expect(chargeFound(BLANK_TRUST_COSTS, [])).toEqual({});
  });
});

describe('money for buildings', () => {
  const schools = (count: number, pupils: number) =>
    Array.from({ length: count }, () => aSchool({ pupils, phase: 'primary' }));

  test('a school that brings the trust over the line is told so', () => {
    const [now, withUs] = describeTrustCapital(schools(4, 700), aSchool({ pupils: 300, phase: 'primary' }));
    expect(now).toBe(
      'With 4 schools and 2,800 pupils as the rule counts them, the trust would have to bid for money for buildings.',
    );
    expect(withUs).toContain('With 5 schools and 3,100 pupils');
    expect(describeTrustCapital(schools(6, 700), aSchool())).toHaveLength(1);
  });

  test('staying: by the local authority, or by bids for an academy of its own', () => {
    expect(describeStayingCapital(aSchool({ type: 'Community School' }))).toContain('local authority');
    expect(describeStayingCapital(aSchool({ type: 'Voluntary Aided School' }))).toContain('voluntary aided');
    expect(describeStayingCapital(aSchool({ type: 'Academy Converter', trust: { kind: 'none' } }))).toContain(
      'bids',
    );
  });
});
