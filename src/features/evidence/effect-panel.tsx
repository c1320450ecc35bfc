import type { TrustRecord } from '../../domain/trust.ts';
import type { SubjectLog } from '../../finding/evidence-log.ts';
import { lastBatch } from '../../finding/last-batch.ts';
import type { RecordedEntry } from '../../matching/recorded.ts';
import { type EffectRow, evidenceEffect, type Moment } from '../../report/evidence-effect.ts';
import { useDecision } from '../../store/use-decision.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { type ReadyInput, useExplanations, useRanking } from '../rank-input.ts';
import type { Ranked } from '../ranking-gate.tsx';

type EffectPanelProps = {
  readonly ranked: Ranked;
  readonly trust: TrustRecord;
  readonly log: readonly SubjectLog[];
};

/** What the last entry changed, and what everything recorded about the trust changed, in figures and in words. */
export function EffectPanel({ ranked, trust, log }: EffectPanelProps) {
  const { uid } = trust;
  const entries = useDecision((state) => state.file.recorded[uid]) ?? [];
  const batch = lastBatch(
    entries,
    log.map(({ subject }) => subject),
  );
  const nothing = useMoment(withEntries(ranked.input, uid, 0), uid);
  const before = useMoment(withEntries(ranked.input, uid, entries.length - batch.length), uid);
  const now = useMoment(ranked.input, uid);
  if (now === null || before === null || nothing === null) {
    return <LiveRegion message="Comparing the order before and after…" />;
  }
  const last = evidenceEffect(uid, before, now);
  const all = evidenceEffect(uid, nothing, now);
  return (
    <>
      <LiveRegion message={`Your last entry: ${last.sentences.join(' ')}`} visible={false} />
      <h3>Your last entry: {subjectOf(batch, log)}</h3>
      {last.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <DataTable
        caption={`${trust.name}, step by step`}
        stacked
        rows={last.rows.map((row, place) => ({ ...row, nothing: all.rows[place]?.before }))}
        rowKey={({ label }) => label}
        columns={COLUMNS}
      />
    </>
  );
}

type Row = EffectRow & { readonly nothing: string | undefined };

const COLUMNS: readonly [Column<Row>, ...Column<Row>[]] = [
  { id: 'label', header: 'Figure', cell: ({ label }) => label },
  { id: 'nothing', header: 'With nothing recorded', cell: ({ nothing }) => nothing },
  { id: 'before', header: 'Before your last entry', cell: ({ before }) => before },
  { id: 'after', header: 'Now', cell: ({ after }) => after },
];

function subjectOf(batch: readonly RecordedEntry[], log: readonly SubjectLog[]): string {
  const about = batch.map((entry) => entry.about);
  const found = log.find(({ parts }) => parts.some((part) => about.includes(part.about)));
  return found === undefined ? 'something no longer asked' : found.subject.label;
}

/** The same question with only the first entries about the trust. */
function withEntries(input: ReadyInput, uid: TrustRecord['uid'], count: number): ReadyInput {
  const { [uid]: entries = [], ...others } = input.ask.recorded;
  const left = entries.slice(0, count);
  return {
    ...input,
    ask: { ...input.ask, recorded: left.length === 0 ? others : { ...others, [uid]: left } },
  };
}

function useMoment(input: ReadyInput, uid: TrustRecord['uid']): Moment | null {
  const ranking = useRanking(input);
  const explanations = useExplanations(input, [uid]);
  if (ranking.kind !== 'done' || explanations.kind !== 'done' || !('ranked' in ranking.answer)) return null;
  const explanation = explanations.answer[0];
  return explanation === undefined ? null : { ranking: ranking.answer, explanation };
}
