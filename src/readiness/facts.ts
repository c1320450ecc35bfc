import type { IsoDate } from '../domain/iso-date.ts';
import type { Region } from '../domain/local-authority.ts';
import type { Phase } from '../domain/phase.ts';
import type { ReligiousCharacter } from '../domain/religious-character.ts';
import type { SchoolTrust } from '../domain/school.ts';
import type { SchoolType } from '../domain/school-type.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { Maybe } from '../domain/unknown.ts';
import type { Urn } from '../domain/urn.ts';
import type { PatternId } from './patterns/pattern.ts';

/** Our school, as far as readiness looks at it; an `OurSchool` of matching fits, with the names of its authority and region added. */
export type SchoolFacts = {
  readonly urn: Maybe<Urn>;
  readonly name: string;
  readonly phase: Phase;
  readonly type: SchoolType;
  readonly lowestAge: Maybe<number>;
  readonly character: ReligiousCharacter;
  readonly trust: SchoolTrust;
  readonly authorityName: Maybe<string>;
  readonly region: Maybe<Region>;
};

/** The trust that the partnership would be with. */
export type PartnerFacts = {
  readonly uid: TrustUid;
  readonly name: string;
  readonly companiesHouseNumber: Maybe<string>;
  /** Schools that it runs on the day of the register. */
  readonly schoolCount: number;
  /** Those of them that are Catholic and nothing else. */
  readonly catholicSchools: number;
};

/** What one of our religious authorities answered about the partner. `said` is null until an answer has been recorded. */
export type AuthorityAnswer = {
  readonly authority: string;
  readonly said: {
    readonly value: 'yes' | 'no' | 'conditional';
    readonly on: IsoDate;
    /** False where it was only told. */
    readonly inWriting: boolean;
    readonly note: string;
  } | null;
};

/** What CST asks a school to think about first; answered in the wizard or recorded of a trust. */
export const PRECONDITION_IDS = [
  'values-mapped',
  'rights-known',
  'local-or-wider',
  'type-and-phase',
  'small-or-large',
  'who-decides',
  'faith-limits',
  'scheme-read',
  'money-understood',
] as const;
export type PreconditionId = (typeof PRECONDITION_IDS)[number];

/** Those of them that only one trust's own papers can answer: they come once a trust is being looked at. */
export const TRUST_PRECONDITION_IDS = [
  'scheme-read',
  'money-understood',
] as const satisfies readonly PreconditionId[];

/** Whether the wizard or the record of evidence already holds the answer. `evidence` repeats it in one sentence. */
export type WizardAnswer =
  | { readonly kind: 'answered'; readonly evidence: string }
  | { readonly kind: 'open'; readonly toDo: string };

/** Dates of the partnership, once a plan has been made. */
export type PlannedDates = {
  readonly start: IsoDate;
  readonly dueConsideration: IsoDate;
  readonly decision: IsoDate;
  readonly end: IsoDate;
  readonly months: number;
};

/** Ties that change what joining takes, as the school said in the wizard. */
const TIE_IDS = ['foundation-land', 'pfi', 'federation', 'shared-site'] as const;
export type TieId = (typeof TIE_IDS)[number];
export type TieAnswer = 'yes' | 'no' | 'not-known';

/** Everything that the checklist, the choice and the documents are worked out from. Pure data; nothing is read from a clock. */
export type ReadinessFacts = {
  readonly school: SchoolFacts;
  /** Null until the school has chosen whom to speak to. */
  readonly partner: PartnerFacts | null;
  /** One for each body that the school's character names; empty without a partner, or where the body asked is the trust's own. */
  readonly consents: readonly AuthorityAnswer[];
  readonly wizard: Readonly<Record<PreconditionId, WizardAnswer>>;
  readonly ties: Readonly<Record<TieId, TieAnswer>>;
  readonly plan: PlannedDates | null;
  readonly pattern: PatternId | null;
};
