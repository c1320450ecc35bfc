import type { IsoDate } from '../domain/iso-date.ts';
import type { ScoreRange } from '../domain/score.ts';
import type { ScoreDecimals } from './format/format-score.ts';

/** One value with who says so. `value` is in words where nothing is known; neither is ever empty. */
export type Fact = {
  readonly label: string;
  readonly value: string;
  readonly source: string;
};

/** One finding about one trust: what it is about, the sentence with its figure, and who says so. */
export type Finding = {
  readonly about: string;
  readonly sentence: string;
  readonly source: string;
};

export type Column = { readonly label: string; readonly kind: 'text' | 'number' };

/** One bar of a range chart. Scores 0 to 1; `words` says the same as the bar. */
export type RangeRow = { readonly name: string; readonly range: ScoreRange; readonly words: string };

/** A table with its caption and who says so. */
export type TableOf = {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** As many cells as columns; the first is the row's head. */
  readonly rows: readonly (readonly string[])[];
  /** Foot row, where the columns add up. */
  readonly total?: readonly string[];
  readonly source: string;
};

/** The smallest pieces that a renderer knows. Every block with figures names its source. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly lead: string; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly caption: string; readonly facts: readonly Fact[] }
  | { readonly kind: 'findings'; readonly lead: string; readonly findings: readonly Finding[] }
  | ({ readonly kind: 'table' } & TableOf)
  | {
      readonly kind: 'ranges';
      /** Decimals of the expected scores. */
      readonly decimals: ScoreDecimals;
      readonly caption: string;
      readonly rows: readonly RangeRow[];
      readonly source: string;
    }
  /** Boxes to tick by hand. */
  | { readonly kind: 'checklist'; readonly lead: string; readonly items: readonly string[] }
  /** Room to write by hand. */
  | { readonly kind: 'lines'; readonly label: string; readonly count: number }
  /** What governors wrote, kept as typed, paragraph by paragraph. */
  | { readonly kind: 'notes'; readonly about: string; readonly paragraphs: readonly string[] }
  /** A titled part of a section that should stay together on paper. */
  | { readonly kind: 'part'; readonly id: string; readonly title: string; readonly blocks: readonly Block[] };

const REPORT_SECTION_IDS = [
  'summary',
  'our-school',
  'what-matters',
  'shortlist',
  'order',
  'how-sure',
  'governors',
  'found-out',
  'own-questions',
  'costs',
  'own-trust',
  'readiness',
  'not-in-list',
  'method',
  'sources',
  'notes',
  'sign-off',
] as const;
export type ReportSectionId = (typeof REPORT_SECTION_IDS)[number];

/** How a section sits on paper: runs on, begins a new sheet, or stays on one sheet where it fits. */
export type OnPaper = 'runs-on' | 'starts-sheet' | 'stays-together';

export type ReportSection = {
  readonly id: ReportSectionId;
  readonly title: string;
  readonly onPaper: OnPaper;
  readonly blocks: readonly Block[];
};

/** The whole report as data: the screen, the print and the Word file draw this one document. */
export type ReportDocument = {
  readonly title: string;
  readonly schoolName: string;
  /** The preferences are made up: every sheet says so. */
  readonly example: boolean;
  readonly printedOn: IsoDate;
  /** Time of day as HH:MM, the reader's clock. */
  readonly printedAt: string;
  readonly sections: readonly ReportSection[];
};
