import { type DecisionFile, formatDecisionFile, isBlank, schoolName } from './decision-file.ts';
import type { SaveStatus } from './save-status.ts';
import { formatSavedSummary } from './saved-summary.ts';
import {
  type KeyValueStorage,
  RESCUE_KEY,
  readSaved,
  removeSaved,
  SUMMARY_KEY,
  WORK_KEY,
  writeSaved,
} from './saved-work.ts';

/** So many unreadable works are kept side by side; with all places taken, nothing is overwritten and saving pauses. */
const RESCUE_PLACES = [1, 2, 3, 4, 5].map((place) => `${RESCUE_KEY}.${place}`);

/** The saved work of one browser, and what this tab last saw there. */
export type DecisionStorage = ReturnType<typeof createDecisionStorage>;

/** Saving, reading and rescuing over the storage given; null stands for a browser that refuses storage. */
export function createDecisionStorage(storage: KeyValueStorage | null) {
  let lastSeen: string | null = null;

  function read(): ReturnType<typeof readSaved> {
    const text = readSaved(storage, WORK_KEY);
    if (text.ok) lastSeen = text.value;
    return text;
  }

  /** True when another tab has written since this one last read or wrote. */
  function changedElsewhere(): boolean {
    const now = readSaved(storage, WORK_KEY);
    return now.ok && now.value !== lastSeen;
  }

  function write(text: string, file: DecisionFile): SaveStatus {
    const written = writeSaved(storage, WORK_KEY, text);
    if (!written.ok) return { kind: 'not-saved', why: written.error };
    lastSeen = text;
    const summary = formatSavedSummary({ school: schoolName(file.school), example: file.example });
    const summarised = writeSaved(storage, SUMMARY_KEY, summary);
    return summarised.ok ? { kind: 'saved' } : { kind: 'not-saved', why: summarised.error };
  }

  function erase(): SaveStatus {
    for (const key of [WORK_KEY, SUMMARY_KEY, ...RESCUE_PLACES]) {
      const removed = removeSaved(storage, key);
      if (!removed.ok) return { kind: 'not-saved', why: removed.error };
    }
    lastSeen = null;
    return { kind: 'saved' };
  }

  /** Saves the file; a blank one leaves nothing behind. Refuses to overwrite what another tab has saved meanwhile. */
  function save(file: DecisionFile): SaveStatus {
    if (changedElsewhere()) return { kind: 'paused', why: 'changed-elsewhere' };
    if (!isBlank(file)) return write(formatDecisionFile(file), file);
    const removed = [WORK_KEY, SUMMARY_KEY].map((key) => removeSaved(storage, key));
    lastSeen = null;
    const failed = removed.find((result) => !result.ok);
    return failed === undefined || failed.ok ? { kind: 'saved' } : { kind: 'not-saved', why: failed.error };
  }

  /** Copies a text that must not be lost to a free place; false where there is none. */
  function rescue(text: string): boolean {
    const taken = RESCUE_PLACES.map((key) => readSaved(storage, key));
    if (taken.some((saved) => saved.ok && saved.value === text)) return true;
    const free = RESCUE_PLACES.find((_, at) => {
      const saved = taken[at];
      return saved?.ok === true && saved.value === null;
    });
    return free !== undefined && writeSaved(storage, free, text).ok;
  }

  function rescued(): readonly string[] {
    return RESCUE_PLACES.map((key) => readSaved(storage, key)).flatMap((saved) =>
      saved.ok && saved.value !== null ? [saved.value] : [],
    );
  }

  function forgetRescued(): void {
    for (const key of RESCUE_PLACES) removeSaved(storage, key);
  }

  return { read, save, erase, rescue, rescued, forgetRescued, changedElsewhere };
}
