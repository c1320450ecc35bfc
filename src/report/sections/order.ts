import { CONSIDERATION_IDS, CONSIDERATION_LABELS, type ConsiderationId } from '../../domain/consideration.ts';
import type { CandidateExplanation } from '../../matching/ranking.ts';
import type { ReportSection, TableOf } from '../document.ts';
import { explanationOf } from '../explanation-of.ts';
import { formatPoints, isUncertain, splitPoints } from '../format/format-score.ts';
import type { ReportInput } from '../report-input.ts';
import type { Shortlist } from '../shortlist-for.ts';

/** Why the shortlist stands in this order: points per consideration, which add up to each score. */
export function orderSection(input: ReportInput, shortlist: Shortlist): ReportSection {
  const explanations = shortlist.candidates.map(({ uid }) => explanationOf(uid, input.explanations));
  return {
    id: 'order',
    title: 'Why this order',
    onPaper: 'stays-together',
    blocks:
      explanations.length === 0
        ? [{ kind: 'paragraph', text: 'There is no order to explain.' }]
        : [
            {
              kind: 'paragraph',
              text: 'Each consideration can give a trust at most its share of 100 points. What a trust earns under each heading adds up to its score. Unknown evidence counts with the value to be expected.',
            },
            { kind: 'table', ...contributionsTable(explanations) },
          ],
  };
}

/**
 * Points per consideration and trust; the columns add up as shown, to a tenth of a point. Where evidence is missing, the cell
 * gives the points to be expected with their worst and best case.
 */
export function contributionsTable(explanations: readonly CandidateExplanation[]): TableOf {
  const columns = explanations.map(columnOf);
  return {
    caption: 'Points by consideration, with worst and best case where something is unknown',
    columns: [
      { label: 'Consideration', kind: 'text' },
      { label: 'At most', kind: 'number' },
      ...explanations.map(({ name }) => ({ label: name, kind: 'number' }) as const),
    ],
    rows: CONSIDERATION_IDS.map((id) => [
      CONSIDERATION_LABELS[id],
      atMost(explanations, id),
      ...columns.map((column) => column.cells.get(id) ?? NOT_WEIGHED),
    ]),
    total: ['Score', '100.0', ...columns.map((column) => column.total)],
    source: 'Worked out from the registers, your answers and what you have recorded',
  };
}

const NOT_WEIGHED = 'not weighed';

type ContributionColumn = { readonly cells: ReadonlyMap<ConsiderationId, string>; readonly total: string };

function columnOf({ considerations }: CandidateExplanation): ContributionColumn {
  const weighed = considerations.filter(({ weight }) => weight > 0);
  const points = splitPoints(weighed.map(({ contribution }) => contribution));
  const cells = weighed.map(({ id, weight, score }, index) => {
    const shown = formatPoints(points[index] ?? Number.NaN);
    if (!isUncertain(score)) return [id, shown] as const;
    return [id, `${shown} (${ends(weight * score.low, weight * score.high)})`] as const;
  });
  return { cells: new Map(cells), total: formatPoints(points.reduce((sum, part) => sum + part, 0)) };
}

/** Both ends in points, without a decimal that says nothing: "0 to 17.5". */
function ends(low: number, high: number): string {
  return [low, high].map((end) => formatPoints(end * 100).replace(/\.0$/, '')).join(' to ');
}

function atMost(explanations: readonly CandidateExplanation[], id: ConsiderationId): string {
  const found = explanations[0]?.considerations.find((consideration) => consideration.id === id);
  return found === undefined || found.weight === 0 ? NOT_WEIGHED : formatPoints(found.weight * 100);
}
