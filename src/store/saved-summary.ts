import { browserStorage, type KeyValueStorage, readSaved, SUMMARY_KEY } from './saved-work.ts';

/** What the start page says of saved work, without reading or checking the work itself. `school` is null before one is chosen. */
export type SavedSummary = { readonly school: string | null; readonly example: boolean };

/** The summary beside the saved work; null where nothing is saved, or where it cannot be read (the work itself is then looked at on opening). */
export function readSavedSummary(storage: KeyValueStorage | null = browserStorage()): SavedSummary | null {
  const text = readSaved(storage, SUMMARY_KEY);
  if (!text.ok || text.value === null) return null;
  const [mark, ...name] = text.value.split(':');
  if (mark !== 'own' && mark !== 'example') return null;
  const school = name.join(':');
  return { school: school === '' ? null : school, example: mark === 'example' };
}

/** The summary as stored: "own:" or "example:" and the school's name. */
export function formatSavedSummary({ school, example }: SavedSummary): string {
  return `${example ? 'example' : 'own'}:${school ?? ''}`;
}
