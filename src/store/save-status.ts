import type { DecisionFileError } from './decision-file-error.ts';
import type { StorageFailure } from './saved-work.ts';

/**
 * Whether what the user entered is safe. `saved`: in this browser. `not-saved`: the browser does not take it; work goes on in
 * memory and should be downloaded. `paused`: something else is saved here that must not be overwritten unasked.
 */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-saved'; readonly why: StorageFailure }
  | { readonly kind: 'paused'; readonly why: 'newer-version' | 'unreadable' | 'changed-elsewhere' };

/** Saved work that could not be opened: kept as it was found, for download. */
export type RescuedWork = {
  readonly text: string;
  /** What was wrong with it; null for work rescued on an earlier day. */
  readonly error: DecisionFileError | null;
};

const PAUSED: Readonly<Record<Extract<SaveStatus, { kind: 'paused' }>['why'], string>> = {
  'newer-version':
    'This browser holds work that a newer Trust Match saved. It has been left untouched, and nothing is saved here for now. Reload the page to get the newest Trust Match, or go on without that work.',
  unreadable:
    'This browser holds saved work that cannot be read and that could not be put aside. It has been left untouched, and nothing is saved here for now. Download it, remove what is kept aside, then go on without it.',
  'changed-elsewhere':
    'Your work was changed in another tab. So that neither version is lost, nothing is saved from this tab until you choose one.',
};

/** One or two sentences for the notice; null while all is well. */
export function describeSaveStatus(status: SaveStatus): string | null {
  switch (status.kind) {
    case 'saved':
      return null;
    case 'not-saved':
      return status.why === 'storage-full'
        ? 'This browser has no room left to save your work. You can go on, but download your decision file before you close this page.'
        : 'This browser does not let Trust Match save your work. You can go on, but download your decision file before you close this page.';
    case 'paused':
      return PAUSED[status.why];
    default:
      return status satisfies never;
  }
}
