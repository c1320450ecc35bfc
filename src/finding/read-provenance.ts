import { EVIDENCE_STATUSES, type EvidenceStatus } from '../domain/evidence.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import { STATUS_LABELS } from './answer-words.ts';
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
  const contradiction = status === undefined ? undefined : contradictionIn(typed.by.trim(), status);
  if (status !== undefined && author.ok && contradiction === undefined)
    return ok({ status, ...author.value, source: typed.source.trim() });
  return err([
    ...(status === undefined ? [{ field: 'status', message: 'Say how sure it is' } as const] : []),
    ...(author.ok ? [] : author.error),
    ...(contradiction === undefined ? [] : [{ field: 'by', message: contradiction } as const]),
  ]);
}

/** The trust speaking for itself, and nobody else. */
const TRUST_ALONE =
  /^(claimed by |by )?(the |its )?(school |academy |multi-academy )?trust( itself| says( so)?|[’']s website)?$/i;

/** What to put right where only the trust is named for what is said to be checked with a school; `undefined` where it is not. */
function contradictionIn(by: string, status: EvidenceStatus): string | undefined {
  if (status !== 'checked-with-a-school' || !TRUST_ALONE.test(by)) return undefined;
  return `You chose “${STATUS_LABELS[status]}”, but name only the trust. Choose “${STATUS_LABELS.claimed}”, or name the school or who of you found it out`;
}
