import { CONSIDERATION_IDS, type ConsiderationId } from '../domain/consideration.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { CandidateExplanation, CriterionExplanation } from '../matching/ranking.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import { countOfHundred } from '../matching/robustness/sentences.ts';
import type { NextStep } from '../matching/robustness/what-next.ts';
import { listed } from '../matching/wording.ts';
import type { OwnQuestion } from './own-question.ts';
import { questionsFor } from './questions/index.ts';
import type { Question } from './questions/question.ts';
import { SITUATION_WORDS, type Situation } from './situation.ts';
import { aboutQuestion } from './subject.ts';

/** One question of a pack. */
export type PackQuestion = {
  readonly id: string;
  readonly consideration: ConsiderationId;
  readonly ask: string;
  /** Absent for a question of our own. */
  readonly why?: string;
  readonly goodEvidence?: string;
  readonly document?: string;
  /** Why it stands where it stands, as whole sentences; empty where nothing sets it apart. */
  readonly reasons: readonly string[];
  /** Subjects that an answer can be recorded under; the question's own words last. */
  readonly subjectIds: readonly string[];
};

/** What to ask one trust, sorted by how much hangs on it. */
export type Pack = {
  /** At most {@link FIRST_QUESTIONS}, most decisive first. */
  readonly first: readonly PackQuestion[];
  /** By consideration. */
  readonly later: readonly PackQuestion[];
  /** Questions to ourselves. */
  readonly ourselves: readonly PackQuestion[];
  /** Answered so far: nothing that it informs is open. */
  readonly answered: readonly PackQuestion[];
};

/** What a meeting of an hour and a half leaves time for; our own line. */
const FIRST_QUESTIONS = 12;

export type PackInput = {
  readonly uid: TrustUid;
  readonly situations: ReadonlySet<Situation>;
  readonly ownQuestions: readonly OwnQuestion[];
  /** How the trust stands; absent where it could not be worked out, then nothing is known to be decisive. */
  readonly explanation?: CandidateExplanation;
  /** What could still change the shortlist. */
  readonly steps: readonly NextStep[];
  readonly recorded: readonly RecordedEntry[];
};

/** Compared from the first on: consent, decisive or our own, how decisive, pressing, weight. Each from 0 to 1. */
type Rank = readonly [consent: number, decisive: number, share: number, pressing: number, weight: number];

type Weighed = {
  readonly question: PackQuestion;
  readonly of: Question['of'];
  /** The criterion that most hangs on; the question itself where it informs none that is open. */
  readonly about: string;
  readonly rank: Rank;
  readonly open: boolean;
};

/** The pack of one trust. Deterministic; every question that arises for our school is in exactly one of its lists. */
export function packFor(input: PackInput): Pack {
  const asked: readonly Question[] = [
    ...input.ownQuestions.map(asQuestion),
    ...questionsFor(input.situations),
  ];
  const weighed = asked.map((question) => weigh(question, input));
  const trust = weighed.filter(({ of, open }) => of === 'trust' && open);
  const first = inRounds(trust.filter(({ rank }) => rank.some((part) => part > 0))).slice(0, FIRST_QUESTIONS);
  const questionsOf = (of: readonly Weighed[]) => of.map(({ question }) => question);
  return {
    first: questionsOf(first),
    later: byConsideration(questionsOf(trust.filter((one) => !first.includes(one)))),
    ourselves: questionsOf(weighed.filter(({ of, open }) => of === 'ourselves' && open)),
    answered: byConsideration(questionsOf(weighed.filter(({ open }) => !open))),
  };
}

/** Consents first, then by rank in rounds: a second question about the same thing waits until every other thing has had its first. */
function inRounds(weighed: readonly Weighed[]): readonly Weighed[] {
  const asked = new Map<string, number>();
  return weighed
    .toSorted((a, b) => byRank(a.rank, b.rank))
    .map((one) => {
      const before = asked.get(one.about);
      const round = before === undefined ? 0 : before + 1;
      asked.set(one.about, round);
      return { one, round };
    })
    .toSorted((a, b) => b.one.rank[0] - a.one.rank[0] || a.round - b.round)
    .map(({ one }) => one);
}

/** Below 0 where `a` comes first: the first place at which they differ decides. */
function byRank(a: Rank, b: Rank): number {
  const [consent, decisive, share, pressing, weight] = b;
  return consent - a[0] || decisive - a[1] || share - a[2] || pressing - a[3] || weight - a[4];
}

