import type { EvidenceStatus } from '../domain/evidence.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { TrustUid } from '../domain/trust-uid.ts';

/** What a body or a trust can answer when it is asked whether it agrees. */
export const AGREEMENTS = ['yes', 'no', 'conditional'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** The answer that a recorded entry gives, in the form that its criterion or constraint reads. */
export type RecordedAnswer =
  | { readonly kind: 'agreed'; readonly value: Agreement }
  /** 0 to 1, 1 best: a level on the criterion's own scale, already chosen by the user from named steps. */
  | { readonly kind: 'level'; readonly value: number }
  | { readonly kind: 'percent'; readonly value: number }
  /** Pounds for a pupil and year. */
  | { readonly kind: 'pounds-per-pupil'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string };

/** One thing that the school found out about one trust. `about` is a criterion's or a constraint's id. Entries are never overwritten. */
export type RecordedEntry = {
  readonly about: string;
  readonly answer: RecordedAnswer;
  readonly status: EvidenceStatus;
  readonly source: string;
  readonly by: string;
  readonly on: IsoDate;
  readonly note: string;
  /** The visit on which it was found; absent where it was found otherwise. */
  readonly visit?: string;
};

/** All recorded entries, per trust, in the order they were made; the last one about a thing is the one in force. */
export type RecordedEvidence = Readonly<Partial<Record<TrustUid, readonly RecordedEntry[]>>>;
