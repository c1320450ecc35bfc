import { compareTwo } from '../../matching/robustness/compare-two.ts';
import { ALL_SAMPLES, type FirstShares } from '../../matching/robustness/first-shares.ts';
import type { OtherOrders } from '../../matching/robustness/other-orders.ts';
import type { RelatedCriteria } from '../../matching/robustness/related-criteria.ts';
import {
  describeComparison,
  describeConsent,
  describeFirst,
  describeFirstWithUnknowns,
  describeGroups,
  describeQuestion,
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

/** Governors can pursue this many questions at a time. */
const MOST_STEPS = 5;

/** So many pairs of related reasons are named on paper; the others are counted. */
const MOST_PAIRS = 4;

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
      inShort(shares),
      ...closeCalls(shares),
      { kind: 'table', ...firstSharesTable(shares) },
      ...firstTwo(input, shortlist),
      { kind: 'table', ...weightMovesTable(moves) },
      { kind: 'table', ...otherOrdersTable(orders) },
      ...doubleCounting(related),
      ...whatToFindOut(next),
      { kind: 'paragraph', text: HOW_IT_WAS_DONE },
    ],
  };
}

/** How plausible ways of weighing come about, in words that screen and report share. */
export const HOW_IT_WAS_DONE = `Each of the ${thousands(ALL_SAMPLES)} ways of weighing keeps near the shares that you gave: one of 25 of 100 lies between 17 and 33 in two of three ways, and a consideration that you gave nothing gets nothing. Every trust in the order takes part. These are counts of ways of weighing; they say nothing about which choice is right.`;

function inShort(shares: FirstShares): Block {
  const unknowns = describeFirstWithUnknowns(shares);
  return {
    kind: 'paragraph',
    text: [describeFirst(shares), ...(unknowns === undefined ? [] : [unknowns])].join(' '),
  };
}

function closeCalls({ byWeights, byEverything, trusts }: FirstShares): readonly Block[] {
  if (trusts.length < 2) return [];
  const lines = [
    `By weights alone: ${describeGroups(byWeights.groups)}`,
    ...(byEverything === undefined
      ? []
      : [`Once the unknowns vary as well: ${describeGroups(byEverything.groups)}`]),
  ];
  return [{ kind: 'list', lead: 'Who stands clearly apart, in 90 of 100 ways or more', items: lines }];
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

function whatToFindOut(next: readonly NextStep[]): readonly Block[] {
  if (next.length === 0) return [];
  return [
    {
      kind: 'checklist',
      lead: 'What to find out next, most decisive first',
      items: next.slice(0, MOST_STEPS).map(stepInWords),
    },
  ];
}

function stepInWords(step: NextStep): string {
  return step.kind === 'consent'
    ? `${step.toSettle}. ${describeConsent(step).join(' ')}`
    : `${step.label} (${step.documents}). ${describeQuestion(step)}`;
}
