import { REGISTER_SOURCES } from '../../src/domain/register-sources.ts';
import type { SchoolRecord } from '../../src/domain/school.ts';
import type { ScoreRange } from '../../src/domain/score.ts';
import { UNKNOWN } from '../../src/domain/unknown.ts';
import type { CompleteAnswers } from '../../src/matching/answers.ts';
import type {
  CandidateExplanation,
  CriterionExplanation,
  ExcludedCandidate,
  RankedCandidate,
  Ranking,
} from '../../src/matching/ranking.ts';
import type { ReportInput } from '../../src/report/report-input.ts';
import { aDate, aSchool } from './a-school.ts';
import { aUid } from './a-trust.ts';

/** A made-up community primary school in Nottinghamshire; the register knows everything of it except its town. */
export function ourSchool(changes: Partial<SchoolRecord> = {}): SchoolRecord {
  return aSchool({ name: 'Mill Lane Primary School', laCode: '891', town: UNKNOWN, pupils: 412, ...changes });
}

/** Made-up wishes of a school that has answered everything. */
export function completeAnswers(changes: Partial<CompleteAnswers> = {}): CompleteAnswers {
  const open = 'not-known';
  return {
    rights: {
      held: {
        diocese: 'no',
        'foundation-land': 'no',
        pfi: 'not-known',
        'local-authority': 'no',
        sponsor: 'no',
        federation: 'no',
        'shared-site': 'no',
      },
      other: '',
    },
    vision: {
      values: [
        { kind: 'listed', id: 'inclusion', importance: 3 },
        { kind: 'own', words: 'Forest school', importance: 2 },
      ],
      keep: ['name', 'ethos'],
    },
    geography: {
      reach: 'local',
      comfortableKm: 5,
      tooFarKm: 40,
      sameAuthority: 'prefer',
      phaseMix: 'either',
    },
    size: { fromSchools: 5, toSchools: 15, growth: 'either', voice: 'strong' },
    faith: { churchSharePct: 30 },
    governance: {
      decisions: {
        'head-appointment': 'local-board',
        budget: open,
        'staffing-structure': open,
        curriculum: 'school',
        admissions: open,
        policies: open,
        premises: open,
        'name-and-ethos': 'school',
        'local-board-membership': open,
        reserves: open,
      },
      localBoard: ['elected-parents'],
    },
    finance: { acceptablePct: 5, tooMuchPct: 8, pooling: 'keep-own', reserves: 'either', capital: 'either' },
    limits: {
      furthestKm: 40,
      smallestSchools: 'no-limit',
      largestSchools: 'no-limit',
      mustHave: [],
      mustNotHave: [],
      area: 'anywhere',
      noPooling: false,
      excluded: [],
    },
    weights: {
      considerations: { vision: 100, geography: 80, size: 40, faith: 20, governance: 60, finance: 100 },
      criteria: {},
    },
    ...changes,
  };
}

/** A ranked trust; its place follows from `rank`, and it knows a little over half of what was weighed. */
export function rankedTrust(rank: number, changes: Partial<RankedCandidate> = {}): RankedCandidate {
  return {
    rank,
    cautiousRank: rank,
    possibleRanks: { best: 1, worst: rank + 3, of: 60 },
    unknowns: 2,
    uid: aUid(String(2000 + rank)),
    name: `Trust ${rank}`,
    score: { low: 0.4, expected: 0.62, high: 0.8 },
    coverage: 0.55,
    unsettled: [],
    nearestKm: 1 + rank,
    schoolCount: 10 + rank,
    ...changes,
  };
}

export function excludedTrust(number: number, changes: Partial<ExcludedCandidate> = {}): ExcludedCandidate {
  return {
    uid: aUid(String(8000 + number)),
    name: `Ruled-out Trust ${number}`,
    nearestKm: 40 + number,
    schoolCount: 3,
    reasons: [
      {
        constraintId: 'furthest-distance',
        state: 'fail',
        reason: `Its nearest school is ${40 + number} km away, beyond your limit of 40 km.`,
        lift: 'own',
      },
    ],
    ...changes,
  };
}

const known = (score: number): ScoreRange => ({ low: score, expected: score, high: score });

