import { DECISION_FILE_VERSION } from './decision-file.ts';

/** One value of a decision file that is not what it should be. `path` reads like "draft.size.toSchools". */
export type FileFault = { readonly path: string; readonly expected: string };

/** Why a text could not be opened as a decision file. */
export type DecisionFileError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly characters: number; readonly limit: number }
  | {
      readonly kind: 'not-json';
      readonly line: number;
      readonly column: number;
      /** The text stops before it is complete, as after an interrupted download. */
      readonly truncated: boolean;
    }
  | { readonly kind: 'not-a-decision-file'; readonly found: string }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'damaged'; readonly faults: readonly [FileFault, ...FileFault[]] };

/** Something that was set right while opening, which the user should know. */
export type FileNotice =
  | { readonly kind: 'unknown-id-dropped'; readonly path: string; readonly id: string }
  /** `done` completes a sentence that begins with the path. */
  | { readonly kind: 'set-right'; readonly path: string; readonly done: string }
  | { readonly kind: 'migrated'; readonly fromVersion: number };

/** What went wrong and what to do about it, for the person who opened the file. */
export function describeDecisionFileError(error: DecisionFileError): string {
  switch (error.kind) {
    case 'empty':
      return 'The file is empty. Choose the decision file that you downloaded from Trust Match.';
    case 'too-large':
      return `The file has ${error.characters.toLocaleString('en-GB')} characters; a decision file has at most ${error.limit.toLocaleString('en-GB')}. Choose the decision file that you downloaded from Trust Match.`;
    case 'not-json':
      return error.truncated
        ? `The file breaks off at line ${error.line}, column ${error.column}: part of it is missing. Download it again, or ask the person who sent it to send it again.`
        : `The file cannot be read: line ${error.line}, column ${error.column} is not as a decision file has it. Choose a file whose name ends in .json and that has not been edited.`;
    case 'not-a-decision-file':
      return `This is not a Trust Match decision file: ${error.found}. Choose the file that you downloaded from Trust Match.`;
    case 'newer-version':
      return `The file was saved by a newer Trust Match (file version ${error.version}; this one reads up to ${DECISION_FILE_VERSION}). Reload the page to get the newest Trust Match, then open the file again. The file has not been changed.`;
    case 'damaged':
      return `The file is damaged: ${error.faults.map(({ path, expected }) => `“${path}” should be ${expected}`).join('; ')}. Nothing of it has been opened.`;
    default:
      return error satisfies never;
  }
}

/** One sentence per notice. */
export function describeFileNotice(notice: FileNotice): string {
  switch (notice.kind) {
    case 'unknown-id-dropped':
      return `“${notice.id}” (in ${notice.path}) is not known to this Trust Match and was left out.`;
    case 'set-right':
      return `“${notice.path}” ${notice.done}.`;
    case 'migrated':
      return `The file was in an older form (version ${notice.fromVersion}) and has been brought up to date.`;
    default:
      return notice satisfies never;
  }
}
