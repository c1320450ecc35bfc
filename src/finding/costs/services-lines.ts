import { type CostLine, costLine } from './cost-line.ts';
import type { OwnCost, Replacement } from './cost-work.ts';
import {
  ANY_AMOUNT,
  type MoneyRange,
  multiplyRanges,
  NOTHING,
  NOTHING_OR_MORE,
  oppositeOf,
  wholePounds,
} from './money-range.ts';
import { figureInWords, rangeInWords } from './money-words.ts';

/** Share of a service that the trust would take over, 0 to 1. In part, and not known, leave anything from none to all possible. */
const SHARES: Readonly<Record<Replacement | 'not-known', MoneyRange>> = {
  yes: { low: 1, high: 1 },
  no: { low: 0, high: 0 },
  'in-part': { low: 0, high: 1 },
  'not-known': { low: 0, high: 1 },
};

const WHY_ALL: Readonly<Record<Replacement | 'not-known', string | undefined>> = {
  yes: undefined,
  no: undefined,
  'in-part': 'only in part replaced, so that between nothing and all of its price is saved',
  'not-known': 'not known whether it is replaced, so that between nothing and all of its price is saved',
};

/** What would no longer be paid for one service, each year: its price × the share that the trust takes over, as a cost below nothing. */
export function savedLine(service: OwnCost, replaced: Replacement | undefined): CostLine {
  const kind = replaced ?? 'not-known';
  const saved = oppositeOf(wholePounds(multiplyRanges(priceOf(service), SHARES[kind])));
  const why = WHY_ALL[kind];
  return ownLine(`saved-${service.id}`, service.label, saved, {
    formula: `${WORDS[kind]}: ${priceInWords(service)} a year${kind === 'no' ? ' goes on' : ` → ${rangeInWords(saved)}`}`,
    bounds: why === undefined ? [] : [`${service.label}: ${why}.`],
    gaps: service.amount === undefined && kind !== 'no' ? [`what you pay for “${service.label}”`] : [],
  });
}

/** What would still be paid for one service, each year, after joining. */
export function stillPaidLine(service: OwnCost, replaced: Replacement | undefined): CostLine {
  const share = SHARES[replaced ?? 'not-known'];
  const left = { low: 1 - share.high, high: 1 - share.low };
  return ownLine(`kept-${service.id}`, service.label, wholePounds(multiplyRanges(priceOf(service), left)), {
    formula: `${priceInWords(service)} a year`,
    bounds: [],
    gaps: service.amount === undefined && replaced !== 'yes' ? [`what you pay for “${service.label}”`] : [],
  });
}

const WORDS: Readonly<Record<Replacement | 'not-known', string>> = {
  yes: 'Replaced',
  no: 'Not replaced',
  'in-part': 'Replaced in part',
  'not-known': 'Not known whether replaced',
};

/** A cost in the school's own words, each year or once in year 1. Without an amount it can be anything: it may be money received. */
export function ownCostLine(cost: OwnCost): CostLine {
  const range = wholePounds(cost.amount ?? ANY_AMOUNT);
  const parts = {
    formula: `${priceInWords(cost)}${cost.when === 'yearly' ? ' a year' : ', once'}`,
    bounds: [],
    gaps: cost.amount === undefined ? [`“${cost.label}”`] : [],
  };
  return cost.when === 'yearly'
    ? ownLine(cost.id, cost.label, range, parts)
    : costLine({
        id: cost.id,
        label: cost.label,
        years: [range, NOTHING, NOTHING],
        formulas: [parts.formula],
        gaps: parts.gaps,
      });
}

type LineWords = {
  readonly formula: string;
  readonly bounds: readonly string[];
  readonly gaps: readonly string[];
};

function ownLine(id: string, label: string, range: MoneyRange, words: LineWords): CostLine {
  return costLine({
    id,
    label,
    years: [range, range, range],
    formulas: [words.formula],
    bounds: words.bounds,
    gaps: words.gaps,
  });
}

/** A service that is bought costs nothing or more. */
const priceOf = ({ amount }: OwnCost): MoneyRange => amount ?? NOTHING_OR_MORE;

const priceInWords = ({ amount }: OwnCost): string =>
  amount === undefined ? 'price not known' : figureInWords(amount, { before: '£' });
