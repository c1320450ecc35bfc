import { type CostLine, costLine } from './cost-line.ts';
import type { OurBudget, TrustCosts } from './cost-work.ts';
import { ANY_AMOUNT, type MoneyRange, multiplyRanges, NOTHING, wholePounds } from './money-range.ts';
import { figureInWords, heldInWords } from './money-words.ts';

/** All of something, or any part of it. */
const ANY_SHARE: MoneyRange = { low: 0, high: 100 };

/**
 * Reserves that would leave the school's hands when it joins: what it holds × the share that goes. Below nothing for a deficit that
 * the trust takes over. Kept apart from costs: the money is not spent, somebody else decides on it.
 */
export function reservesLine({ reserves }: OurBudget, { reservesGoPct }: TrustCosts): CostLine {
  const share = reservesGoPct ?? ANY_SHARE;
  const held = reserves ?? ANY_AMOUNT;
  const goes = wholePounds(multiplyRanges({ low: share.low / 100, high: share.high / 100 }, held));
  const gone = reservesGoPct !== undefined && reservesGoPct.high === 0;
  return costLine({
    id: 'reserves',
    label: 'Reserves that leave your hands',
    years: [goes, NOTHING, NOTHING],
    formulas: [
      `${reservesGoPct === undefined ? 'A share (not known)' : figureInWords(reservesGoPct, { after: '%' })} of ${reserves === undefined ? 'your reserves (not known)' : heldInWords(reserves)} = ${heldInWords(goes)}`,
    ],
    bounds:
      reservesGoPct === undefined
        ? ['The share of your reserves that goes: between none and all, since no more than all can go.']
        : [],
    gaps: reserves === undefined && !gone ? ['your reserves'] : [],
  });
}
