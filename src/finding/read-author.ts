import { type IsoDate, parseIsoDate } from '../domain/iso-date.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** Who said or found something, and on which day. */
export type Author = { readonly on: IsoDate; readonly by: string };

/** What is wrong with one of the two fields, in words for it. */
export type AuthorFault = { readonly field: keyof Author; readonly message: string };

const ASK: Readonly<Record<keyof Author, string>> = {
  on: 'Give the day on which you learnt it',
  by: 'Say who said so or who found it out',
};

/**
 * Reads day and author as typed, all faults at once. `today`: nothing is learnt on a later day. `ask`: a form's own words for a
 * field that is not filled in.
 */
export function readAuthor(
  typed: { readonly [F in keyof Author]: string },
  today: IsoDate,
  ask = ASK,
): Result<Author, readonly AuthorFault[]> {
  const on = parseIsoDate(typed.on);
  const by = typed.by.trim();
  const late = on.ok && on.value > today;
  if (on.ok && !late && by !== '') return ok({ on: on.value, by });
  return err([
    ...(on.ok ? [] : [{ field: 'on', message: ask.on } as const]),
    ...(late ? [{ field: 'on', message: 'Give a day that is not after today' } as const] : []),
    ...(by === '' ? [{ field: 'by', message: ask.by } as const] : []),
  ]);
}
