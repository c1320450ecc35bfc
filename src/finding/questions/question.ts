import type { ConsiderationId } from '../../domain/consideration.ts';
import type { Situation } from '../situation.ts';

/** One question of the bank. */
export type Question = {
  /** Permanent: answers are recorded under it. */
  readonly id: string;
  readonly consideration: ConsiderationId;
  /** Of the trust, in our words; of ourselves where `of` says so. */
  readonly ask: string;
  readonly of: 'trust' | 'ourselves';
  readonly why: string;
  /** What a convincing answer looks like. */
  readonly goodEvidence: string;
  /** Where it should be written down. */
  readonly document: string;
  /** Criteria and constraints that an answer informs; empty where it informs none that counts points. */
  readonly feeds: readonly string[];
  /** Asked only in one of these situations; always, where absent. */
  readonly only?: readonly Situation[];
  /** More pressing in these situations. */
  readonly pressing?: readonly Situation[];
};

/** A question as it stands in the bank: of the trust unless it says otherwise. */
export type QuestionEntry = Omit<Question, 'consideration' | 'of'> & { readonly of?: 'ourselves' };

/** The questions of one consideration, in the order in which they are asked. */
export function questionsOf(
  consideration: ConsiderationId,
  entries: readonly QuestionEntry[],
): readonly Question[] {
  return entries.map(({ of, ...entry }): Question => ({ ...entry, of: of ?? 'trust', consideration }));
}
