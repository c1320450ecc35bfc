/** A run of words, or a gap that has to be filled by hand; `label` says with what. */
export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank'; readonly label: string };

export type Spans = readonly Span[];

/** The smallest pieces of a document; screen, print and Word file draw the same ones. */
export type OutlineBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly spans: Spans }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Spans[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      /** As many cells as columns; the first is the row's head. */
      readonly rows: readonly (readonly Spans[])[];
    }
  /** Who signs: a line for each, with role, name and date to write by hand. */
  | { readonly kind: 'signatures'; readonly roles: readonly string[] };

export const OUTLINE_IDS = [
  'agreement',
  'regional-director',
  'consent',
  'letter-of-interest',
  'board-paper',
  'information-note',
] as const;
export type OutlineId = (typeof OUTLINE_IDS)[number];

/** A working draft. `standing` says that it is one and that it is not legal advice; it is never left out. */
export type Outline = {
  readonly id: OutlineId;
  readonly title: string;
  readonly standing: string;
  readonly blocks: readonly OutlineBlock[];
  /** Labels of all gaps, in order. */
  readonly blanks: readonly string[];
};

export const WORKING_DRAFT = 'Working draft. Not legal advice.';
