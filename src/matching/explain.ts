import { contributions, totals, type Weights } from '../decision/index.ts';
import { CONSIDERATION_IDS } from '../domain/consideration.ts';
import { REGISTER_SOURCES } from '../domain/register-sources.ts';
import type { Score, ScoreRange } from '../domain/score.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import { shareOf } from './criterion-weights.ts';
import type { AnswerPath } from './defaults-used.ts';
import type { Criterion } from './define-criterion.ts';
import type { Enquiry } from './enquiry.ts';
import type { Expectation } from './expectation.ts';
import type { GatheredTable } from './gather.ts';
import { itemAt } from './item-at.ts';
import { describeOtherMajority } from './main-character.ts';
import type { Pairing } from './pairing.ts';
import type { CandidateExplanation, CriterionExplanation, SilentCriterion } from './ranking.ts';
import { HALF } from './reasons.ts';

/** How many strong points are named. */
const STRONG_POINTS = 3;

/** Strong points are told against the middle of the first thirty: against all of England, every near trust would shine by being near. */
const FIELD = 30;

/**
 * Why the chosen trusts stand where they stand, in the order asked; those that the table does not hold are left out. Excluded trusts
 * and our own can be asked for too. Contributions of a trust, added in order, give its expected score to the last digit.
 *
 * @throws RangeError when the weights are not of this table.
 */
export function explainCandidates(
  gathered: GatheredTable,
  weights: Weights,
  uids: readonly TrustUid[],
): readonly CandidateExplanation[] {
  const rowByUid = new Map(gathered.pairings.map(({ profile }, row) => [profile.trust.uid, row]));
  const middle = middleOfField(gathered, weights);
  const silent = silentOf(gathered);
  return uids.flatMap((uid) => {
    const row = rowByUid.get(uid);
    return row === undefined ? [] : [explainRow(gathered, weights, row, middle, silent)];
  });
}

function explainRow(
  gathered: GatheredTable,
  weights: Weights,
  row: number,
  middle: readonly Score[],
  silent: readonly SilentCriterion[],
): CandidateExplanation {
  const pairing = itemAt(gathered.pairings, row);
  const added = contributions(gathered.table, weights, row);
  const criteria = gathered.criteria.map((criterion, column) => ({
    ...explainCell(gathered, criterion, row, column),
    weight: Number(weights[column]),
    contribution: Number(added[column]),
  }));
  const known = criteria.filter(({ expectation }) => expectation === undefined);
  const gain = (criterion: CriterionExplanation) =>
    criterion.weight * (criterion.score.expected - itemAt(middle, criteria.indexOf(criterion)));
  const loss = (criterion: CriterionExplanation) => criterion.weight * (1 - criterion.score.expected);
  const losses = known.filter((criterion) => loss(criterion) > 0).sort((a, b) => loss(b) - loss(a));
  const costliest = losses.slice(0, 1).filter(({ score }) => score.expected < HALF);
  const strongest = known
    .filter((criterion) => gain(criterion) > 0 && !costliest.includes(criterion))
    .sort((a, b) => gain(b) - gain(a))
    .slice(0, STRONG_POINTS);
  const weakest = losses.find((criterion) => !strongest.includes(criterion));
  return {
    uid: pairing.profile.trust.uid,
    name: pairing.profile.trust.name,
    verdicts: itemAt(gathered.verdicts, row),
    score: sumOf(criteria, ({ weight }) => weight),
    coverage: known.reduce((sum, { weight }) => sum + weight, 0),
    criteria,
    silent,
    considerations: explainConsiderations(gathered, criteria),
    strongest,
    ...(weakest === undefined ? {} : { weakest }),
    ...otherMajorityOf(pairing),
  };
}

function otherMajorityOf({ enquiry, profile }: Pairing): Pick<CandidateExplanation, 'otherMajority'> {
  const sentence = describeOtherMajority(enquiry.school, profile.schools);
  return sentence === undefined ? {} : { otherMajority: { sentence, source: REGISTER_SOURCES.schools } };
}

function explainCell(gathered: GatheredTable, criterion: Criterion, row: number, column: number) {
  const { table, expectations } = gathered;
  const pairing = itemAt(gathered.pairings, row);
  const cell = row * table.criterionIds.length + column;
  const score: ScoreRange = {
    low: Number(table.low[cell]),
    expected: Number(table.expected[cell]),
    high: Number(table.high[cell]),
  };
  return {
    criterionId: criterion.id,
    considerationId: criterion.consideration,
    label: criterion.label,
    score,
    ...criterion.describe(pairing),
    wishes: wishesBehind(criterion, gathered.enquiry),
    bestIs: criterion.endPoints(gathered.enquiry).best,
    ...(table.known[cell] === 1 ? {} : { expectation: describeExpectation(itemAt(expectations, column)) }),
  };
}

function wishesBehind(criterion: Criterion, enquiry: Enquiry): readonly AnswerPath[] {
  const ownWeight = enquiry.answers.weights.criteria[criterion.id] !== undefined;
  return [...criterion.wishes(enquiry), ...(ownWeight ? (['weights.criteria'] as const) : [])];
}

function describeExpectation(expectation: Expectation): string {
  return expectation.kind === 'midpoint'
    ? 'Until it is known, the middle of what remains possible counts.'
    : `Until it is known, the mean of the ${expectation.known} trusts for which it is known counts.`;
}

function explainConsiderations(
  { enquiry, rules }: GatheredTable,
  criteria: readonly CriterionExplanation[],
): CandidateExplanation['considerations'] {
  return CONSIDERATION_IDS.flatMap((id) => {
    const members = criteria.filter(({ considerationId }) => considerationId === id);
    const shareById = new Map(rules.criteria.map((criterion) => [criterion.id, shareOf(criterion, enquiry)]));
    const share = ({ criterionId }: CriterionExplanation) => Number(shareById.get(criterionId));
    const shares = members.reduce((sum, member) => sum + share(member), 0);
    if (shares === 0) return [];
    return [
      {
        id,
        weight: members.reduce((sum, { weight }) => sum + weight, 0),
        score: sumOf(members, (member) => share(member) / shares),
        contribution: members.reduce((sum, { contribution }) => sum + contribution, 0),
      },
    ];
  });
}

function sumOf(
  criteria: readonly CriterionExplanation[],
  weightOf: (criterion: CriterionExplanation) => number,
): ScoreRange {
  const sum = (of: (score: ScoreRange) => Score) =>
    criteria.reduce((total, criterion) => total + weightOf(criterion) * of(criterion.score), 0);
  return {
    low: sum(({ low }) => low),
    expected: sum(({ expected }) => expected),
    high: sum(({ high }) => high),
  };
}

/** Per criterion, the middle expected score of the first candidates of the order. */
function middleOfField({ table, eligible }: GatheredTable, weights: Weights): readonly Score[] {
  const width = table.criterionIds.length;
  const { expected } = totals(table, weights);
  const field = eligible.toSorted((a, b) => Number(expected[b]) - Number(expected[a])).slice(0, FIELD);
  return table.criterionIds.map((_, column) => {
    const scores = field.map((row) => Number(table.expected[row * width + column])).sort((a, b) => a - b);
    return scores.length === 0 ? 0 : itemAt(scores, scores.length >> 1);
  });
}

function silentOf({ rules, enquiry }: GatheredTable): readonly SilentCriterion[] {
  return rules.criteria.flatMap((criterion) => {
    const why = criterion.silence(enquiry);
    if (why === undefined) return [];
    return [
      { criterionId: criterion.id, considerationId: criterion.consideration, label: criterion.label, why },
    ];
  });
}
