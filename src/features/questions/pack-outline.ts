import type { Pack, PackQuestion } from '../../finding/pack.ts';
import { blank, block, type OutlineBlock } from '../../readiness/documents/outline.ts';
import { whatMattersBlocks } from '../../readiness/documents/what-matters.ts';
import type { WordOutline } from '../word-file.ts';

type PackNames = {
  readonly trustName: string;
  readonly schoolName: string;
  readonly day: string;
  readonly values: readonly string[];
};

/** The pack as a document to send or to write in: each question with its room for an answer. */
export function packOutline(pack: Pack, { trustName, schoolName, day, values }: PackNames): WordOutline {
  return {
    title: `Questions for ${trustName}`,
    standing: `From ${schoolName}, ${day}. Questions, not a decision.`,
    cautions: [],
    blocks: [
      ...whatMattersBlocks(values),
      block.heading('Ask first'),
      ...(pack.first.length === 0 ? [block.paragraph('Nothing that is open stands out.')] : []),
      ...pack.first.flatMap(withRoom),
      block.heading('If there is time'),
      ...pack.later.flatMap(withRoom),
    ],
  };
}

function withRoom({ ask, why, goodEvidence, document }: PackQuestion): readonly OutlineBlock[] {
  return [
    block.subheading(ask),
    ...(why === undefined ? [] : [block.paragraph(why)]),
    ...(goodEvidence === undefined ? [] : [block.paragraph(`What would help: ${goodEvidence}.`)]),
    ...(document === undefined ? [] : [block.paragraph(`Where it should stand: ${document}.`)]),
    block.table(
      ask,
      ['Answer', 'Where it is written down, and its date'],
      [[[blank('the answer')], [blank('document, page and date')]]],
    ),
  ];
}
