import { CONSIDERATION_IDS, CONSIDERATION_LABELS, type ConsiderationId } from '../../domain/consideration.ts';
import { joiningRoute } from '../../domain/joining-route.ts';
import type { CompleteAnswers } from '../../matching/answers.ts';
import { CRITERIA } from '../../matching/criteria/index.ts';
import type { Criterion } from '../../matching/define-criterion.ts';
import type { CandidateExplanation, CriterionExplanation, Ranking } from '../../matching/ranking.ts';
import { thousands } from '../../matching/wording.ts';
import { formatPlace, formatPossibleRanks, sharedRanks } from '../../report/format/format-rank.ts';
import { formatCoverage, formatPoints, scoreDecimals } from '../../report/format/format-score.ts';
import { citeCriterion } from '../../report/format/format-source.ts';
import { STAY_NOT_SCORED } from '../../report/stay-as-we-are.ts';
import { alternativeCell, describeJoining, meaningCell, settleCell } from './alternatives.ts';
import type { Cell, Column, Row, RowGroup } from './cell.ts';
import { absentTrust, type Facts, factGroups } from './fact-rows.ts';
import { atHand, type Fetched } from './fetched.ts';
import { settleOf } from './to-settle.ts';

/** All that the comparison is made of. Explanations that have come are absent of trusts without a school of the register. */
export type CompareInput = Facts & {
  readonly answers: CompleteAnswers;
  readonly ranking: Ranking;
  readonly explanations: Fetched<readonly CandidateExplanation[]>;
  /** The criteria in use, in display order; those of the product unless told. */
  readonly criteria?: readonly Criterion[];
};

const WORKED_OUT = 'worked out from your answers';
const NOT_SCORED: Cell = { kind: 'not-comparable', words: STAY_NOT_SCORED };
const PARTNERSHIP_NOT_SCORED: Cell = {
  kind: 'not-comparable',
  words: 'It has no score: it is a way to find out, with one of the trusts.',
};

/** Every row for these columns: where each stands, each consideration with its criteria, and facts outside the score. */
export function compareRows(input: CompareInput, columns: readonly Column[]): readonly RowGroup[] {
  return [
    standingGroup(input, columns),
    ...CONSIDERATION_IDS.map((id) => considerationGroup(id, input, columns)).filter(
      ({ rows }) => rows.length > 0,
    ),
    ...factGroups(input, columns),
  ];
}

/** Criteria that say nothing for this school, each with its reason, which is the same for every trust; none while no trust is explained. */
export function silentCriteria(explained: readonly CandidateExplanation[]): CandidateExplanation['silent'] {
  return explained.slice(0, 1).flatMap(({ silent }) => silent);
}

type RowParts = Pick<Row, 'id' | 'label' | 'hint'> & {
  readonly ofTrust: (explanation: CandidateExplanation) => Cell;
  readonly ofAlternative: (column: Extract<Column, { kind: 'alternative' }>) => Cell;
};

function makeRow(
  { ofTrust, ofAlternative, ...row }: RowParts,
  { explanations }: CompareInput,
  columns: readonly Column[],
): Row {
  const cellOf = (column: Column): Cell => {
    if (column.kind === 'alternative') return ofAlternative(column);
    const explanation = atHand(explanations)?.find(({ uid }) => uid === column.id);
    return explanation === undefined ? absentTrust(explanations) : ofTrust(explanation);
  };
  return { ...row, cells: Object.fromEntries(columns.map((column) => [column.id, cellOf(column)])) };
}

function standingGroup(input: CompareInput, columns: readonly Column[]): RowGroup {
  const { ranking, school } = input;
  const decimals = scoreDecimals(ranking.ranked);
  const notScored = ({ id }: Column) => (id === 'stay' ? NOT_SCORED : PARTNERSHIP_NOT_SCORED);
  const rows: readonly RowParts[] = [
    {
      id: 'meaning',
      label: 'What it means',
      ofTrust: () => ({
        kind: 'words',
        words: describeJoining(joiningRoute(school)),
        source: 'follows from your kind of school',
      }),
      ofAlternative: ({ id }) => meaningCell(id, school),
    },
    {
      id: 'score',
      label: 'Score of 100',
      ofTrust: ({ score }) => ({
        kind: 'score',
        range: score,
        decimals,
        words: '',
        source: WORKED_OUT,
      }),
      ofAlternative: notScored,
    },
    {
      id: 'place',
      label: 'Place in the order',
      ofTrust: (explanation) => placeCell(explanation, ranking),
      ofAlternative: () => ({ kind: 'not-comparable', words: 'Outside the order.' }),
    },
    {
      id: 'coverage',
      label: 'How much is known',
      ofTrust: ({ coverage }) => ({
        kind: 'words',
        words: `Evidence for ${formatCoverage(coverage)}.`,
        source: WORKED_OUT,
      }),
      ofAlternative: () => ({ kind: 'not-comparable', words: 'Nothing is scored.' }),
    },
    {
      id: 'settle',
      label: 'To settle first',
      ofTrust: (explanation) => settleOf(explanation, input),
      ofAlternative: ({ id }) => settleCell(id, school),
    },
  ];
  return {
    id: 'standing',
    heading: 'Where each stands',
    rows: rows.map((row) => makeRow(row, input, columns)),
  };
}

