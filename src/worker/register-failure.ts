import { describeRegistryError, type RegistryError } from '../dataset/registry-error.ts';
import type { WorkerFailure } from './protocol.ts';

/** What to tell the user when the register could not be read; names the file and what to do. */
export function registerFailure(error: RegistryError, isOnline: boolean): WorkerFailure {
  if (error.kind === 'missing-file') {
    return isOnline
      ? {
          code: 'registry-missing',
          file: error.file,
          message: `${describeRegistryError(error)} Try again; if it stays missing, this copy of Trust Match is incomplete. Nothing you entered is lost.`,
        }
      : {
          code: 'offline',
          file: error.file,
          message:
            'There is no internet connection, and the register has not been loaded yet. Try again once you are connected. Nothing you entered is lost.',
        };
  }
  return {
    code: 'registry-damaged',
    file: error.file,
    message: `${describeRegistryError(error)} Load the page again to fetch it afresh. Nothing you entered is lost.`,
  };
}
