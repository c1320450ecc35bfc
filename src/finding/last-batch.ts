import type { RecordedEntry } from '../matching/recorded.ts';
import { isAbout, type Subject } from './subject.ts';

/** The entries recorded last in one go: those at the end with the same subject, standing, source, day and author. Empty without entries. */
export function lastBatch(
  entries: readonly RecordedEntry[],
  subjects: readonly Subject[],
): readonly RecordedEntry[] {
  const last = entries.at(-1);
  if (last === undefined) return [];
  const subject = subjects.find((one) => isAbout(one, last.about));
  const first = entries.findLastIndex(
    (entry) =>
      !(entry.about === last.about || (subject !== undefined && isAbout(subject, entry.about))) ||
      entry.status !== last.status ||
      entry.source !== last.source ||
      entry.on !== last.on ||
      entry.by !== last.by ||
      (entry !== last && entry.about === last.about),
  );
  return entries.slice(first + 1);
}
