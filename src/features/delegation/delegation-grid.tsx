import type { ReactNode } from 'react';
import { formatDate } from '../../domain/iso-date.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { STATUS_LABELS, STATUS_SPEAKERS } from '../../finding/answer-words.ts';
import { type SchemeCell, schemeColumn, type Wish } from '../../finding/delegation/build-grid.ts';
import { deciderAt } from '../../finding/delegation/decider-levels.ts';
import { consultedInWords, fitInWords, fitsInWords, leftOutInWords } from '../../finding/delegation/fit.ts';
import {
  GRID_DECISION_LABELS,
  GRID_DECISIONS,
  type GridDecision,
  isRanked,
} from '../../finding/delegation/grid-decisions.ts';
import { DECIDER_LABELS } from '../../matching/answer-labels.ts';
import type { CompleteAnswers } from '../../matching/answers.ts';
import type { Ranking } from '../../matching/ranking.ts';
import { sentenceCase } from '../../matching/wording.ts';
import { cx } from '../../ui/cx.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { rankedTrust, standingInWords } from '../standing-change.tsx';
import styles from './delegation.module.css';
import { useSchemes, useWishes } from './use-delegation.ts';

type Row = {
  readonly id: string;
  readonly name: ReactNode;
  readonly wanted: ReactNode;
  readonly cells: Readonly<Record<TrustUid, ReactNode>>;
};

type DelegationGridProps = {
  readonly answers: CompleteAnswers;
  readonly ranking: Ranking;
  readonly trusts: readonly { readonly uid: TrustUid; readonly name: string }[];
};

/** A row for each decision: what we want, and what each trust's scheme says, with the fit in words. */
export function DelegationGrid({ answers, ranking, trusts }: DelegationGridProps) {
  const wishOf = useWishes(answers.governance.decisions);
  const schemeOf = useSchemes();
  const columns = new Map(trusts.map(({ uid }) => [uid, schemeColumn(schemeOf(uid), wishOf)]));
  const cellsOf = (draw: (column: readonly SchemeCell[], uid: TrustUid) => ReactNode) =>
    Object.fromEntries([...columns].map(([uid, column]) => [uid, draw(column, uid)]));
  const summary: Row = {
    id: 'in-short',
    name: 'In short',
    wanted: `A wish on ${GRID_DECISIONS.filter((id) => wishOf(id).decider !== undefined).length} of ${GRID_DECISIONS.length}`,
    cells: cellsOf((column, uid) => (
      <div>
        {fitsInWords(column.map(({ fit }) => fit))}
        <span className={cx(styles.small)}>In the order: {standingInWords(rankedTrust(ranking, uid))}</span>
      </div>
    )),
  };
  const rows = GRID_DECISIONS.map(
    (decision): Row => ({
      id: decision,
      name: <DecisionName decision={decision} />,
      wanted: <WishCell wish={wishOf(decision)} />,
      cells: cellsOf((column) => {
        const cell = column.find((one) => one.decision === decision);
        return cell === undefined ? null : <SchemeWords cell={cell} wish={wishOf(decision)} />;
      }),
    }),
  );
  return (
    <DataTable
      caption="Who decides, and who is asked first"
      stacked
      columns={[
        { id: 'decision', header: 'Decision', cell: ({ name }) => name },
        { id: 'wanted', header: 'What you want', cell: ({ wanted }) => wanted },
        ...trusts.map(
          ({ uid, name }): Column<Row> => ({ id: uid, header: name, cell: ({ cells }) => cells[uid] }),
        ),
      ]}
      rows={[summary, ...rows]}
      rowKey={({ id }) => id}
    />
  );
}

function DecisionName({ decision }: { readonly decision: GridDecision }) {
  return (
    <>
      {sentenceCase(GRID_DECISION_LABELS[decision])}
      {!isRanked(decision) && <span className={cx(styles.small)}>not part of the score</span>}
    </>
  );
}

function WishCell({ wish: { decider, consulted } }: { readonly wish: Wish }) {
  const asked = consultedInWords(consulted);
  return (
    <div>
      {decider === undefined ? 'Not said yet' : sentenceCase(DECIDER_LABELS[decider])}
      {asked !== undefined && <span className={cx(styles.small)}>{asked}</span>}
    </div>
  );
}

function SchemeWords({ cell, wish }: { readonly cell: SchemeCell; readonly wish: Wish }) {
  const { decider, entry, contradicts, consulted, note, fit } = cell;
  const asked = consultedInWords(consulted);
  const leftOut = leftOutInWords(wish.consulted, consulted);
  return (
    <div>
      {decider !== undefined && sentenceCase(DECIDER_LABELS[decider])}
      <strong className={cx(styles.fit, decider === undefined && styles.open)}>{fitInWords(fit)}</strong>
      {asked !== undefined && <span className={cx(styles.small)}>{asked}</span>}
      {leftOut !== undefined && <span className={cx(styles.small)}>{leftOut}</span>}
      {contradicts.map((other) => (
        <span key={other.status} className={cx(styles.small)}>
          But {STATUS_SPEAKERS[other.status]}: {DECIDER_LABELS[deciderAt(other.answer.value)]},{' '}
          {formatDate(other.on)}
        </span>
      ))}
      {note !== '' && <span className={cx(styles.small)}>{note}</span>}
      {entry !== undefined && (
        <span className={cx(styles.small)}>
          {STATUS_LABELS[entry.status]}
          {entry.source === '' ? '' : `: ${entry.source}`}, {formatDate(entry.on)}
        </span>
      )}
    </div>
  );
}
