import { formatDate } from '../../domain/iso-date.ts';
import type { ReportSection } from '../document.ts';
import type { ReportInput } from '../report-input.ts';

/** The method on one page, in words that a governor can check with a calculator. */
export function methodSection(input: ReportInput): ReportSection {
  return {
    id: 'method',
    title: 'How the order is made',
    onPaper: 'runs-on',
    blocks: [
      {
        kind: 'paragraph',
        text: `First, limits. A trust that breaks a limit you set, or that your religious character rules out, is not scored; it is listed with every reason. Where an answer is still open, such as a diocese’s consent, the trust is scored and marked as subject to that answer. Figures are as of ${formatDate(input.ranking.asOf)}.`,
      },
      {
        kind: 'paragraph',
        text: 'Then, points. Under each of six considerations stand several criteria. Each turns a figure, such as a distance, into points between 0 and 100 on a scale with fixed ends that does not depend on which other trusts are in the list. The ends are the ones you named, or the defaults marked in this paper.',
      },
      {
        kind: 'paragraph',
        text: 'Then, weights. You said how much a move from the worst to the best end of each consideration would matter to you. These numbers, divided by their sum, are the shares. A trust’s score is the sum of its points times these shares. Nothing else enters it: inspection grades and test results are not part of the score.',
      },
      {
        kind: 'paragraph',
        text: 'What is not known is never counted as nothing. It enters as a range from its worst to its best value. The expected score takes the average of comparable trusts where at least 30 are known, and the middle of the range otherwise. Every score therefore comes with a worst case, a best case, and the share of weight that evidence backs. Scores print in whole points; where that would show two neighbours of the order as equal, all of them print with one decimal. Counts of 100 tries are rounded so that they add up to 100.',
      },
      {
        kind: 'list',
        lead: 'How to read it with care',
        items: [
          'Trusts whose ranges overlap widely are too close to call; the order between them is a place to start a conversation.',
          'A high score can hide a weak point, because points add up. That is why each trust’s weakest point is named.',
          'Another governing body with other weights would get another order, and would be right to.',
          'A register is a snapshot. Trusts open, merge and change their schools; check before you rely on it.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Points times shares, added up, with shares from the worth of a move from the worst to the best end (an additive model with swing weights), are described in HM Treasury’s supplementary Green Book guidance on multi-criteria decision analysis (May 2024) and in Multi-criteria analysis: a manual (Department for Communities and Local Government, 2009). The six considerations follow the Confederation of School Trusts’ first considerations on joining a School Trust.',
      },
    ],
  };
}
