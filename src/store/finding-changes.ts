import type { IsoDate } from '../domain/iso-date.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { FindingWork, RetractedEntry } from '../finding/finding-work.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import type { DecisionFile } from './decision-file.ts';
import { withKey, withKeyIn } from './with-key.ts';

/** Every id of a visit that is in use: also one that only evidence still names, in force or in the history. */
export function visitIdsOf(file: DecisionFile): readonly string[] {
  const linked = entriesOf(file).flatMap(({ visit }) => (visit === undefined ? [] : [visit]));
  return [...file.finding.visits.map(({ id }) => id), ...linked];
}

/** Every id of a question of our own that is in use: also one that only answers still name, in force or in the history, so that no answer comes under another question. */
export function ownQuestionIdsOf(file: DecisionFile): readonly string[] {
  const about = entriesOf(file).map((entry) => entry.about.replace(/^question\//, ''));
  return [...file.finding.ownQuestions.map(({ id }) => id), ...about];
}

function entriesOf({ finding, recorded }: DecisionFile): readonly RecordedEntry[] {
  const history = Object.values(finding.retracted).flatMap((past = []) => past.map(({ entry }) => entry));
  return [...Object.values(recorded).flatMap((entries = []) => entries), ...history];
}

/** Takes an entry out of force and keeps it as history; without such an entry nothing changes. */
export function withRetracted(
  file: DecisionFile,
  uid: TrustUid,
  index: number,
  { on, why }: Pick<RetractedEntry, 'on' | 'why'>,
): DecisionFile {
  const entries = file.recorded[uid];
  const entry = entries?.[index];
  if (entries === undefined || entry === undefined) return file;
  const left = entries.toSpliced(index, 1);
  const before = file.finding.retracted[uid];
  return {
    ...file,
    recorded: withKey(file.recorded, uid, left.length === 0 ? undefined : left),
    finding: {
      ...file.finding,
      retracted: { ...file.finding.retracted, [uid]: [...(before ?? []), { entry, at: index, on, why }] },
    },
  };
}

/** Puts a correction in the place of an entry, which is kept as history with “corrected” as the reason; without such an entry nothing changes. */
export function withCorrected(
  file: DecisionFile,
  uid: TrustUid,
  index: number,
  { entry, on }: { readonly entry: RecordedEntry; readonly on: IsoDate },
): DecisionFile {
  if (file.recorded[uid]?.[index] === undefined) return file;
  const without = withRetracted(file, uid, index, { on, why: CORRECTED });
  const left = without.recorded[uid] ?? [];
  return { ...without, recorded: { ...without.recorded, [uid]: left.toSpliced(index, 0, entry) } };
}

const CORRECTED = 'corrected';

/**
 * Puts an entry of the history back at the place that it had; one that was corrected goes behind the others, so that it counts and its
 * correction stays without counting. Without such an entry nothing changes.
 */
export function withReinstated(file: DecisionFile, uid: TrustUid, index: number): DecisionFile {
  const history = file.finding.retracted[uid];
  const found = history?.[index];
  if (history === undefined || found === undefined) return file;
  const left = history.toSpliced(index, 1);
  const entries = file.recorded[uid] ?? [];
  const place = found.why === CORRECTED ? entries.length : found.at;
  return {
    ...file,
    recorded: { ...file.recorded, [uid]: entries.toSpliced(place, 0, found.entry) },
    finding: {
      ...file.finding,
      retracted: withKey(file.finding.retracted, uid, left.length === 0 ? undefined : left),
    },
  };
}

/** Sets a note of the comparison; empty words are no note. */
export function withComparisonNote(
  work: FindingWork,
  row: string,
  column: string,
  words: string,
): FindingWork {
  const { comparison } = work;
  const note = words.trim() === '' ? undefined : words;
  return { ...work, comparison: { ...comparison, notes: withKeyIn(comparison.notes, row, column, note) } };
}

/** Moves an entry of a trust (`index` from 0) behind its others; without such an entry nothing changes. */
export function withLast(file: DecisionFile, uid: TrustUid, index: number): DecisionFile {
  const entries = file.recorded[uid];
  const entry = entries?.[index];
  if (entries === undefined || entry === undefined) return file;
  return { ...file, recorded: { ...file.recorded, [uid]: [...entries.toSpliced(index, 1), entry] } };
}
