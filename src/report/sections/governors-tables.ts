import { CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import type { End, PlaceGap } from '../../matching/robustness/governor-gaps.ts';
import { formatGap } from '../../matching/robustness/governor-sentences.ts';
import type { GovernorComparison } from '../../matching/robustness/governors.ts';
import { firstFive, type OwnPlace, type Weighed } from '../../matching/robustness/weigh.ts';
import { inPercent, listed } from '../../matching/wording.ts';
import type { Column, TableOf } from '../document.ts';
import { formatPlace } from '../format/format-rank.ts';

const FROM_GOVERNORS = 'Worked out from the registers, the board’s answers and each governor’s numbers';

/** So many trusts on which governors differ are listed. */
const MOST_GAPS = 10;

/** Every row of a table about whose weights: each governor, then the mean of two or more, then the board as it stands. */
function rowsOf({ governors, mean, board }: GovernorComparison): readonly (readonly [string, Weighed])[] {
  return [
    ...governors.map((governor) => [governor.label, governor] as const),
    ...(mean === undefined || governors.length < 2 ? [] : [[`Mean of ${governors.length}`, mean] as const]),
    ...(board === undefined ? [] : [['The board’s weights now', board] as const]),
  ];
}

/** What share of the weight everybody gives each consideration that counts. Each share is rounded by itself. */
export function governorSharesTable(comparison: GovernorComparison): TableOf {
  return {
    caption: 'Share of all weight, each rounded by itself',
    columns: [
      { label: 'Whose weights', kind: 'text' },
      ...comparison.considerations.map((id): Column => ({ label: CONSIDERATION_LABELS[id], kind: 'number' })),
    ],
    rows: rowsOf(comparison).map(([whose, { shares }]) => [whose, ...shares.map(inPercent)]),
    source: FROM_GOVERNORS,
  };
}

/** The mean of each consideration, and who is furthest apart on it; widest first. */
export function weightGapsTable({
  considerations,
  governors,
  mean,
  weightGaps,
}: GovernorComparison): TableOf {
  return {
    caption: 'Where the numbers differ, widest apart first',
    columns: [
      { label: 'Consideration', kind: 'text' },
      { label: 'Mean', kind: 'number' },
      { label: 'Most weight', kind: 'text' },
      { label: 'Least weight', kind: 'text' },
      { label: 'Apart', kind: 'text' },
    ],
    rows: weightGaps.map((gap) => [
      CONSIDERATION_LABELS[gap.considerationId],
      inPercent(Number(mean?.shares[considerations.indexOf(gap.considerationId)])),
      endInWords(gap.highest, inPercent, governors.length),
      endInWords(gap.lowest, inPercent, governors.length),
      formatGap(gap),
    ]),
    source: FROM_GOVERNORS,
  };
}

/** The first five of everybody's own order, the mean's beside them. */
export function firstFivesTable(comparison: GovernorComparison): TableOf {
  return {
    caption: 'The first five with each governor’s weights alone, by the same scores',
    columns: [
      { label: 'Whose weights', kind: 'text' },
      ...['First', 'Second', 'Third', 'Fourth', 'Fifth'].map((label): Column => ({ label, kind: 'text' })),
    ],
    rows: rowsOf(comparison).map(([whose, weighed]) => {
      const five = firstFive(weighed);
      return [whose, ...Array.from({ length: 5 }, (_, at) => trustInWords(five[at]))];
    }),
    source: FROM_GOVERNORS,
  };
}

/** Trusts on which governors' own orders differ most. */
export function placeGapsTable({ governors, placeGaps }: GovernorComparison): TableOf {
  return {
    caption: 'Places in each governor’s own order, widest apart first',
    columns: [
      { label: 'Trust', kind: 'text' },
      { label: 'By the mean', kind: 'text' },
      { label: 'Highest', kind: 'text' },
      { label: 'Lowest', kind: 'text' },
    ],
    rows: placeGaps
      .slice(0, MOST_GAPS)
      .map(({ trust, meanRank, highest, lowest }) => [
        trust.name,
        meanRank === undefined ? 'no place' : place(meanRank),
        endInWords(highest, place, governors.length),
        endInWords(lowest, place, governors.length),
      ]),
    source: FROM_GOVERNORS,
  };
}

/** "Brook Trust: 1st for Chair, 14th for Parent governor." */
export function describePlaceGap({ trust, highest, lowest }: PlaceGap): string {
  const at = ({ value, labels }: End<number>) => `${place(value)} for ${listed(labels)}`;
  return `${trust.name}: ${at(highest)}, ${at(lowest)}.`;
}

const place = (rank: number): string => formatPlace(rank, false);

function endInWords(
  { value, labels }: End<number>,
  format: (value: number) => string,
  everyone: number,
): string {
  return `${format(value)}: ${labels.length === everyone ? 'everyone' : listed(labels)}`;
}

function trustInWords(own: OwnPlace | undefined): string {
  if (own === undefined) return 'nobody';
  return own.tied ? `${own.name} (${formatPlace(own.rank, true)})` : own.name;
}
