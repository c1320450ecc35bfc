import type { IsoDate } from '../domain/iso-date.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import { BLANK_COMPARISON, type ComparisonWork } from './comparison-work.ts';
import { BLANK_COSTS, type CostWork } from './costs/cost-work.ts';
import { BLANK_DELEGATION, type DelegationWork } from './delegation-work.ts';
import type { OwnQuestion } from './own-question.ts';
import type { ValueMeanings } from './value-meaning.ts';
import type { Visit } from './visit.ts';

/** An entry of the evidence log that no longer counts, kept as history. */
export type RetractedEntry = {
  readonly entry: RecordedEntry;
  /** Its place among the trust's entries when it was taken back, from 0. */
  readonly at: number;
  readonly on: IsoDate;
  readonly why: string;
};

/** Everything that was found out or entered on the way, apart from the entries in force (`recorded`). Absent is unknown throughout. */
export type FindingWork = {
  readonly ownQuestions: readonly OwnQuestion[];
  /** Evidence older than so many whole months is marked as to be asked again; 1 to 60. */
  readonly staleAfterMonths: number;
  /** By trust, the latest last. */
  readonly retracted: Readonly<Partial<Record<TrustUid, readonly RetractedEntry[]>>>;
  readonly visits: readonly Visit[];
  readonly values: ValueMeanings;
  readonly delegation: DelegationWork;
  readonly costs: CostWork;
  readonly comparison: ComparisonWork;
};

export const BLANK_FINDING: FindingWork = {
  ownQuestions: [],
  staleAfterMonths: 12,
  retracted: {},
  visits: [],
  values: {},
  delegation: BLANK_DELEGATION,
  costs: BLANK_COSTS,
  comparison: BLANK_COMPARISON,
};
