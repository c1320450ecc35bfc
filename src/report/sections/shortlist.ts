import { CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import { joiningRoute } from '../../domain/joining-route.ts';
import { rightsToSettle } from '../../matching/constraints/rights.ts';
import { CRITERIA } from '../../matching/criteria/index.ts';
import type { CandidateExplanation, CriterionExplanation } from '../../matching/ranking.ts';
import { countOfHundred } from '../../matching/robustness/sentences.ts';
import type { NextStep } from '../../matching/robustness/what-next.ts';
import { listed } from '../../matching/wording.ts';
import { STAY_TITLE } from '../../readiness/staying.ts';
import type { Block, ReportSection } from '../document.ts';
import { explanationOf, pointsAtStake, sharedUnknowns } from '../explanation-of.ts';
import { sharedRanks } from '../format/format-rank.ts';
import {
  formatRange,
  formatScore,
  isUncertain,
  type ScoreDecimals,
  scoreDecimals,
} from '../format/format-score.ts';
import { formatStake } from '../format/format-stake.ts';
import type { ReportInput } from '../report-input.ts';
import type { Shortlist } from '../shortlist-for.ts';
import { describeStaying, STAY_NOT_SCORED } from '../stay-as-we-are.ts';
import { candidatePart } from './candidate-part.ts';

/** The shortlist at close range: each trust once, what to ask all of them, and staying as we are as an option beside them. */
export function shortlistSection(input: ReportInput, shortlist: Shortlist): ReportSection {
  const explanations = shortlist.candidates.map(({ uid }) => explanationOf(uid, input.explanations));
  const asked = sharedUnknowns(explanations);
  const askedOfAll = new Set(asked.map((criterion) => criterion.criterionId));
  const decimals = scoreDecimals(input.ranking.ranked);
  const ties = sharedRanks('expected', input.ranking.ranked);
  return {
    id: 'shortlist',
    title: 'The shortlist',
    onPaper: 'runs-on',
    blocks: [
      ...rangesOf(shortlist, decimals),
      ...settleOnce(input),
      stayPart(input),
      ...shortlist.candidates.map((candidate) =>
        candidatePart({
          candidate,
          explanation: explanationOf(candidate.uid, explanations),
          shared: ties.has(candidate.rank),
          decimals,
          defaultsUsed: input.defaultsUsed,
          askedOfAll,
        }),
      ),
      ...askAllPart(asked, explanations, input.robustness?.next ?? []),
      ...furtherKept(shortlist),
    ],
  };
}

function rangesOf(shortlist: Shortlist, decimals: ScoreDecimals): readonly Block[] {
  if (shortlist.candidates.length === 0) return [];
  return [
    {
      kind: 'ranges',
      decimals,
      caption: 'Score of 100, from worst to best case; the mark is the expected score',
      rows: shortlist.candidates.map(({ name, score }) => ({
        name,
        range: score,
        words: isUncertain(score)
          ? `${formatScore(score.expected, decimals)} (${formatRange(score)})`
          : formatRange(score, decimals),
      })),
      source: 'Worked out from the registers, your answers and what you have recorded',
    },
  ];
}

function stayPart(input: ReportInput): Block {
  return {
    kind: 'part',
    id: 'stay',
    title: STAY_TITLE,
    blocks: [
      { kind: 'paragraph', text: `${describeStaying(joiningRoute(input.school))} ${STAY_NOT_SCORED}` },
      {
        kind: 'checklist',
        lead: 'To answer for yourselves',
        items: [
          'What do you do well today that a trust would have to match?',
          'What can you not do alone, or will not be able to do in three years?',
          'Who else could help with that: the local authority, a federation, a time-limited partnership?',
          'What would waiting cost you, and what would it let you find out?',
        ],
      },
    ],
  };
}

function askAllPart(
  asked: readonly CriterionExplanation[],
  explanations: readonly CandidateExplanation[],
  next: readonly NextStep[],
): readonly Block[] {
  if (asked.length === 0) return [];
  return [
    {
      kind: 'part',
      id: 'ask-all',
      title: 'What to ask all of them',
      blocks: [
        {
          kind: 'paragraph',
          text: `Nobody has recorded these for any of the ${explanations.length} trusts above. Put the same question to each, and record the answer with its source.`,
        },
        askedTable(asked, next),
      ],
    },
  ];
}

/** One row per question, the most decisive first, and within a tie the one on which most points hang. */
function askedTable(asked: readonly CriterionExplanation[], next: readonly NextStep[]): Block {
  const decisive = new Map(
    next.flatMap((step) =>
      step.kind === 'question' ? [[step.criterionId, step.firstChangeShare] as const] : [],
    ),
  );
  const mostDecisiveFirst = asked.toSorted(
    (a, b) => shareOrNone(decisive, b) - shareOrNone(decisive, a) || pointsAtStake(b) - pointsAtStake(a),
  );
  return {
    kind: 'table',
    caption: 'Not known yet, most decisive first',
    columns: [
      { label: 'What you need to know', kind: 'text' },
      { label: 'Consideration', kind: 'text' },
      { label: 'Documents to ask for', kind: 'text' },
      { label: 'Points of 100 that hang on it', kind: 'text' },
      ...(decisive.size === 0
        ? []
        : [
            {
              label: 'Of 100 possible sets of answers, so many put another trust first',
              kind: 'text',
            } as const,
          ]),
    ],
    rows: mostDecisiveFirst.map((criterion) => [
      criterion.label,
      CONSIDERATION_LABELS[criterion.considerationId],
      documentsFor(criterion.criterionId),
      formatStake(pointsAtStake(criterion)),
      ...(decisive.size === 0 ? [] : [changesOf(decisive.get(criterion.criterionId))]),
    ]),
    source: 'Worked out from your weights',
  };
}

const changesOf = (share: number | undefined) => (share === undefined ? 'none known' : countOfHundred(share));

/** A question that was not found to change anything stands last. */
function shareOrNone(decisive: ReadonlyMap<string, number>, { criterionId }: CriterionExplanation): number {
  const share = decisive.get(criterionId);
  return share === undefined ? -1 : share;
}

/** What the criterion says to ask for; a criterion that the register should answer names no document. */
function documentsFor(criterionId: string): string {
  const criterion = CRITERIA.find(({ id }) => id === criterionId);
  return criterion?.origin === 'recorded' ? criterion.documents : 'whatever the trust can show';
}

function settleOnce(input: ReportInput): readonly Block[] {
  const rights = rightsToSettle(input);
  if (rights.length === 0) return [];
  return [
    {
      kind: 'checklist',
      lead: 'To settle once, whichever trust it is',
      items: rights.map(({ action }) => action),
    },
  ];
}

function furtherKept(shortlist: Shortlist): readonly Block[] {
  const further = shortlist.furtherKept.map(({ name }) => name);
  const ruledOut = shortlist.keptNotRanked.map(
    ({ name, reasons }) => `${name}: ${reasons.map(({ reason }) => reason).join(' ')}`,
  );
  return [
    ...(further.length === 0
      ? []
      : [{ kind: 'paragraph', text: `Also kept, and not described here: ${listed(further)}.` } as const]),
    ...(ruledOut.length === 0
      ? []
      : [{ kind: 'list', lead: 'Kept, and now ruled out', items: ruledOut } as const]),
  ];
}
