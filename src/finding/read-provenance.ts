import { EVIDENCE_STATUSES } from '../domain/evidence.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import { readAuthor } from './read-author.ts';

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
  const author = readAuthor(typed, today);
  if (status !== undefined && author.ok) return ok({ status, ...author.value, source: typed.source.trim() });
  return err([
    ...(status === undefined ? [{ field: 'status', message: 'Say how sure it is' } as const] : []),
    ...(author.ok ? [] : author.error),
  ]);
}
