import { compareTwo } from '../../matching/robustness/compare-two.ts';
import { ALL_SAMPLES, type FirstShares } from '../../matching/robustness/first-shares.ts';
import type { OtherOrders } from '../../matching/robustness/other-orders.ts';
import type { RelatedCriteria } from '../../matching/robustness/related-criteria.ts';
import {
  describeCloseness,
  describeComparison,
  describeConsent,
  describeFirst,
  describeFirstWithUnknowns,
  describeOthersFirst,
  describeRelated,
} from '../../matching/robustness/sentences.ts';
import type { WeightMove } from '../../matching/robustness/weight-moves.ts';
import type { NextStep } from '../../matching/robustness/what-next.ts';
import { counted, thousands } from '../../matching/wording.ts';
import type { Block, ReportSection } from '../document.ts';
import type { ReportInput } from '../report-input.ts';
import type { Shortlist } from '../shortlist-for.ts';
import { firstSharesTable, otherOrdersTable, weightMovesTable } from './robustness-tables.ts';

/** What the core found out about how sure the order is, for the trusts that the report looks at. */
export type ReportRobustness = {
  readonly shares: FirstShares;
  readonly moves: readonly WeightMove[];
  readonly orders: OtherOrders;
  readonly related: readonly RelatedCriteria[];
  readonly next: readonly NextStep[];
};

/** Governors can pursue this many consents at a time. */
const MOST_STEPS = 5;

/** So many pairs of related reasons are named on paper; the others are counted. */
const MOST_PAIRS = 2;

/** How sure the order is, shortened for paper; `undefined` where it was not worked out, or there is nobody to put in order. */
export function robustnessSection(input: ReportInput, shortlist: Shortlist): ReportSection | undefined {
  const { robustness } = input;
  if (robustness === undefined || robustness.shares.trusts.length === 0) return undefined;
  const { shares, moves, orders, related, next } = robustness;
  return {
    id: 'how-sure',
    title: 'How sure is this order?',
    onPaper: 'runs-on',
    blocks: [
      { kind: 'table', ...firstSharesTable(shares) },
      ...firstTwo(input, shortlist),
      { kind: 'table', ...weightMovesTable(moves) },
      { kind: 'table', ...otherOrdersTable(orders) },
      ...doubleCounting(related),
      ...consentsToSettle(next),
      { kind: 'paragraph', text: HOW_IT_WAS_DONE },
    ],
  };
}

/** How the tries come about, in words that screen and report share. */
export const HOW_IT_WAS_DONE = `Each of the ${thousands(ALL_SAMPLES)} tries shifts the weights that you gave a little, up or down at random: a weight of 25 of 100 lies between 17 and 33 in two of three tries, and one of nothing stays at nothing. Every trust in the order takes part. First places are rounded so that they add up to 100 with the trusts not listed. These are counts of tries; they say nothing about which choice is right.`;

/** How sure the order is, in three or four sentences: for the first page, and for the head of the shortlist. */
export function surenessInShort(shares: FirstShares): readonly string[] {
  return [
    describeFirst(shares),
    describeOthersFirst(shares),
    describeFirstWithUnknowns(shares),
    describeCloseness(shares),
  ].filter((sentence) => sentence !== undefined);
}

function firstTwo({ explanations }: ReportInput, { candidates }: Shortlist): readonly Block[] {
  const [a, b] = candidates.flatMap(({ uid }) => explanations.find((other) => other.uid === uid) ?? []);
  if (a === undefined || b === undefined) return [];
  return [{ kind: 'paragraph', text: describeComparison(compareTwo(a, b)) }];
}

function doubleCounting(related: readonly RelatedCriteria[]): readonly Block[] {
  if (related.length === 0) return [];
  const others = related.length - MOST_PAIRS;
  const items = [
    ...related.slice(0, MOST_PAIRS).map(describeRelated),
    ...(others > 0 ? [`And ${counted(others, 'weaker pair', 'weaker pairs')} of reasons.`] : []),
  ];
  return [{ kind: 'list', lead: 'Reasons that may count twice', items }];
}

/** What a "no" would do; questions stand in the table of what to ask all of them. */
function consentsToSettle(next: readonly NextStep[]): readonly Block[] {
  const consents = next.filter((step) => step.kind === 'consent');
  if (consents.length === 0) return [];
  return [
    {
      kind: 'checklist',
      lead: 'To settle first, most decisive first',
      items: consents
        .slice(0, MOST_STEPS)
        .map((step) => `${step.toSettle}. ${describeConsent(step).join(' ')}`),
    },
  ];
}