function placeCell({ uid }: CandidateExplanation, { ranked, ownTrust, excluded }: Ranking): Cell {
  const candidate = ranked.find((trust) => trust.uid === uid);
  if (candidate !== undefined) {
    const place = formatPlace(candidate.rank, sharedRanks('expected', ranked).has(candidate.rank));
    return {
      kind: 'words',
      words: `${place} of ${thousands(ranked.length)}. Possible places: ${formatPossibleRanks(candidate)}.`,
      source: WORKED_OUT,
    };
  }
  if (ownTrust?.uid === uid)
    return {
      kind: 'words',
      words: `The trust you are in. It would stand ${formatPlace(ownTrust.rank, false)}.`,
      source: WORKED_OUT,
    };
  const ruledOut = excluded.some((trust) => trust.uid === uid);
  return { kind: 'words', words: ruledOut ? 'Ruled out.' : 'Not in the order.', source: WORKED_OUT };
}

function considerationGroup(id: ConsiderationId, input: CompareInput, columns: readonly Column[]): RowGroup {
  const criteria = (input.criteria ?? CRITERIA).filter((criterion) => isCounted(criterion, id, input));
  const rows = criteria.map((criterion) => criterionRow(criterion, input, columns));
  const together = criteria.length < 2 ? [] : [togetherRow(id, input, columns)];
  return { id, heading: CONSIDERATION_LABELS[id], rows: [...together, ...rows] };
}

/** Until a trust is explained nobody can say which criteria count, so that every one has its row. */
function isCounted({ consideration, id }: Criterion, of: ConsiderationId, input: CompareInput): boolean {
  if (consideration !== of) return false;
  const explained = atHand(input.explanations);
  return (
    explained === null ||
    explained.some(({ criteria }) => criteria.some(({ criterionId }) => criterionId === id))
  );
}

function togetherRow(id: ConsiderationId, input: CompareInput, columns: readonly Column[]): Row {
  const row: RowParts = {
    id: `consideration:${id}`,
    label: 'All of it together',
    ofTrust: ({ considerations }) => {
      const found = considerations.find((consideration) => consideration.id === id);
      if (found === undefined) return { kind: 'not-comparable', words: 'Nothing under this heading counts.' };
      const { score, contribution, weight } = found;
      return {
        kind: 'score',
        range: score,
        words: `${formatPoints(contribution * 100)} of ${formatPoints(weight * 100)} points.`,
        source: WORKED_OUT,
      };
    },
    ofAlternative: () => ({ kind: 'not-comparable', words: 'Not scored.' }),
  };
  return makeRow(row, input, columns);
}

function criterionRow(criterion: Criterion, input: CompareInput, columns: readonly Column[]): Row {
  const row: RowParts = {
    id: criterion.id,
    label: criterion.label,
    ofTrust: ({ criteria }) => {
      const found = criteria.find(({ criterionId }) => criterionId === criterion.id);
      return found === undefined
        ? { kind: 'not-comparable', words: 'Does not count for this trust.' }
        : criterionCell(found);
    },
    ofAlternative: ({ id }) => alternativeCell(id, criterion.id, input.school),
  };
  return makeRow(row, input, columns);
}

function criterionCell(criterion: CriterionExplanation): Cell {
  const { score, sentence, evidence, expectation } = criterion;
  if (evidence === 'missing') {
    return {
      kind: 'unknown',
      words: sentence,
      range: score,
      ...(expectation === undefined ? {} : { meanwhile: expectation }),
    };
  }
  return { kind: 'score', range: score, words: sentence, source: citeCriterion(criterion) };
}
