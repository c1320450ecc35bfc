import { EVIDENCE_STATUSES, type EvidenceStatus } from '../domain/evidence.ts';
import { type IsoDate, parseIsoDate } from '../domain/iso-date.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import { STATUS_LABELS } from './answer-words.ts';

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
  const contradiction = status === undefined ? undefined : contradictionIn(by, status);
  if (status !== undefined && on.ok && !late && by !== '' && contradiction === undefined) {
    return ok({ status, on: on.value, by, source: typed.source.trim() });
  }
  return err([
    ...(status === undefined ? [{ field: 'status', message: 'Say how sure it is' } as const] : []),
    ...(on.ok ? [] : [{ field: 'on', message: 'Give the day on which you learnt it' } as const]),
    ...(late ? [{ field: 'on', message: 'Give a day that is not after today' } as const] : []),
    ...(by === '' ? [{ field: 'by', message: 'Say who said so or who found it out' } as const] : []),
    ...(contradiction === undefined ? [] : [{ field: 'by', message: contradiction } as const]),
  ]);
}

/** Words that give an author a standing of its own, whatever standing was chosen. */
const STANDING_WORDS: Readonly<Record<EvidenceStatus, RegExp>> = {
  claimed: /\bclaim(s|ed)\b|\b(the )?trust (says|said|told)\b/i,
  'document-seen': /\bdocument (was )?seen\b/i,
  'checked-with-a-school': /\bchecked with\b|\bseen in practice\b/i,
};

/** The trust as the only author. */
const TRUST_ALONE = /^(by )?(the |its )?(school |academy |multi-academy )?trust( itself|[’']s website)?$/i;

/** What to put right where the author's words give another standing than the one chosen; `undefined` where they do not. */
function contradictionIn(by: string, status: EvidenceStatus): string | undefined {
  const others = EVIDENCE_STATUSES.filter((other) => other !== status && STANDING_WORDS[other].test(by));
  const trustAlone = status === 'checked-with-a-school' && TRUST_ALONE.test(by);
  const other = others[0] ?? (trustAlone ? 'claimed' : undefined);
  if (other === undefined || STANDING_WORDS[status].test(by)) return undefined;
  return `You chose “${STATUS_LABELS[status]}”, but this says “${STATUS_LABELS[other]}”. Choose the one that holds, or name who said so or who of you found it out`;
}
