import type { ConsiderationId } from '../domain/consideration.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Score, ScoreRange } from '../domain/score.ts';
import type { SourceRef } from '../domain/source-ref.ts';
import type { TrustRecord } from '../domain/trust.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { AnswerPath } from './defaults-used.ts';

/** Result of one constraint for one candidate. A failed one removes the candidate; an unknown one is something to settle. */
export type Verdict = {
  readonly constraintId: string;
  readonly state: 'pass' | 'fail' | 'unknown';
  /** A sentence in plain words, with the figure that decided. */
  readonly reason: string;
  /** `own`: a limit that the user set and can lift. `consent`: lifted by recording a consent. `fixed`: neither. */
  readonly lift: 'own' | 'consent' | 'fixed';
  /** Short instruction for an unknown one, e.g. "Ask the diocese whether it would agree". Empty string never: absent unless unknown. */
  readonly toSettle?: string;
};

/** A candidate in the order. Scores 0 to 1. */
export type RankedCandidate = {
  /** Competition rank by expected score: 1, 2, 2, 4. */
  readonly rank: number;
  /** Rank by the worst case. */
  readonly cautiousRank: number;
  /** Best and worst rank that the unknowns allow, among so many in the order. */
  readonly possibleRanks: { readonly best: number; readonly worst: number; readonly of: number };
  /** Criteria that carry weight and whose answer is not known, or only in part. */
  readonly unknowns: number;
  readonly uid: TrustUid;
  readonly name: string;
  readonly score: ScoreRange;
  /** Share of weight backed by evidence, 0 to 1. */
  readonly coverage: Score;
  /** Unknown constraints: the score holds "subject to" these. */
  readonly unsettled: readonly Verdict[];
  readonly nearestKm: number;
  readonly schoolCount: number;
};

/** A candidate without a place in the order. */
export type UnrankedCandidate = {
  readonly uid: TrustUid;
  readonly name: string;
  /** Kilometres to its nearest school, so that the nearest can be named first. */
  readonly nearestKm: number;
  readonly schoolCount: number;
};

/** A candidate that is not ranked, with every reason, not only the first. */
export type ExcludedCandidate = UnrankedCandidate & {
  readonly reasons: readonly Verdict[];
};

/** Why nothing can be ranked. */
export type RankRefusal = { readonly kind: 'all-weights-zero' } | { readonly kind: 'no-candidates' };

/** The whole order for one school. Deterministic: same input, same digits. */
export type Ranking = {
  readonly asOf: IsoDate;
  readonly ranked: readonly RankedCandidate[];
  /** Nearest first. */
  readonly excluded: readonly ExcludedCandidate[];
  /** Allowed, but without evidence on anything that has weight: listed, never ranked. Nearest first. */
  readonly withoutEvidence: readonly UnrankedCandidate[];
  /** Trusts with no school in the schools file: listed, never ranked. */
  readonly withoutSchools: readonly TrustRecord[];
  /** The trust that our school is already in, ranked apart as a reference; absent where it is in none. */
  readonly ownTrust?: RankedCandidate;
};

/** One criterion of one candidate, explained. */
export type CriterionExplanation = {
  readonly criterionId: string;
  readonly considerationId: ConsiderationId;
  readonly label: string;
  /** Normalised weight, 0 to 1; all weights of a candidate add up to 1. */
  readonly weight: Score;
  /** `recorded` with a range: only part of what it asks about is recorded so far. */
  readonly evidence: 'measured' | 'recorded' | 'missing';
  readonly score: ScoreRange;
  /** weight × expected score; these add up to the candidate's expected score. */
  readonly contribution: Score;
  /** One sentence with the figure, e.g. "The nearest three schools are 1.2, 2.4 and 3.0 km away." */
  readonly sentence: string;
  /** Where a score is not known: what is expected meanwhile, and on what ground. */
  readonly expectation?: string;
  /** Where the figure comes from; absent where nothing is known. */
  readonly source?: SourceRef;
  /** Answers that asked for it, the school's own weight for it among them; empty where nobody asked. */
  readonly wishes: readonly AnswerPath[];
  /** What earns all its points, completing "a trust that …". */
  readonly bestIs: string;
};

/** A criterion whose share goes to the others of its consideration, and why. */
export type SilentCriterion = {
  readonly criterionId: string;
  readonly considerationId: ConsiderationId;
  readonly label: string;
  readonly why: string;
};

/** Everything the screens and the report say about one candidate's place. */
export type CandidateExplanation = {
  readonly uid: TrustUid;
  readonly name: string;
  readonly verdicts: readonly Verdict[];
  readonly score: ScoreRange;
  readonly coverage: Score;
  /** Those that apply, in display order; their contributions add up to the expected score. */
  readonly criteria: readonly CriterionExplanation[];
  /** Criteria that say nothing for this school, each with its reason; they have no weight and no score. */
  readonly silent: readonly SilentCriterion[];
  /** Those in which something applies, in the fixed order of the six. */
  readonly considerations: readonly {
    readonly id: ConsiderationId;
    readonly weight: Score;
    readonly score: ScoreRange;
    readonly contribution: Score;
  }[];
  /** That most of its schools are of another religious character than ours; absent where they are not. */
  readonly otherMajority?: { readonly sentence: string; readonly source: SourceRef };
  /**
   * Up to three, most first: where the trust gains most against the middle of the first thirty. Known evidence only, and never what
   * costs it most where that earns less than half of its points.
   */
  readonly strongest: readonly CriterionExplanation[];
  /** Where known evidence falls furthest short of the best score, in weight; never one of the strongest, absent when nothing else does. */
  readonly weakest?: CriterionExplanation;
};
