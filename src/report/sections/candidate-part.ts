import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import type { AnswerPath } from '../../matching/defaults-used.ts';
import type { CandidateExplanation, RankedCandidate } from '../../matching/ranking.ts';
import {
  BY_DEFAULT,
  describeStrength,
  describeWeakness,
  type Ground,
  groundOf,
} from '../../matching/reasons.ts';
import { counted, inKm, sentenceCase } from '../../matching/wording.ts';
import type { Block, Finding } from '../document.ts';
import { pointsAtStake, unknownsOf } from '../explanation-of.ts';
import { formatPlace, formatPossibleRanks } from '../format/format-rank.ts';
import { formatCoverage, formatScore, isUncertain, type ScoreDecimals } from '../format/format-score.ts';
import { citeCriterion, formatSource } from '../format/format-source.ts';
import { formatStake } from '../format/format-stake.ts';

type PartInput = {
  readonly candidate: RankedCandidate;
  readonly explanation: CandidateExplanation;
  readonly shared: boolean;
  readonly decimals: ScoreDecimals;
  /** Answers that a default stands in for: reasons that rest on them are named as ours. */
  readonly defaultsUsed: readonly AnswerPath[];
  /** Criteria that the section asks of all trusts together and that this part need not repeat. */
  readonly askedOfAll: ReadonlySet<string>;
};

/** One trust of the shortlist: place and score in words, what speaks for and against it, what to settle and to find out. */
export function candidatePart(input: PartInput): Block {
  const { candidate, explanation } = input;
  return {
    kind: 'part',
    id: `trust-${candidate.uid}`,
    title: `${candidate.name}: ${formatPlace(candidate.rank, input.shared)}`,
    blocks: [
      { kind: 'paragraph', text: scoreInWords(candidate, input.decimals) },
      ...otherMajority(explanation),
      ...forIt(explanation, input.defaultsUsed),
      againstIt(explanation, input.defaultsUsed),
      ...toSettle(candidate),
      ...toFindOut(explanation, input.askedOfAll),
    ],
  };
}

/** The score with its range and everything that qualifies it, in two or three sentences. */
export function scoreInWords(candidate: RankedCandidate, decimals: ScoreDecimals): string {
  const { score, coverage, schoolCount, nearestKm } = candidate;
  const size = `It runs ${counted(schoolCount, 'school', 'schools')}; the nearest is ${inKm(nearestKm)} away (${formatSource(REGISTER_SOURCES.schools)}).`;
  if (!isUncertain(score)) {
    return `${formatScore(score.expected, decimals)} of 100, with nothing unknown. ${size}`;
  }
  return `${formatScore(score.expected, decimals)} of 100 as expected; ${formatScore(score.low)} if everything unknown turns out badly and ${formatScore(score.high)} if it turns out well. Possible places: ${formatPossibleRanks(candidate)}. Evidence backs ${formatCoverage(coverage)} of the weight. ${size}`;
}

function otherMajority({ otherMajority: fact }: CandidateExplanation): readonly Block[] {
  if (fact === undefined) return [];
  const { sentence, source } = fact;
  return [
    {
      kind: 'findings',
      lead: 'Religious character',
      findings: [{ about: 'Religious character', sentence, source: formatSource(source) }],
    },
  ];
}

function forIt({ strongest }: CandidateExplanation, defaultsUsed: readonly AnswerPath[]): readonly Block[] {
  if (strongest.length === 0)
    return [{ kind: 'paragraph', text: 'Nothing that is known lifts it above the middle of the field.' }];
  const strengths = (lead: string, ground: Ground): readonly Block[] => {
    const grounded = strongest.filter((criterion) => groundOf(criterion, defaultsUsed) === ground);
    const findings = grounded.map(
      (criterion): Finding => ({
        about: criterion.label,
        sentence: describeStrength(criterion),
        source: citeCriterion(criterion),
      }),
    );
    return findings.length === 0 ? [] : [{ kind: 'findings', lead, findings }];
  };
  return [...strengths('What speaks for it', 'yours'), ...strengths(sentenceCase(BY_DEFAULT), 'default')];
}

function againstIt({ weakest }: CandidateExplanation, defaultsUsed: readonly AnswerPath[]): Block {
  if (weakest === undefined)
    return { kind: 'paragraph', text: 'Nothing that is known falls short of what you asked for.' };
  const source = citeCriterion(weakest);
  return {
    kind: 'findings',
    lead: 'Its weakest point',
    findings: [
      {
        about: weakest.label,
        sentence: describeWeakness(weakest),
        source: groundOf(weakest, defaultsUsed) === 'default' ? `${source}; ${BY_DEFAULT}` : source,
      },
    ],
  };
}

function toSettle(candidate: RankedCandidate): readonly Block[] {
  if (candidate.unsettled.length === 0) return [];
  return [
    {
      kind: 'checklist',
      lead: 'To settle before anything else',
      items: candidate.unsettled.map(({ toSettle: action, reason }) =>
        action === undefined ? reason : `${action}. ${reason}`,
      ),
    },
  ];
}

function toFindOut(explanation: CandidateExplanation, askedOfAll: ReadonlySet<string>): readonly Block[] {
  const own = unknownsOf(explanation).filter((criterion) => !askedOfAll.has(criterion.criterionId));
  if (own.length === 0) return [];
  return [
    {
      kind: 'checklist',
      lead: 'Not known of this trust: what to ask',
      items: own.map(
        (criterion) => `${criterion.label}: ${criterion.sentence} (${formatStake(pointsAtStake(criterion))})`,
      ),
    },
  ];
}
