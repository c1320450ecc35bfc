import type { TrustUid } from '../domain/trust-uid.ts';
import type { FindingWork, RetractedEntry } from '../finding/finding-work.ts';
import type { DecisionFile } from './decision-file.ts';

/** A copy with a key set, or left out where `value` is undefined. */
export function withKey<T>(
  all: Readonly<Partial<Record<string, T>>>,
  key: string,
  value: T | undefined,
): Readonly<Partial<Record<string, T>>> {
  const { [key]: _before, ...others } = all;
  return value === undefined ? others : { ...others, [key]: value };
}

/** The list with `item` in place of the one of the same id, or at the end where there is none. */
export function withById<T extends { readonly id: string }>(all: readonly T[], item: T): readonly T[] {
  const at = all.findIndex(({ id }) => id === item.id);
  return at === -1 ? [...all, item] : all.with(at, item);
}

/** The next free id of a series, as in "visit-3": one above the highest in use. */
export function nextId(series: string, used: readonly string[]): string {
  const numbers = used.flatMap((id) =>
    id.startsWith(`${series}-`) ? [Number(id.slice(series.length + 1))] : [],
  );
  return `${series}-${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}

/** Every id of a visit that is in use: also one that only evidence still names. */
export function visitIdsOf({ finding, recorded }: DecisionFile): readonly string[] {
  const linked = Object.values(recorded).flatMap((entries = []) =>
    entries.flatMap(({ visit }) => (visit === undefined ? [] : [visit])),
  );
  return [...finding.visits.map(({ id }) => id), ...linked];
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

/** Puts a retracted entry back in force at the place that it had; without such an entry nothing changes. */
export function withReinstated(file: DecisionFile, uid: TrustUid, index: number): DecisionFile {
  const history = file.finding.retracted[uid];
  const found = history?.[index];
  if (history === undefined || found === undefined) return file;
  const left = history.toSpliced(index, 1);
  const entries = file.recorded[uid] ?? [];
  return {
    ...file,
    recorded: { ...file.recorded, [uid]: entries.toSpliced(found.at, 0, found.entry) },
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
  const notes = withKey(comparison.notes[row] ?? {}, column, words.trim() === '' ? undefined : words);
  const isEmpty = Object.keys(notes).length === 0;
  return {
    ...work,
    comparison: { ...comparison, notes: withKey(comparison.notes, row, isEmpty ? undefined : notes) },
  };
}
