import type { FileFault } from './decision-file-error.ts';

/** Why a text could not be opened as a trust's offer. */
export type OfferFileError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly characters: number; readonly limit: number }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number; readonly truncated: boolean }
  | { readonly kind: 'not-an-offer'; readonly found: string }
  | { readonly kind: 'newer-version'; readonly version: number }
  | { readonly kind: 'damaged'; readonly faults: readonly [FileFault, ...FileFault[]] };

/** What went wrong and what to do about it, for the person who opened the file. */
export function describeOfferFileError(error: OfferFileError): string {
  switch (error.kind) {
    case 'empty':
      return 'The file is empty. Ask the trust to send its offer again.';
    case 'too-large':
      return `The file has ${error.characters.toLocaleString('en-GB')} characters; an offer has at most ${error.limit.toLocaleString('en-GB')}. Ask the trust for its offer as a Trust Match file.`;
    case 'not-json':
      return error.truncated
        ? `The file breaks off at line ${error.line}, column ${error.column}: part of it is missing. Ask the trust to send it again.`
        : `The file cannot be read: line ${error.line}, column ${error.column} is not as an offer has it. Ask the trust to check it.`;
    case 'not-an-offer':
      return `This is not a trust’s offer: ${error.found}. If it is your own work, open it on the start page.`;
    case 'newer-version':
      return `The offer was written for a newer Trust Match (version ${error.version}). Reload the page to get the newest Trust Match, then open it again.`;
    case 'damaged':
      return `The offer has mistakes: ${error.faults.map(({ path, expected }) => `“${path}” should be ${expected}`).join('; ')}. Nothing of it has been opened. Send this sentence to the trust.`;
    default:
      return error satisfies never;
  }
}
