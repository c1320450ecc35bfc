import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { OutlineBlock, Span, Spans } from '../readiness/documents/outline.ts';
import type { WordOutline } from './word-file.ts';

/** Name of the numbering that ordered lists use; each list counts from one by an instance of its own. */
export const ORDERED_LIST = 'ordered';

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '767676' } as const;
const CELL_MARGINS = { top: 60, bottom: 60, left: 100, right: 100 } as const;

/** Characters that a column counts as having, at least and at most, when the width is shared out. */
const SHORTEST_SHARE = 34;
const LONGEST_SHARE = 120;

/** A table of more rows than this may run over to the next page, between rows. */
const MOST_ROWS_TOGETHER = 6;

/** Hard spaces after the label, so that a gap is long enough to write in. */
const ROOM = '\u00A0'.repeat(10);

/** Title, standing, cautions and all blocks, in order. `textWidth` in twentieths of a point. */
export function wordBlocks(
  { title, standing, cautions, blocks }: WordOutline,
  textWidth: number,
): (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    new Paragraph({ children: [new TextRun({ text: standing, bold: true })] }),
    ...cautions.map(
      (text) =>
        new Paragraph({
          border: boxed(),
          spacing: { before: 200, after: 240 },
          children: [new TextRun({ text: `Wait: ${text}`, bold: true })],
        }),
    ),
    ...blocks.flatMap((block, at) =>
      wordBlock(block, { instance: at, textWidth, leads: leads(blocks[at + 1]) }),
    ),
  ];
}

/** Where a block stands: its number, the width, and whether it introduces the block after it. */
type Place = { readonly instance: number; readonly textWidth: number; readonly leads: boolean };

function leads(next: OutlineBlock | undefined): boolean {
  return next?.kind === 'table' || next?.kind === 'list';
}

function wordBlock(block: OutlineBlock, { instance, textWidth, leads }: Place): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ keepNext: leads, children: runs(block.spans) })];
    case 'list':
      return block.items.map((item) => listItem(item, block.ordered, instance));
    case 'table':
      return [wordTable(block, textWidth), new Paragraph({ children: [] })];
    case 'signatures':
      return block.roles.flatMap((role) => signature(role, textWidth));
    default:
      return block satisfies never;
  }
}

function listItem(item: Spans, ordered: boolean, instance: number): Paragraph {
  return new Paragraph({
    spacing: { after: 60 },
    children: runs(item),
    ...(ordered ? { numbering: { reference: ORDERED_LIST, level: 0, instance } } : { bullet: { level: 0 } }),
  });
}

function wordTable({ columns, rows }: Extract<OutlineBlock, { kind: 'table' }>, textWidth: number): Table {
  const head = columns.map((label) => [{ kind: 'text', text: label } satisfies Span]);
  const widths = columnWidths([head, ...rows], textWidth);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: RULE,
      bottom: RULE,
      left: RULE,
      right: RULE,
      insideHorizontal: RULE,
      insideVertical: RULE,
    },
    rows: [
      tableRow(head, widths, { isHead: true, keepNext: true }),
      ...rows.map((row, at) =>
        tableRow(row, widths, {
          isHead: false,
          keepNext: rows.length <= MOST_ROWS_TOGETHER && at < rows.length - 1,
        }),
      ),
    ],
  });
}

/** Columns share the width by their longest cell, so that a column of single words leaves room to one of sentences. */
function columnWidths(rows: readonly (readonly Spans[])[], textWidth: number): number[] {
  const [head = []] = rows;
  const shares = head.map((_, at) => {
    const longest = Math.max(...rows.map((row) => lengthOf(row[at] ?? [])));
    return Math.min(LONGEST_SHARE, Math.max(SHORTEST_SHARE, longest));
  });
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((textWidth * share) / all));
}

function lengthOf(spans: Spans): number {
  return spans.reduce(
    (sum, span) => sum + (span.kind === 'text' ? span.text : gapText(span.label)).length,
    0,
  );
}

type RowKind = { readonly isHead: boolean; readonly keepNext: boolean };

function tableRow(
  cells: readonly Spans[],
  widths: readonly number[],
  { isHead, keepNext }: RowKind,
): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: widths.map(
      (size, at) =>
        new TableCell({
          width: { size, type: WidthType.DXA },
          margins: CELL_MARGINS,
          ...(isHead ? { shading: { fill: 'EDEDED' } } : {}),
          children: [
            new Paragraph({ keepNext, spacing: { after: 0 }, children: runs(cells[at] ?? [], isHead) }),
          ],
        }),
    ),
  });
}

/** Lines to sign on, half the width of the text. */
function signature(role: string, textWidth: number): Paragraph[] {
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 360 },
      children: [new TextRun({ text: role, bold: true })],
    }),
    ...['Signature', 'Name and role', 'Date'].map(
      (label) =>
        new Paragraph({
          keepLines: true,
          keepNext: label !== 'Date',
          spacing: { before: 300, after: 0 },
          indent: { right: Math.round(textWidth / 3) },
          border: { bottom: RULE, between: RULE },
          children: [new TextRun({ text: label, color: '595959', size: 18 })],
        }),
    ),
  ];
}

/** The line may break between label and room, so that narrow columns do not split words. */
function gapText(label: string): string {
  return `${label} ${ROOM}`;
}

function runs(spans: Spans, bold = false): TextRun[] {
  return spans.map((span) =>
    span.kind === 'text'
      ? new TextRun({ text: span.text, bold })
      : new TextRun({ text: gapText(span.label), italics: true, color: '595959', underline: {} }),
  );
}

function boxed() {
  const side = { ...RULE, space: 6 };
  return { top: side, bottom: side, left: side, right: side };
}