function asQuestion({ id, words, consideration }: OwnQuestion): Question {
  return { id, consideration, ask: words, of: 'trust', why: '', goodEvidence: '', document: '', feeds: [] };
}

function byConsideration(questions: readonly PackQuestion[]): readonly PackQuestion[] {
  const place = ({ consideration }: PackQuestion) => CONSIDERATION_IDS.indexOf(consideration);
  return questions.toSorted((a, b) => place(a) - place(b));
}

function weigh(question: Question, input: PackInput): Weighed {
  const { uid, explanation, steps, situations } = input;
  const open = openCriteria(question, explanation);
  const consents = steps.filter(
    (step) =>
      step.kind === 'consent' &&
      question.feeds.some((id) => step.constraintId === id || step.constraintId.startsWith(`${id}-`)) &&
      step.refusals.some(({ trust }) => trust.uid === uid),
  );
  const pressing = [...(question.only ?? []), ...(question.pressing ?? [])].filter((one) =>
    situations.has(one),
  );
  const own = question.why === '';
  const decisive = mostDecisive(question, uid, steps);
  const heaviest = open.toSorted((a, b) => b.weight - a.weight)[0];
  const weight = Math.max(0, ...open.map((criterion) => criterion.weight));
  const reasons = [
    ...(own ? ['You added this question.'] : []),
    ...(consents.length > 0 ? ['A consent that is still open hangs on it.'] : []),
    ...(decisive === undefined ? [] : [decisive.sentence]),
    ...(decisive === undefined && open.length > 0 ? [unknownSentence(open)] : []),
    ...(pressing.length > 0
      ? [`Asked because ${listed([...new Set(pressing)].map((one) => SITUATION_WORDS[one]))}.`]
      : []),
  ];
  return {
    of: question.of,
    about: decisive?.criterionId ?? heaviest?.criterionId ?? question.id,
    open: isOpen(question, input, consents.length > 0 || open.length > 0),
    rank: [
      consents.length > 0 ? 1 : 0,
      own || decisive !== undefined ? 1 : 0,
      decisive === undefined ? 0 : decisive.share,
      pressing.length > 0 ? 1 : 0,
      weight,
    ],
    question: drawn(question, reasons),
  };
}

function drawn(question: Question, reasons: readonly string[]): PackQuestion {
  const { id, consideration, ask, why, goodEvidence, document, feeds } = question;
  return {
    id,
    consideration,
    ask,
    ...(why === '' ? {} : { why, goodEvidence, document }),
    reasons,
    subjectIds: [...feeds, id],
  };
}

/** Criteria that the question informs and that are open for this trust. */
function openCriteria(
  { feeds }: Question,
  explanation: CandidateExplanation | undefined,
): readonly CriterionExplanation[] {
  return (explanation?.criteria ?? []).filter(
    ({ criterionId, expectation, weight }) =>
      feeds.includes(criterionId) && expectation !== undefined && weight > 0,
  );
}

function unknownSentence(open: readonly CriterionExplanation[]): string {
  const named = listed(open.map(({ label }) => `“${label}”`));
  return `${named} ${open.length === 1 ? 'is' : 'are'} not fully known of this trust yet.`;
}

/** A question is answered once words are recorded to it, or once all that it informs is known and somebody recorded part of that. */
function isOpen({ id, feeds }: Question, { recorded }: PackInput, somethingOpen: boolean): boolean {
  if (recorded.some(({ about }) => about === aboutQuestion(id))) return false;
  if (somethingOpen || feeds.length === 0) return true;
  return !recorded.some(({ about }) => feeds.some((feed) => about === feed || about.startsWith(`${feed}/`)));
}

function mostDecisive(
  { feeds }: Question,
  uid: TrustUid,
  steps: readonly NextStep[],
): { readonly criterionId: string; readonly share: number; readonly sentence: string } | undefined {
  const found = steps.flatMap((step) => {
    if (step.kind !== 'question' || !feeds.includes(step.criterionId)) return [];
    const share = step.changeShares[uid];
    return share === undefined || share === 0
      ? []
      : [{ criterionId: step.criterionId, share, label: step.label }];
  });
  const most = found.toSorted((a, b) => b.share - a.share)[0];
  if (most === undefined) return undefined;
  return {
    criterionId: most.criterionId,
    share: most.share,
    sentence: `Of 100 possible answers on “${most.label}”, ${countOfHundred(most.share)} would change which trusts come first.`,
  };
}
