import { EVIDENCE_STATUSES } from '../domain/evidence.ts';
import { type IsoDate, parseIsoDate } from '../domain/iso-date.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RecordedEntry } from '../matching/recorded.ts';

/** Where an entry of the evidence log comes from: standing, day, author, and the document or the meeting; the last may be empty. */
export type Provenance = Pick<RecordedEntry, 'status' | 'on' | 'by' | 'source'>;

/** The same as typed; empty where nothing is. */
export type TypedProvenance = { readonly [F in keyof Provenance]: string };

/** What is wrong with one field, in words for it. */
export type ProvenanceFault = { readonly field: keyof Provenance; readonly message: string };

/** What to say at a field that is empty, or whose day is none. */
type AskWords = Readonly<Record<'status' | 'on' | 'by', string>>;

const ASK: AskWords = {
  status: 'Say how sure it is',
  on: 'Give the day on which you learnt it',
  by: 'Say who said so or who found it out',
};

/**
 * Reads where entries come from, by the one rule of the log, all faults at once. `today`: nothing is learnt on a later day. `asked`:
 * a form's own words for a field that is not filled in.
 */
export function readProvenance(
  typed: TypedProvenance,
  today: IsoDate,
  asked: Partial<AskWords> = {},
): Result<Provenance, readonly ProvenanceFault[]> {
  const ask = { ...ASK, ...asked };
  const status = EVIDENCE_STATUSES.find((one) => one === typed.status);
  const on = parseIsoDate(typed.on);
  const by = typed.by.trim();
  const late = on.ok && on.value > today;
  if (status !== undefined && on.ok && !late && by !== '') {
    return ok({ status, on: on.value, by, source: typed.source.trim() });
  }
  return err([
    ...(status === undefined ? [{ field: 'status', message: ask.status } as const] : []),
    ...(on.ok ? [] : [{ field: 'on', message: ask.on } as const]),
    ...(late ? [{ field: 'on', message: 'Give a day that is not after today' } as const] : []),
    ...(by === '' ? [{ field: 'by', message: ask.by } as const] : []),
  ]);
}
