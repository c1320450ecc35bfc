import { CONSIDERATION_LABELS } from '../../../domain/consideration.ts';
import type { CandidateExplanation, CriterionExplanation } from '../../../matching/ranking.ts';
import { formatPoints, isUncertain, splitPoints } from '../../../report/format/format-score.ts';
import { citeCriterion } from '../../../report/format/format-source.ts';
import { cx } from '../../../ui/cx.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { Details } from '../../../ui/details.tsx';
import { Tag } from '../../../ui/tag.tsx';
import styles from './point-by-point.module.css';

type Row =
  | { readonly kind: 'criterion'; readonly criterion: CriterionExplanation; readonly points: number }
  | { readonly kind: 'total'; readonly points: number };

/** Every criterion with the points it gives; the points shown add up to the score shown. What says nothing here is listed below. */
export function PointByPoint({ explanation }: { readonly explanation: CandidateExplanation }) {
  const points = splitPoints(explanation.criteria.map(({ contribution }) => contribution));
  const rows: readonly Row[] = [
    ...explanation.criteria.map(
      (criterion, index): Row => ({ kind: 'criterion', criterion, points: points[index] ?? Number.NaN }),
    ),
    { kind: 'total', points: points.reduce((sum, part) => sum + part, 0) },
  ];
  return (
    <>
      <DataTable
        caption="Points by criterion"
        captionHidden
        stacked
        columns={COLUMNS}
        rows={rows}
        rowKey={(row) => (row.kind === 'total' ? 'total' : row.criterion.criterionId)}
      />
      {explanation.silent.length > 0 && (
        <Details summary={`What does not count for you (${explanation.silent.length})`}>
          <ul>
            {explanation.silent.map(({ criterionId, label, why }) => (
              <li key={criterionId}>
                {label}: {why}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

const COLUMNS: readonly [Column<Row>, ...Column<Row>[]] = [
  { id: 'criterion', header: 'Criterion', cell: nameCell },
  { id: 'known', header: 'What is known', cell: knownCell },
  { id: 'most', header: 'At most', numeric: true, cell: mostCell },
  { id: 'points', header: 'Points', numeric: true, cell: pointsCell },
];

function nameCell(row: Row) {
  if (row.kind === 'total') return 'Score';
  const { label, considerationId } = row.criterion;
  return (
    <div>
      {label}
      <span className={cx(styles.soft)}>{CONSIDERATION_LABELS[considerationId]}</span>
    </div>
  );
}

function knownCell(row: Row) {
  if (row.kind === 'total') return '';
  const { sentence, evidence, expectation } = row.criterion;
  return (
    <div>
      {evidence === 'missing' && <Tag>Not known</Tag>} {sentence}
      <span className={cx(styles.soft)}>{expectation ?? citeCriterion(row.criterion)}</span>
    </div>
  );
}

function mostCell(row: Row) {
  return row.kind === 'total' ? '100.0' : formatPoints(row.criterion.weight * 100);
}

function pointsCell(row: Row) {
  if (row.kind === 'total') return formatPoints(row.points);
  const { weight, score } = row.criterion;
  if (!isUncertain(score)) return formatPoints(row.points);
  return (
    <div>
      {formatPoints(row.points)}
      <span className={cx(styles.soft)}>
        {formatPoints(weight * score.low * 100)} to {formatPoints(weight * score.high * 100)}
      </span>
    </div>
  );
}
