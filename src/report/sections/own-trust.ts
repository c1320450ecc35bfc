import { CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import type { ReportSection } from '../document.ts';
import { explanationOf, sharedUnknowns } from '../explanation-of.ts';
import { formatCoverage, formatRange, formatScore } from '../format/format-score.ts';
import type { ReportInput } from '../report-input.ts';
import type { Shortlist } from '../shortlist-for.ts';
import { candidatePart } from './candidate-part.ts';

/** The trust that our school is already in, as a yardstick; `undefined` where it is in none. */
export function ownTrustSection(input: ReportInput, shortlist: Shortlist): ReportSection | undefined {
  const own = input.ranking.ownTrust;
  if (own === undefined) return undefined;
  const explanation = explanationOf(own.uid, input.explanations);
  const others = shortlist.candidates.map(({ uid }) => explanationOf(uid, input.explanations));
  const askedOfAll = new Set(sharedUnknowns(others).map(({ criterionId }) => criterionId));
  return {
    id: 'own-trust',
    title: 'The trust you are in, for comparison',
    onPaper: 'runs-on',
    blocks: [
      {
        kind: 'paragraph',
        text: 'It is scored by the same rules and stands outside the order; its place is where it would stand among the others.',
      },
      candidatePart({ candidate: own, explanation, shared: false, askedOfAll }),
      {
        kind: 'table',
        caption: `${own.name} by consideration`,
        columns: [
          { label: 'Consideration', kind: 'text' },
          { label: 'Score of 100', kind: 'number' },
          { label: 'Worst to best case', kind: 'text' },
        ],
        rows: explanation.considerations.map(({ id, score }) => [
          CONSIDERATION_LABELS[id],
          formatScore(score.expected),
          formatRange(score),
        ]),
        source: `Evidence backs ${formatCoverage(own.coverage)} of the weight`,
      },
    ],
  };
}
