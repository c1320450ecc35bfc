import type { Citation } from './citation.ts';

export const CHOICE_IDS = ['stay', 'partnership-first', 'join'] as const;
export type ChoiceId = (typeof CHOICE_IDS)[number];

/** One point for or against, in our words, with its place in the documents, or "our own reasoning". */
export type ChoicePoint = {
  readonly id: string;
  readonly text: string;
  readonly ground:
    | { readonly kind: 'guidance'; readonly source: Citation }
    | { readonly kind: 'your-answers' }
    | { readonly kind: 'ours' };
};

/** One of the three choices as the facts leave it. `open: false` says why the choice is not there to make. */
export type ChoiceCase = {
  readonly id: ChoiceId;
  readonly title: string;
  readonly means: string;
  readonly standing: { readonly open: true } | { readonly open: false; readonly why: string };
  readonly speaksFor: readonly ChoicePoint[];
  readonly speaksAgainst: readonly ChoicePoint[];
};

/** What the school says about its motive; asked on the screen of the choice. */
export const MOTIVE_IDS = [
  'try-before-deciding',
  'need-help-now',
  'waiting-for-conversion',
  'instead-of-converting',
  'no-end-in-mind',
  'expected-of-us',
] as const;
export type MotiveId = (typeof MOTIVE_IDS)[number];

/** A use that the guidance warns against. */
export type MisuseWarning = {
  readonly id: 'long-term' | 'replacement' | 'routine-step';
  readonly text: string;
  readonly source: Citation;
};
