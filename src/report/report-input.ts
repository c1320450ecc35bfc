import type { IsoDate } from '../domain/iso-date.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { CompleteAnswers, SectionId } from '../matching/answers.ts';
import type { AnswerPath } from '../matching/defaults-used.ts';
import type { OurSchool } from '../matching/our-school.ts';
import type { CandidateExplanation, Ranking } from '../matching/ranking.ts';
import type { ReportSection } from './document.ts';
import type { ReportCost } from './sections/costs.ts';
import type { FoundOut } from './sections/found-out.ts';
import type { OpenQuestion } from './sections/own-questions.ts';
import type { ReportReadiness } from './sections/readiness.ts';
import type { ReportRobustness } from './sections/robustness.ts';

/** What the user did with candidates, as the decision file keeps it. A trust stands in at most one of `kept` and `setAside`. */
export type TrustChoices = {
  readonly kept: readonly TrustUid[];
  readonly setAside: readonly { readonly uid: TrustUid; readonly reason: string }[];
};

/** A published file behind the report. `asOf` as precisely as its publisher says. */
export type DataSource = {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly asOf: string;
  readonly licence: string;
  readonly attribution: string;
};

/** Fields of our school's profile that a user can correct, as the decision file names them. */
export const SCHOOL_FIELDS = [
  'name',
  'phase',
  'type',
  'character',
  'pupils',
  'lowestAge',
  'highestAge',
  'sixthForm',
  'selective',
  'idaciQuintile',
  'laCode',
  'place',
  'trust',
] as const;
export type SchoolField = (typeof SCHOOL_FIELDS)[number];

/** What governors can annotate: our school, and every section of the answers. */
export type NoteSubject = 'school' | SectionId;

/** Everything a report is made of. Pure data; the date and the time come from the caller's clock. */
export type ReportInput = {
  readonly school: OurSchool;
  /** Where the profile comes from: the register with corrections, or entered by hand from the start. */
  readonly profile:
    | { readonly kind: 'register'; readonly corrected: readonly SchoolField[] }
    | { readonly kind: 'by-hand' };
  /** True while the preferences are the made-up ones of the example: the report says so on its first page. */
  readonly example: boolean;
  readonly authorityName: string;
  readonly answers: CompleteAnswers;
  /** Answers that a default stands in for. */
  readonly defaultsUsed: readonly AnswerPath[];
  readonly ranking: Ranking;
  /** One for each trust of {@link shortlistFor}, and for our own trust where there is one; the order does not matter. */
  readonly explanations: readonly CandidateExplanation[];
  readonly choices: TrustChoices;
  /** How sure the order is; absent while it has not been worked out. */
  readonly robustness?: ReportRobustness;
  /** What each governor alone would weigh, as `governorsSection` tells it; absent where fewer than two have said. Made apart, so that other reports need not fetch it. */
  readonly governors?: ReportSection;
  /** How far a trust partnership has been prepared; absent while neither a trust nor a choice has been recorded. */
  readonly readiness?: ReportReadiness;
  /** What was recorded of the trusts of the shortlist; absent where that is not gathered. */
  readonly foundOut?: readonly FoundOut[];
  /** Our own questions with the trusts of the shortlist that have not answered them; absent where that is not gathered. */
  readonly ownQuestions?: readonly OpenQuestion[];
  /** What each trust would cost; absent while nothing is entered on cost. */
  readonly costs?: readonly ReportCost[];
  /** What governors wrote, by section; sections without a note are absent. */
  readonly notes: Readonly<Partial<Record<NoteSubject, string>>>;
  readonly sources: readonly DataSource[];
  readonly printedOn: IsoDate;
  /** HH:MM */
  readonly printedAt: string;
};
