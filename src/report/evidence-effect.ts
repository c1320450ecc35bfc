import type { TrustUid } from '../domain/trust-uid.ts';
import type {
  CandidateExplanation,
  CriterionExplanation,
  RankedCandidate,
  Ranking,
} from '../matching/ranking.ts';
import { listed } from '../matching/wording.ts';
import { formatPlace } from './format/format-rank.ts';
import { formatCoverage, formatPoints, formatRange, formatScore } from './format/format-score.ts';

/** The order at one moment, with why the trust stood where it stood. */
export type Moment = { readonly ranking: Ranking; readonly explanation: CandidateExplanation };

/** One figure before and after, in words. */
export type EffectRow = { readonly label: string; readonly before: string; readonly after: string };

export type EvidenceEffect = {
  /** Place, score, range and coverage; before and after may read the same. */
  readonly rows: readonly EffectRow[];
  /** Why the order changed, or that it did not. */
  readonly sentences: readonly string[];
};

/** Trusts named that were passed, at most. */
const MOST_NAMED = 3;

/** Differences smaller than this are arithmetic noise. */
const NOISE = 1e-9;

/** What evidence about one trust changed, from the order without it to the order with it. Figures come from these two alone. */
export function evidenceEffect(uid: TrustUid, before: Moment, after: Moment): EvidenceEffect {
  const [was, is] = [placeIn(before.ranking, uid), placeIn(after.ranking, uid)];
  return {
    rows: [
      row('Place', was, is, ({ rank }) => formatPlace(rank, false)),
      row('Expected score', was, is, ({ score }) => `${formatScore(score.expected)} of 100`),
      row('Range', was, is, ({ score }) => formatRange(score)),
      row('Backed by evidence', was, is, ({ coverage }) => formatCoverage(coverage)),
    ],
    sentences: [...placeSentences(uid, before, after), ...criterionSentences(before, after)],
  };
}

function placeIn({ ranked, ownTrust }: Ranking, uid: TrustUid): RankedCandidate | undefined {
  return ranked.find((candidate) => candidate.uid === uid) ?? (ownTrust?.uid === uid ? ownTrust : undefined);
}

function row(
  label: string,
  was: RankedCandidate | undefined,
  is: RankedCandidate | undefined,
  words: (candidate: RankedCandidate) => string,
): EffectRow {
  const say = (candidate: RankedCandidate | undefined) =>
    candidate === undefined ? 'not in the order' : words(candidate);
  return { label, before: say(was), after: say(is) };
}

function placeSentences(uid: TrustUid, before: Moment, after: Moment): readonly string[] {
  const [was, is] = [placeIn(before.ranking, uid), placeIn(after.ranking, uid)];
  const { name } = after.explanation;
  if (was !== undefined && is === undefined)
    return [ruledOut(uid, name, after.ranking), ...nowFirst(was, after.ranking)];
  if (was === undefined && is !== undefined) {
    return [`${name} is in the order again, in ${formatPlace(is.rank, false)} place.`];
  }
  if (was === undefined || is === undefined) return [ruledOut(uid, name, after.ranking)];
  if (was.rank === is.rank) return [`The place of ${name} stays the same: ${formatPlace(is.rank, false)}.`];
  const passed = passedBetween(uid, before.ranking, after.ranking, is.rank < was.rank);
  const direction = is.rank < was.rank ? 'up' : 'down';
  const past = passed.length === 0 ? '' : `, ${direction === 'up' ? 'past' : 'behind'} ${namedFew(passed)}`;
  return [
    `${name} moves ${direction} from ${formatPlace(was.rank, false)} to ${formatPlace(is.rank, false)} place${past}.`,
  ];
}

function ruledOut(uid: TrustUid, name: string, { excluded }: Ranking): string {
  const found = excluded.find((candidate) => candidate.uid === uid);
  const reasons = (found?.reasons ?? []).map(({ reason }) => reason);
  return `${name} is not in the order${reasons.length === 0 ? '.' : `: ${reasons.join(' ')}`}`;
}

function nowFirst(was: RankedCandidate, { ranked }: Ranking): readonly string[] {
  const [first] = ranked;
  return was.rank === 1 && first !== undefined ? [`${first.name} is first now.`] : [];
}

/** Trusts that stood on the other side of this one before: nearest to its new place first. */
function passedBetween(uid: TrustUid, before: Ranking, after: Ranking, up: boolean): readonly string[] {
  const rankOf = ({ ranked }: Ranking) => new Map(ranked.map((one) => [one.uid, one.rank]));
  const [was, is] = [rankOf(before), rankOf(after)];
  const [ownWas, ownIs] = [Number(was.get(uid)), Number(is.get(uid))];
  const passed = after.ranked.filter((other) => {
    const otherWas = was.get(other.uid);
    if (other.uid === uid || otherWas === undefined) return false;
    return up ? otherWas < ownWas && other.rank > ownIs : otherWas > ownWas && other.rank < ownIs;
  });
  return (up ? passed : passed.toReversed()).map(({ name }) => name);
}

function namedFew(names: readonly string[]): string {
  const few = names.slice(0, MOST_NAMED);
  return names.length <= MOST_NAMED ? listed(few) : `${few.join(', ')} and ${names.length - MOST_NAMED} more`;
}

/** One sentence for every criterion that counts otherwise than before, the largest change first. */
function criterionSentences(before: Moment, after: Moment): readonly string[] {
  const earlier = new Map(before.explanation.criteria.map((criterion) => [criterion.criterionId, criterion]));
  return after.explanation.criteria
    .flatMap((now) => {
      const was = earlier.get(now.criterionId);
      return was === undefined || isSame(was, now) ? [] : [{ was, now }];
    })
    .toSorted((a, b) => change(b) - change(a))
    .map(({ was, now }) => criterionSentence(was, now));
}

type Pair = { readonly was: CriterionExplanation; readonly now: CriterionExplanation };

function change({ was, now }: Pair): number {
  return Math.abs(now.contribution - was.contribution);
}

function isSame(was: CriterionExplanation, now: CriterionExplanation): boolean {
  return (['low', 'expected', 'high'] as const).every(
    (end) => Math.abs(was.score[end] - now.score[end]) < NOISE,
  );
}

function criterionSentence(was: CriterionExplanation, now: CriterionExplanation): string {
  const points = (now.contribution - was.contribution) * 100;
  const effect =
    Math.abs(points) < 0.05
      ? 'which leaves the expected score as it is'
      : `which ${points > 0 ? 'adds' : 'takes'} ${formatPoints(Math.abs(points))} points`;
  return `“${now.label}” counted ${inWords(was)}; now it counts ${inWords(now)}, ${effect}.`;
}

function inWords({ score, expectation }: CriterionExplanation): string {
  const expected = formatScore(score.expected);
  return expectation === undefined
    ? `${expected} of 100`
    : `${expected} of 100 as expected, anything from ${formatScore(score.low)} to ${formatScore(score.high)}`;
}
