import type { ReactNode } from 'react';
import { formatDate } from '../../domain/iso-date.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { STATUS_LABELS, STATUS_SPEAKERS } from '../../finding/answer-words.ts';
import {
  alignmentInWords,
  levelLabel,
  type MappedValue,
  mappedValues,
  STAKEHOLDER_LABELS,
  type ValueFound,
  valueFound,
} from '../../finding/values/build-map.ts';
import { IMPORTANCE_LABELS } from '../../matching/answer-labels.ts';
import type { ChosenValue } from '../../matching/answers.ts';
import type { Ranking } from '../../matching/ranking.ts';
import { sentenceCase } from '../../matching/wording.ts';
import { useDecision } from '../../store/use-decision.ts';
import { cx } from '../../ui/cx.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { rankedTrust, standingInWords } from '../standing-change.tsx';
import styles from './values.module.css';

type Row = {
  readonly id: string;
  readonly name: ReactNode;
  readonly why: ReactNode;
  readonly cells: Readonly<Record<TrustUid, ReactNode>>;
};

type ValuesTableProps = {
  readonly values: readonly ChosenValue[];
  readonly ranking: Ranking;
  readonly trusts: readonly { readonly uid: TrustUid; readonly name: string }[];
};

/** A row for each value, a column for each trust. */
export function ValuesTable({ values, ranking, trusts }: ValuesTableProps) {
  const meanings = useDecision((state) => state.file.finding.values);
  const recorded = useDecision((state) => state.file.recorded);
  const mapped = mappedValues(values, meanings);
  const foundOf = (uid: TrustUid, id: string) => valueFound(recorded[uid] ?? [], id);
  const cellsOf = (draw: (uid: TrustUid) => ReactNode) =>
    Object.fromEntries(trusts.map(({ uid }) => [uid, draw(uid)]));
  const summary: Row = {
    id: 'in-short',
    name: 'In short',
    why: mapped.some(({ why }) => why.length === 0) ? 'Not yet said for every value' : 'Said for every value',
    cells: cellsOf((uid) => (
      <div>
        {alignmentInWords(mapped.map(({ id }) => foundOf(uid, id)))}
        <span className={cx(styles.small)}>In the order: {standingInWords(rankedTrust(ranking, uid))}</span>
      </div>
    )),
  };
  const rows = mapped.map(
    (value): Row => ({
      id: `value-${value.id}`,
      name: (
        <>
          {value.label}
          <span className={cx(styles.small)}>{sentenceCase(IMPORTANCE_LABELS[value.importance])}</span>
        </>
      ),
      why: <WhyWords value={value} />,
      cells: cellsOf((uid) => <FoundWords found={foundOf(uid, value.id)} />),
    }),
  );
  return (
    <DataTable
      caption="Our values, and what each trust says and does"
      stacked
      columns={[
        { id: 'value', header: 'Value', cell: ({ name }) => name },
        { id: 'why', header: 'To whom it matters, and why', cell: ({ why }) => why },
        ...trusts.map(
          ({ uid, name }): Column<Row> => ({ id: uid, header: name, cell: ({ cells }) => cells[uid] }),
        ),
      ]}
      rows={[summary, ...rows]}
      rowKey={({ id }) => id}
    />
  );
}

function WhyWords({ value: { why } }: { readonly value: MappedValue }) {
  if (why.length === 0) return <span className={cx(styles.open)}>Not said yet</span>;
  return (
    <div>
      {why.map(({ to, words }) => (
        <div key={to}>
          {sentenceCase(STAKEHOLDER_LABELS[to])}
          {words === '' ? '' : `: ${words}`}
        </div>
      ))}
    </div>
  );
}

function FoundWords({ found }: { readonly found: ValueFound | undefined }) {
  if (found === undefined) return <span className={cx(styles.open)}>Not recorded yet</span>;
  const { label, entry, contradicts } = found;
  return (
    <div>
      <strong className={cx(styles.level)}>{label}</strong>
      {entry.note !== '' && <span>{entry.note}</span>}
      {contradicts.map((other) => (
        <span key={other.status} className={cx(styles.small)}>
          But {STATUS_SPEAKERS[other.status]}: {levelLabel(other.answer.value)}, {formatDate(other.on)}
        </span>
      ))}
      <span className={cx(styles.small)}>
        {STATUS_LABELS[entry.status]}
        {entry.source === '' ? '' : `: ${entry.source}`}, {formatDate(entry.on)}
      </span>
    </div>
  );
}
