import type { TrustUid } from '../../domain/trust-uid.ts';
import { lastBatch } from '../../finding/last-batch.ts';
import type { Subject } from '../../finding/subject.ts';
import type { RecordedEntry } from '../../matching/recorded.ts';
import { isSameContent } from '../../store/same-content.ts';
import type { Undoable } from '../../store/undo.ts';

/** What was done last to the entries about a trust. */
export type LastChange = {
  readonly kind: 'entry' | 'correction';
  /** What was entered; for a correction the entry as it is now. */
  readonly made: readonly RecordedEntry[];
  /** All entries as they were before it. */
  readonly before: readonly RecordedEntry[];
};

/** The correction where nothing was recorded after it, else what was recorded last. Corrections are known until the page is loaded again. */
export function lastChange(
  entries: readonly RecordedEntry[],
  subjects: readonly Subject[],
  { uid, steps }: { readonly uid: TrustUid; readonly steps: readonly Undoable[] },
): LastChange {
  const step = steps.findLast(
    ({ before, after }) => after === null || !isSameContent(before.recorded[uid], after.recorded[uid]),
  );
  const earlier = step?.before.recorded[uid] ?? [];
  const isLast = step?.after?.recorded[uid] !== undefined && isSameContent(step.after.recorded[uid], entries);
  const place = isLast ? correctedPlace(earlier, entries) : undefined;
  if (place !== undefined) {
    return { kind: 'correction', made: entries.slice(place, place + 1), before: earlier };
  }
  const made = lastBatch(entries, subjects);
  return { kind: 'entry', made, before: entries.slice(0, entries.length - made.length) };
}

/** The place of the one entry in which two lists of the same length differ, where both say something about the same thing. */
function correctedPlace(
  before: readonly RecordedEntry[],
  after: readonly RecordedEntry[],
): number | undefined {
  if (before.length !== after.length) return undefined;
  const places = [...after.keys()].filter((at) => !isSameContent(before[at], after[at]));
  const [place] = places;
  if (place === undefined || places.length > 1) return undefined;
  return before[place]?.about === after[place]?.about ? place : undefined;
}
