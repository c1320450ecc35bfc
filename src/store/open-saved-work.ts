import type { Result } from '../domain/result.ts';
import { BLANK_DECISION_FILE, type DecisionFile } from './decision-file.ts';
import type { DecisionFileError, FileNotice } from './decision-file-error.ts';
import type { DecisionStorage } from './decision-storage.ts';
import type { ParsedDecisionFile } from './parse-decision-file.ts';
import type { RescuedWork, SaveStatus } from './save-status.ts';

/** Reads a text as a decision file. */
export type OpenText = (text: string) => Promise<Result<ParsedDecisionFile, DecisionFileError>>;

/** What a visit starts with. */
export type OpenedWork = {
  readonly file: DecisionFile;
  readonly saveStatus: SaveStatus;
  readonly rescued: readonly RescuedWork[];
  readonly notices: readonly FileNotice[];
};

/**
 * Opens what a browser has saved. What cannot be opened is put aside before anything may be written in its place; what a newer
 * version saved, and what cannot be put aside, stays untouched and saving pauses.
 */
export async function openSavedWork(saved: DecisionStorage, openText: OpenText): Promise<OpenedWork> {
  const blank = { file: BLANK_DECISION_FILE, notices: [] };
  const earlier = saved.rescued().map((text): RescuedWork => ({ text, error: null }));
  const found = saved.read();
  if (!found.ok) return { ...blank, rescued: earlier, saveStatus: { kind: 'not-saved', why: found.error } };
  if (found.value === null) return { ...blank, rescued: earlier, saveStatus: { kind: 'saved' } };
  const text = found.value;
  const opened = await openText(text);
  if (!opened.ok) {
    const { error } = opened;
    const rescued = [...earlier.filter((work) => work.text !== text), { text, error }];
    if (error.kind === 'newer-version') {
      return { ...blank, rescued, saveStatus: { kind: 'paused', why: 'newer-version' } };
    }
    return {
      ...blank,
      rescued,
      saveStatus: saved.rescue(text) ? { kind: 'saved' } : { kind: 'paused', why: 'unreadable' },
    };
  }
  const { file, notices } = opened.value;
  const safe = notices.length === 0 || saved.rescue(text);
  return {
    file,
    notices,
    rescued: earlier,
    saveStatus: safe ? { kind: 'saved' } : { kind: 'not-saved', why: 'storage-full' },
  };
}
