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

/** Reads where entries come from, by the one rule of the log, all faults at once. `today`: nothing is learnt on a later day. */
export function readProvenance(
  typed: TypedProvenance,
  today: IsoDate,
): Result<Provenance, readonly ProvenanceFault[]> {
  const status = EVIDENCE_STATUSES.find((one) => one === typed.status);
  const on = parseIsoDate(typed.on);
  const by = typed.by.trim();
  const late = on.ok && on.value > today;
  if (status !== undefined && on.ok && !late && by !== '') {
    return ok({ status, on: on.value, by, source: typed.source.trim() });
  }
  return err([
    ...(status === undefined ? [{ field: 'status', message: 'Say how sure it is' } as const] : []),
    ...(on.ok ? [] : [{ field: 'on', message: 'Give the day on which you learnt it' } as const]),
    ...(late ? [{ field: 'on', message: 'Give a day that is not after today' } as const] : []),
    ...(by === '' ? [{ field: 'by', message: 'Say who said so or who found it out' } as const] : []),
  ]);
}
