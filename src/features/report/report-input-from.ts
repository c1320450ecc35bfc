import type { IsoDate } from '../../domain/iso-date.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { BLANK_COSTS, BLANK_TRUST_COSTS } from '../../finding/costs/cost-work.ts';
import { chargeFound } from '../../finding/costs/recorded-charge.ts';
import { workOutJoining } from '../../finding/costs/work-out.ts';
import { evidenceLog } from '../../finding/evidence-log.ts';
import { grantPerPupil } from '../../finding/in-criterion-forms.ts';
import { aboutQuestion, openParts, subjectsFor } from '../../finding/subject.ts';
import type { CandidateExplanation, Ranking } from '../../matching/ranking.ts';
import type { ReportSection } from '../../report/document.ts';
import { type ReportInput, SCHOOL_FIELDS } from '../../report/report-input.ts';
import type { FoundOut } from '../../report/sections/found-out.ts';
import type { OpenQuestion } from '../../report/sections/own-questions.ts';
import type { ReportReadiness } from '../../report/sections/readiness.ts';
import type { ReportRobustness } from '../../report/sections/robustness.ts';
import { shortlistFor } from '../../report/shortlist-for.ts';
import type { DecisionFile } from '../../store/decision-file.ts';
import { isSameContent } from '../../store/same-content.ts';
import type { RegistrySummary } from '../../worker/protocol.ts';
import type { ReadyInput } from '../rank-input.ts';
import { trustName } from '../trust-pool.ts';

type Gathered = {
  readonly file: DecisionFile;
  readonly input: ReadyInput;
  readonly ranking: Ranking;
  readonly explanations: readonly CandidateExplanation[];
  readonly robustness?: ReportRobustness;
  readonly readiness: ReportReadiness | null;
  readonly governors?: ReportSection;
  readonly register: RegistrySummary;
  readonly printTime: { readonly on: IsoDate; readonly at: string };
};

/** Joins the user's work, the order and the register's sources into what the report is made of. */
export function reportInputFrom(gathered: Gathered): ReportInput {
  const { file, input, ranking, explanations, register, printTime } = gathered;
  const authority = register.authorities.find(({ code }) => code === input.school.laCode);
  return {
    school: input.school,
    profile: profileOf(file.school),
    example: file.example,
    authorityName:
      authority === undefined ? `the authority with code ${input.school.laCode}` : authority.name,
    answers: input.answers,
    defaultsUsed: input.defaultsUsed,
    ranking,
    explanations,
    ...(gathered.robustness === undefined ? {} : { robustness: gathered.robustness }),
    ...(gathered.governors === undefined ? {} : { governors: gathered.governors }),
    ...(gathered.readiness === null ? {} : { readiness: gathered.readiness }),
    choices: file.shortlist,
    foundOut: foundOutFrom(gathered),
    ownQuestions: ownQuestionsFrom(gathered),
    ...costsFrom(gathered),
    notes: file.notes,
    sources: register.sources.map(({ id, publisher, title, asOfText, licence, attribution }) => ({
      id,
      publisher,
      title,
      asOf: asOfText,
      licence,
      attribution,
    })),
    printedOn: printTime.on,
    printedAt: printTime.at,
  };
}

function profileOf(school: DecisionFile['school']): ReportInput['profile'] {
  if (school.kind !== 'register') return { kind: 'by-hand' };
  const { corrections } = school;
  return { kind: 'register', corrected: SCHOOL_FIELDS.filter((field) => corrections[field] !== undefined) };
}

/** The evidence log of every trust of the shortlist, with what it leaves open. */
function foundOutFrom({ file, input, ranking, printTime }: Gathered): readonly FoundOut[] {
  const { recorded, finding, shortlist } = file;
  const subjects = subjectsFor(input, finding.ownQuestions);
  const reading = {
    today: printTime.on,
    staleAfterMonths: finding.staleAfterMonths,
    poundsCount: grantPerPupil(finding.costs.budget, input.school.pupils) !== undefined,
  };
  return shortlistFor(ranking, shortlist).candidates.map(({ uid, name }) => {
    const entries = recorded[uid] ?? [];
    return {
      uid,
      name,
      log: evidenceLog(entries, subjects, reading),
      open: subjects
        .filter((subject) => subject.asked && subject.effect !== 'words' && openParts(subject, entries) > 0)
        .map(({ label }) => label),
    };
  });
}

/** Our own questions with the trusts of the shortlist that have no recorded answer to them. */
function ownQuestionsFrom({ file, ranking }: Gathered): readonly OpenQuestion[] {
  const { candidates } = shortlistFor(ranking, file.shortlist);
  return file.finding.ownQuestions.map(({ id, words }) => ({
    words,
    openWith: candidates.flatMap(({ uid, name }) =>
      (file.recorded[uid] ?? []).some(({ about }) => about === aboutQuestion(id)) ? [] : [name],
    ),
  }));
}

/** What each trust of the shortlist, and each other one with figures of its own, would cost, those without a place in the order last; nothing while nothing is entered. */
function costsFrom({ file, input, ranking }: Gathered): Pick<ReportInput, 'costs'> {
  const { budget, trusts } = file.finding.costs;
  if (isSameContent(file.finding.costs, BLANK_COSTS)) return {};
  const { candidates } = shortlistFor(ranking, file.shortlist);
  const others = ranking.ranked.filter(
    ({ uid }) => trusts[uid] !== undefined && !candidates.some((candidate) => candidate.uid === uid),
  );
  const outside = Object.keys(trusts)
    .map((uid) => uid as TrustUid)
    .filter((uid) => !ranking.ranked.some((candidate) => candidate.uid === uid))
    .map((uid) => ({ uid, name: `${trustName(uid, ranking)} (not in the order)` }));
  const costs = [...candidates, ...others, ...outside].map(({ uid, name }) => {
    const own = trusts[uid] ?? BLANK_TRUST_COSTS;
    const { charge } = chargeFound(own, file.recorded[uid] ?? []);
    const known = charge === undefined ? own : { ...own, charge };
    return { name, cost: workOutJoining(budget, input.school.pupils, known) };
  });
  return { costs };
}
