import {
  describeCommonGround,
  describeFirstPlaces,
  describeSilent,
  describeSplit,
  describeWidestGap,
} from '../../matching/robustness/governor-sentences.ts';
import type { GovernorComparison } from '../../matching/robustness/governors.ts';
import type { Block, ReportSection } from '../document.ts';
import { describePlaceGap, firstFivesTable, governorSharesTable } from './governors-tables.ts';

/** So many trusts on which governors differ are named on paper. */
const MOST_NAMED = 3;

/** What the comparison comes to, for the head of the screen and of the section. */
export function governorsInShort(comparison: GovernorComparison): readonly string[] {
  return [
    describeFirstPlaces(comparison),
    describeCommonGround(comparison),
    describeWidestGap(comparison),
    ...comparison.splits.map(describeSplit),
    describeSilent(comparison),
  ].filter((sentence) => sentence !== undefined);
}

/** Each governor's first five beside the mean's, and where they differ most; `undefined` with fewer than two who weigh anything. */
export function governorsSection(comparison: GovernorComparison): ReportSection | undefined {
  if (comparison.governors.length < 2) return undefined;
  const apart = comparison.placeGaps.slice(0, MOST_NAMED).map(describePlaceGap);
  return {
    id: 'governors',
    title: 'Several governors',
    onPaper: 'runs-on',
    blocks: [
      ...governorsInShort(comparison).map((text): Block => ({ kind: 'paragraph', text })),
      { kind: 'table', ...firstFivesTable(comparison) },
      ...(apart.length === 0
        ? []
        : [{ kind: 'list', lead: 'Where their own orders differ most', items: apart } as const]),
      { kind: 'table', ...governorSharesTable(comparison) },
    ],
  };
}
