import { differenceTotal } from '../../finding/costs/total-words.ts';
import { type JoiningCost, joiningLines } from '../../finding/costs/work-out.ts';
import { listed, sentenceCase } from '../../matching/wording.ts';
import type { ReportSection } from '../document.ts';

/** What joining one trust would cost, by the school's own figures. */
export type ReportCost = { readonly name: string; readonly cost: JoiningCost };

const NOTHING_OPEN = 'Nothing';

/** What each trust would cost against staying, from low to high over three years, with what is not known; `undefined` without a trust. */
export function costsSection(costs: readonly ReportCost[]): ReportSection | undefined {
  if (costs.length === 0) return undefined;
  return {
    id: 'costs',
    title: 'What it would cost',
    onPaper: 'runs-on',
    blocks: [
      {
        kind: 'table',
        caption: 'Against staying as we are, over three years, from low to high',
        columns: [
          { label: 'Trust', kind: 'text' },
          { label: 'Low to high', kind: 'text' },
          { label: 'Not known', kind: 'text' },
        ],
        rows: costs.map(({ name, cost }) => [name, amountOf(cost), gapsOf(cost)]),
        source:
          'Our own figures and what is recorded of each trust; nothing is presumed for what is not known',
      },
    ],
  };
}

function amountOf(cost: JoiningCost): string {
  const { amount } = differenceTotal(cost.difference, joiningLines(cost));
  return sentenceCase(amount);
}

/** What a trust would replace counts as open while the school has entered nothing that it pays for now. */
function gapsOf({ difference, saved, stayOnly }: JoiningCost): string {
  const paidNow = saved.length + stayOnly.length === 0 ? ['what you pay for now'] : [];
  const gaps = [...difference.gaps, ...paidNow];
  return gaps.length === 0 ? NOTHING_OPEN : sentenceCase(listed(gaps));
}
