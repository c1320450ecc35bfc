import { addYears, formatDate } from '../../domain/iso-date.ts';
import type { RankedCandidate } from '../../matching/ranking.ts';
import { counted, inKm } from '../../matching/wording.ts';
import { STAY_TITLE } from '../../readiness/staying.ts';
import type { Block, ReportSection } from '../document.ts';
import { formatPlace, sharedRanks } from '../format/format-rank.ts';
import {
  formatCoverage,
  formatRange,
  formatScore,
  type ScoreDecimals,
  scoreDecimals,
} from '../format/format-score.ts';
import type { ReportInput } from '../report-input.ts';
import type { Shortlist } from '../shortlist-for.ts';
import { surenessInShort } from './robustness.ts';

/** First page: what the paper is and is not, and the shortlist in one table beside staying as we are. */
export function summarySection(input: ReportInput, shortlist: Shortlist): ReportSection {
  const { school, ranking } = input;
  return {
    id: 'summary',
    title: 'In short',
    onPaper: 'runs-on',
    blocks: [
      ...(input.example ? [EXAMPLE] : []),
      {
        kind: 'paragraph',
        text: `A working paper for the governors of ${school.name}. It puts ${counted(ranking.ranked.length, 'multi-academy trust', 'multi-academy trusts')} in order by how close each comes to what you said matters to you, going by public registers as of ${formatDate(ranking.asOf)} and by what you have found out yourselves.${addYears(ranking.asOf, 1) < input.printedOn ? ' The main register is more than a year old; see “Where the figures come from”.' : ''}`,
      },
      {
        kind: 'paragraph',
        text: 'It is not a judgement of any trust’s quality, and it is not legal advice. Where nothing is known it says so, and the range beside each score shows how much that could change.',
      },
      basis(shortlist),
      overview(input, shortlist),
      ...howSure(input),
    ],
  };
}

const EXAMPLE: Block = {
  kind: 'paragraph',
  text: 'This is an example. The school and the trusts are real, the preferences are made up, and nobody at the school has stated them.',
};

function basis(shortlist: Shortlist): Block {
  if (shortlist.candidates.length === 0) {
    return {
      kind: 'paragraph',
      text: 'No trust is left in the order: every one is ruled out by a limit, by faith, or by your own choice.',
    };
  }
  const text =
    shortlist.basis === 'kept'
      ? 'These are the trusts that you kept for a closer look, in the order of their scores.'
      : 'You have not kept any trust yet, so these are the first of the order.';
  return { kind: 'paragraph', text };
}

function overview(input: ReportInput, shortlist: Shortlist): Block {
  const shared = sharedRanks('expected', input.ranking.ranked);
  const decimals = scoreDecimals(input.ranking.ranked);
  return {
    kind: 'table',
    caption: 'Options before you',
    columns: [
      { label: 'Option', kind: 'text' },
      { label: 'Place', kind: 'text' },
      { label: 'Score of 100', kind: 'number' },
      { label: 'Worst to best case', kind: 'text' },
      { label: 'Weight backed by evidence', kind: 'text' },
      { label: 'Nearest school', kind: 'number' },
    ],
    rows: [
      [STAY_TITLE, 'always open', 'not scored', 'not scored', 'for you to say', 'your own'],
      ...shortlist.candidates.map((candidate) => overviewRow(candidate, shared, decimals)),
    ],
    source: 'Worked out from the registers listed under “Where the figures come from” and from your answers',
  };
}

function howSure({ robustness }: ReportInput): readonly Block[] {
  if (robustness === undefined || robustness.shares.trusts.length === 0) return [];
  return [{ kind: 'list', lead: 'How sure is this order?', items: surenessInShort(robustness.shares) }];
}

function overviewRow(
  candidate: RankedCandidate,
  shared: ReadonlySet<number>,
  decimals: ScoreDecimals,
): readonly string[] {
  return [
    candidate.name,
    formatPlace(candidate.rank, shared.has(candidate.rank)),
    formatScore(candidate.score.expected, decimals),
    formatRange(candidate.score, decimals),
    formatCoverage(candidate.coverage),
    inKm(candidate.nearestKm),
  ];
}
