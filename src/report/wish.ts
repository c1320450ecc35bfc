import type { AnswerPath } from '../matching/defaults-used.ts';

/** One wish in words. `paths` are the answers behind it, so that a default can be named as one; `isOpen` where nothing is decided yet. */
export type Wish = {
  readonly label: string;
  readonly text: string;
  readonly paths: readonly AnswerPath[];
  readonly isOpen: boolean;
};

/** What an open answer is called. */
export const NO_PREFERENCE = 'no preference';

/** A wish with the answers behind it. */
export function wish(label: string, text: string, ...paths: readonly AnswerPath[]): Wish {
  return { label, text, paths, isOpen: false };
}

/** Something that the school has not settled, so that nobody takes it for its answer. */
export function openWish(label: string, text: string, ...paths: readonly AnswerPath[]): Wish {
  return { label, text, paths, isOpen: true };
}
