import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type IPropertiesOptions,
  LevelFormat,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { formatDate } from '../domain/iso-date.ts';
import { ORDERED_LIST, wordBlocks } from './word-blocks.ts';
import type { WordFileInput } from './word-file.ts';

/** A4 in twentieths of a point: 210 by 297 millimetres. */
const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = 1_134;

/** Width between the margins. */
const TEXT_WIDTH = A4.width - 2 * MARGIN;

const FONT = 'Arial';

const STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { size: 28, bold: true },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
};

const NUMBERING: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: ORDERED_LIST,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 454, hanging: 454 } } },
        },
      ],
    },
  ],
};

/** A document as Word keeps it: A4, headings, tables, underlined gaps, and on every page the school, the day, and that it is a working draft. */
export function wordDocument({ outline, schoolName, on }: WordFileInput): Document {
  return new Document({
    title: outline.title,
    creator: 'Trust Match',
    description: outline.standing,
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        headers: { default: runningHead(`${schoolName}, drafted on ${formatDate(on)}`) },
        footers: { default: runningFoot(outline.standing) },
        children: wordBlocks(outline, TEXT_WIDTH),
      },
    ],
  });
}

function runningHead(text: string): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ text, size: 18 })],
      }),
    ],
  });
}

function runningFoot(standing: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: `${standing} Page `, size: 18 }),
          new TextRun({ children: [PageNumber.CURRENT], size: 18 }),
          new TextRun({ text: ' of ', size: 18 }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 18 }),
        ],
      }),
    ],
  });
}
