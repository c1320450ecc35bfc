import type { Phase } from '../domain/phase.ts';
import type { ReligiousCharacter } from '../domain/religious-character.ts';
import type { IdaciQuintile, SchoolTrust } from '../domain/school.ts';
import type { SchoolType } from '../domain/school-type.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { Maybe } from '../domain/unknown.ts';
import type { Urn } from '../domain/urn.ts';
import { BLANK_FINDING, type FindingWork } from '../finding/finding-work.ts';
import { type DraftAnswers, SECTION_IDS } from '../matching/answers.ts';
import type { GovernorWeights } from '../matching/governor-weights.ts';
import type { RecordedEvidence } from '../matching/recorded.ts';
import { BLANK_READINESS, type ReadinessWork } from './readiness-work.ts';
import { isSameContent } from './same-content.ts';

/** Marks a JSON document as ours. */
export const DECISION_FILE_KIND = 'trust-match-decision';

/** Version that this code writes; older ones are migrated, newer ones are refused and left alone. */
export const DECISION_FILE_VERSION = 3;

/** What can be confirmed and annotated: our school, and every section of answers. */
export const NOTE_KEYS = ['school', ...SECTION_IDS] as const;
export type NoteKey = (typeof NOTE_KEYS)[number];

/** A place known only by its outward code: the code's mean position, British National Grid metres, as the register gave it that day. */
export type Place = {
  readonly outcode: string;
  readonly eastingM: number;
  readonly northingM: number;
};

/** What the user says instead of the register. A key that is absent leaves the register's value in force. */
export type SchoolCorrections = {
  readonly name?: string;
  readonly phase?: Phase;
  readonly type?: SchoolType;
  readonly character?: ReligiousCharacter;
  readonly pupils?: number;
  readonly lowestAge?: number;
  readonly highestAge?: number;
  readonly sixthForm?: boolean;
  readonly selective?: boolean;
  readonly idaciQuintile?: IdaciQuintile;
  readonly laCode?: string;
  readonly place?: Place;
  readonly trust?: SchoolTrust;
};

/** A school that the register does not list, as the user describes it. */
export type SchoolByHand = {
  readonly name: string;
  readonly phase: Phase;
  readonly type: SchoolType;
  readonly character: ReligiousCharacter;
  readonly pupils: Maybe<number>;
  readonly lowestAge: Maybe<number>;
  readonly highestAge: Maybe<number>;
  readonly sixthForm: Maybe<boolean>;
  readonly laCode: string;
  readonly place: Place;
  readonly trust: SchoolTrust;
};

export type SchoolChoice =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'register';
      readonly urn: Urn;
      /** As the register had it when the school was chosen, so that it can be named before the register is loaded. */
      readonly name: string;
      readonly corrections: SchoolCorrections;
    }
  | { readonly kind: 'by-hand'; readonly entry: SchoolByHand };

/** What the user did with candidates. A trust stands in at most one of `kept` and `setAside`. */
export type Shortlist = {
  readonly kept: readonly TrustUid[];
  readonly setAside: readonly { readonly uid: TrustUid; readonly reason: string }[];
  /** Added by name although the ranking did not bring them up. */
  readonly added: readonly TrustUid[];
};

/** Everything that the user entered, as saved in the browser and as downloaded. Choices only: whatever can be derived is not in it. */
export type DecisionFile = {
  readonly kind: typeof DECISION_FILE_KIND;
  readonly version: typeof DECISION_FILE_VERSION;
  readonly school: SchoolChoice;
  readonly draft: DraftAnswers;
  readonly notes: Readonly<Partial<Record<NoteKey, string>>>;
  /** Confirmed by Continue, in the order in which that first happened. */
  readonly visited: readonly NoteKey[];
  readonly shortlist: Shortlist;
  readonly recorded: RecordedEvidence;
  readonly readiness: ReadinessWork;
  readonly finding: FindingWork;
  /** True while the preferences are the made-up ones of the example. */
  readonly example: boolean;
  /** What each governor alone would weigh, in the order entered; absent where none has said. Files from before have none. */
  readonly governors?: readonly GovernorWeights[];
};

/** A decision file in which nothing has been entered. */
export const BLANK_DECISION_FILE: DecisionFile = {
  kind: DECISION_FILE_KIND,
  version: DECISION_FILE_VERSION,
  school: { kind: 'none' },
  draft: {},
  notes: {},
  visited: [],
  shortlist: { kept: [], setAside: [], added: [] },
  recorded: {},
  readiness: BLANK_READINESS,
  finding: BLANK_FINDING,
  example: false,
};

/** True when nothing has been entered, so that replacing the file loses nothing. */
export function isBlank(file: DecisionFile): boolean {
  return isSameContent(file, BLANK_DECISION_FILE);
}

/** The name to show for the chosen school, corrected where the user did so; null where no school is chosen. */
export function schoolName(school: SchoolChoice): string | null {
  switch (school.kind) {
    case 'none':
      return null;
    case 'register':
      return school.corrections.name ?? school.name;
    case 'by-hand':
      return school.entry.name;
    default:
      return school satisfies never;
  }
}

/** The file as text: JSON, two spaces, one line break at the end. Opening it again gives the same values to the last digit. */
export function formatDecisionFile(file: DecisionFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