/** Two criteria that the register answers and two that nobody has found out; the contributions add up to 0.62. */
export function criteriaOfTrust(): readonly CriterionExplanation[] {
  const source = REGISTER_SOURCES.schools;
  const missing = { low: 0, expected: 0.5, high: 1 };
  return [
    {
      criterionId: 'nearest-schools',
      wishes: ['geography.comfortableKm', 'geography.tooFarKm'],
      bestIs: 'has its nearest three schools within 5.0 km (3.1 miles)',
      considerationId: 'geography',
      label: 'Nearest schools',
      weight: 0.4,
      evidence: 'measured',
      score: known(0.9),
      contribution: 0.36,
      sentence: 'The nearest three schools are 1.2, 2.4 and 3.0 km away.',
      source,
    },
    {
      criterionId: 'number-of-schools',
      wishes: ['size.fromSchools', 'size.toSchools'],
      bestIs: 'has 5 to 15 schools',
      considerationId: 'size',
      label: 'Number of schools',
      weight: 0.2,
      evidence: 'measured',
      score: known(0.3),
      contribution: 0.06,
      sentence: 'It runs 34 schools; you prefer 5 to 15.',
      source,
    },
    {
      criterionId: 'values-alignment',
      wishes: ['vision.values'],
      bestIs: 'lives every value that you chose',
      considerationId: 'vision',
      label: 'Values in practice',
      weight: 0.25,
      evidence: 'missing',
      score: missing,
      contribution: 0.125,
      sentence: 'Nobody has recorded what the trust says and does about our values.',
    },
    {
      criterionId: 'central-contribution',
      wishes: ['finance.acceptablePct', 'finance.tooMuchPct'],
      bestIs: 'takes 5% of general annual grant or less',
      considerationId: 'finance',
      label: 'Central contribution',
      weight: 0.15,
      evidence: 'missing',
      score: missing,
      contribution: 0.075,
      sentence: 'The trust’s charge has not been recorded.',
    },
  ];
}

/** The explanation that goes with {@link rankedTrust}. */
export function explanationFor(
  candidate: RankedCandidate,
  changes: Partial<CandidateExplanation> = {},
): CandidateExplanation {
  const criteria = criteriaOfTrust();
  const [strongest, weakest] = criteria;
  if (strongest === undefined || weakest === undefined) throw new Error('the builder lost its criteria');
  return {
    uid: candidate.uid,
    name: candidate.name,
    verdicts: candidate.unsettled,
    score: candidate.score,
    coverage: candidate.coverage,
    criteria,
    silent: [],
    considerations: criteria.map(({ considerationId, weight, score, contribution }) => ({
      id: considerationId,
      weight,
      score,
      contribution,
    })),
    strongest: [strongest],
    weakest,
    ...changes,
  };
}

export function rankingOf(changes: Partial<Ranking> = {}): Ranking {
  return {
    asOf: aDate('2025-08-31'),
    ranked: [1, 2, 3, 4, 5, 6, 7].map((rank) => rankedTrust(rank)),
    excluded: [excludedTrust(1), excludedTrust(2)],
    withoutEvidence: [],
    withoutSchools: [],
    ...changes,
  };
}

/** A complete report's input; explanations follow from the ranking unless given. */
export function reportInput(changes: Partial<ReportInput> = {}): ReportInput {
  const ranking = changes.ranking ?? rankingOf();
  const explained = [...ranking.ranked, ...(ranking.ownTrust === undefined ? [] : [ranking.ownTrust])];
  return {
    school: ourSchool(),
    profile: { kind: 'register', corrected: [] },
    example: false,
    authorityName: 'Nottinghamshire',
    answers: completeAnswers(),
    defaultsUsed: [],
    ranking,
    explanations: explained.map((candidate) => explanationFor(candidate)),
    choices: { kept: [], setAside: [] },
    notes: {},
    sources: [
      {
        id: 'ofsted-schools',
        publisher: 'Ofsted',
        title: 'State-funded schools inspections and outcomes',
        asOf: '31 August 2025',
        licence: 'Open Government Licence v3.0',
        attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
      },
    ],
    printedOn: aDate('2026-02-03'),
    printedAt: '14:05',
    ...changes,
  };
}
