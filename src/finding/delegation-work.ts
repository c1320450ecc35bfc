import type { TrustUid } from '../domain/trust-uid.ts';
import type { Decider } from '../matching/answers.ts';

/** Decisions of a scheme of delegation beyond the ten that the wizard asks about; no criterion reads them. */
export const FURTHER_DECISIONS = ['head-appraisal', 'virement', 'lettings', 'complaints'] as const;
export type FurtherDecision = (typeof FURTHER_DECISIONS)[number];

/** Who can be asked before somebody decides. */
export const CONSULTED = [
  'headteacher',
  'local-board',
  'staff',
  'parents',
  'trust',
  'religious-authority',
] as const;
export type Consulted = (typeof CONSULTED)[number];

/** By decision: a decision's id, of the ten or of the further ones. */
export type ByDecision<T> = Readonly<Partial<Record<string, T>>>;

/** What the trust's scheme says of one decision beside who makes it; who makes it is recorded as evidence, `delegation-fit/<decision>`. */
export type SchemeLine = {
  /** Absent while unknown; an empty list: nobody is consulted. */
  readonly consulted?: readonly Consulted[];
  readonly note: string;
};

/** Our wishes on delegation beside those of the wizard, and what each trust's scheme says. */
export type DelegationWork = {
  readonly wantedFurther: Readonly<Partial<Record<FurtherDecision, Decider>>>;
  readonly wantedConsulted: ByDecision<readonly Consulted[]>;
  readonly schemes: Readonly<Partial<Record<TrustUid, ByDecision<SchemeLine>>>>;
};

export const BLANK_DELEGATION: DelegationWork = { wantedFurther: {}, wantedConsulted: {}, schemes: {} };
