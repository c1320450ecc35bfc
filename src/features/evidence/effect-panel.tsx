import type { TrustRecord } from '../../domain/trust.ts';
import type { SubjectLog } from '../../finding/evidence-log.ts';
import type { RecordedEntry } from '../../matching/recorded.ts';
import { type EffectRow, evidenceEffect, type Moment } from '../../report/evidence-effect.ts';
import { useDecision } from '../../store/use-decision.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { type ReadyInput, useExplanations, useRanking } from '../rank-input.ts';
import type { Ranked } from '../ranking-gate.tsx';
import { type LastChange, lastChange } from './last-change.ts';

type EffectPanelProps = {
  readonly ranked: Ranked;
  readonly trust: TrustRecord;
  readonly log: readonly SubjectLog[];
};

/** What the last entry or correction changed, and what everything recorded about the trust changed, in figures and in words. */
export function EffectPanel({ ranked, trust, log }: EffectPanelProps) {
  const { uid } = trust;
  const entries = useDecision((state) => state.file.recorded[uid]) ?? [];
  const steps = useDecision((state) => state.undoable);
  const subjects = log.map(({ subject }) => subject);
  const change = lastChange(entries, subjects, { uid, steps });
  const nothing = useMoment(withEntries(ranked.input, uid, []), uid);
  const before = useMoment(withEntries(ranked.input, uid, change.before), uid);
  const now = useMoment(ranked.input, uid);
  if (now === null || before === null || nothing === null) {
    return <LiveRegion message="Comparing the order before and after…" />;
  }
  const last = evidenceEffect(uid, before, now);
  const all = evidenceEffect(uid, nothing, now);
  return (
    <>
      <LiveRegion message={`${TITLES[change.kind]}: ${last.sentences.join(' ')}`} visible={false} />
      <h3>
        {TITLES[change.kind]}: {subjectOf(change.made, log)}
      </h3>
      {last.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <DataTable
        caption={`${trust.name}, step by step`}
        stacked
        rows={last.rows.map((row, place) => ({ ...row, nothing: all.rows[place]?.before }))}
        rowKey={({ label }) => label}
        columns={columnsFor(change)}
      />
    </>
  );
}

type Row = EffectRow & { readonly nothing: string | undefined };

const TITLES: Readonly<Record<LastChange['kind'], string>> = {
  entry: 'Your last entry',
  correction: 'Your last correction',
};

function columnsFor({ kind }: LastChange): readonly [Column<Row>, ...Column<Row>[]] {
  return [
    { id: 'label', header: 'Figure', cell: ({ label }) => label },
    { id: 'nothing', header: 'With nothing recorded', cell: ({ nothing }) => nothing },
    { id: 'before', header: `Before your last ${kind}`, cell: ({ before }) => before },
    { id: 'after', header: 'Now', cell: ({ after }) => after },
  ];
}

function subjectOf(made: readonly RecordedEntry[], log: readonly SubjectLog[]): string {
  const about = made.map((entry) => entry.about);
  const found = log.find(({ parts }) => parts.some((part) => about.includes(part.about)));
  return found === undefined ? 'something no longer asked' : found.subject.label;
}

/** The same question with only these entries about the trust. */
function withEntries(input: ReadyInput, uid: TrustRecord['uid'], left: readonly RecordedEntry[]): ReadyInput {
  const { [uid]: _all, ...others } = input.ask.recorded;
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
