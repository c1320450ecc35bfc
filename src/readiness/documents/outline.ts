import { isKnown, type Maybe } from '../../domain/unknown.ts';

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
  /** Who signs: for each, room for signature, name and date. */
  | { readonly kind: 'signatures'; readonly roles: readonly string[] };

/** Documents, in the order in which they are usually needed. */
export const OUTLINE_IDS = [
  'checklist',
  'consent',
  'letter-of-interest',
  'board-paper',
  'agreement',
  'regional-director',
  'information-note',
] as const;
export type OutlineId = (typeof OUTLINE_IDS)[number];

/** Said on every document, on screen, on paper and in the Word file. */
export const WORKING_DRAFT = 'Working draft. Not legal advice.';

/** A working draft. */
export type Outline = {
  readonly id: OutlineId;
  readonly title: string;
  /** {@link WORKING_DRAFT}. */
  readonly standing: string;
  /** What must happen before it is used, such as a consent still missing; empty where nothing stands in the way. */
  readonly cautions: readonly string[];
  readonly blocks: readonly OutlineBlock[];
  /** Labels of all gaps, each once, in order of first appearance. */
  readonly blanks: readonly string[];
};

/** A gap to fill by hand. */
export function blank(label: string): Span {
  return { kind: 'blank', label };
}

/** The words where they are known, and otherwise a gap. An empty text counts as not known. */
export function orBlank(words: Maybe<string> | null | undefined, label: string): Span {
  return words === null || words === undefined || !isKnown(words) || words.trim() === ''
    ? blank(label)
    : { kind: 'text', text: words };
}

/** Words with gaps between them: say`between ${'A'} and ${blank('name')}`. */
export function say(words: TemplateStringsArray, ...values: readonly (string | Span)[]): Spans {
  return words.flatMap((text, at): readonly Span[] => {
    const value = values[at];
    const before: readonly Span[] = text === '' ? [] : [{ kind: 'text', text }];
    if (value === undefined) return before;
    return [...before, typeof value === 'string' ? { kind: 'text', text: value } : value];
  });
}

/** Headings, paragraphs and lists, as short calls for the documents of this folder. */
export const block = {
  heading: (text: string): OutlineBlock => ({ kind: 'heading', level: 1, text }),
  subheading: (text: string): OutlineBlock => ({ kind: 'heading', level: 2, text }),
  paragraph: (spans: Spans | string): OutlineBlock => ({ kind: 'paragraph', spans: asSpans(spans) }),
  bullets: (items: readonly (Spans | string)[]): OutlineBlock => ({
    kind: 'list',
    ordered: false,
    items: items.map(asSpans),
  }),
  numbered: (items: readonly (Spans | string)[]): OutlineBlock => ({
    kind: 'list',
    ordered: true,
    items: items.map(asSpans),
  }),
  table: (
    caption: string,
    columns: readonly string[],
    rows: readonly (readonly (Spans | string)[])[],
  ): OutlineBlock => ({ kind: 'table', caption, columns, rows: rows.map((row) => row.map(asSpans)) }),
  signatures: (roles: readonly string[]): OutlineBlock => ({ kind: 'signatures', roles }),
} as const;

function asSpans(given: Spans | string): Spans {
  return typeof given === 'string' ? [{ kind: 'text', text: given }] : given;
}

/** Labels of all gaps of the blocks, each once, in order of first appearance. */
export function blanksOf(blocks: readonly OutlineBlock[]): readonly string[] {
  const labels = blocks.flatMap(spansOf).flatMap((span) => (span.kind === 'blank' ? [span.label] : []));
  return [...new Set(labels)];
}

function spansOf(given: OutlineBlock): Spans {
  switch (given.kind) {
    case 'heading':
    case 'signatures':
      return [];
    case 'paragraph':
      return given.spans;
    case 'list':
      return given.items.flat();
    case 'table':
      return given.rows.flat(2);
    default:
      return given satisfies never;
  }
}
