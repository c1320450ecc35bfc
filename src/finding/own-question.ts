import type { ConsiderationId } from '../domain/consideration.ts';

/** A question of the school's own, asked of every trust beside those of the question bank. */
export type OwnQuestion = {
  /** Permanent: answers are recorded under it. */
  readonly id: string;
  readonly words: string;
  readonly consideration: ConsiderationId;
};
