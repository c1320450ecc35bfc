import type { ManifestSource, RegistryManifest } from '../dataset/manifest.ts';
import type { Region } from '../domain/local-authority.ts';
import type { Position } from '../domain/position.ts';
import type { SchoolRecord } from '../domain/school.ts';
import type { TrustRecord } from '../domain/trust.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { Urn } from '../domain/urn.ts';
import type { CompleteAnswers } from '../matching/answers.ts';
import type { Swings } from '../matching/governor-weights.ts';
import type { OurSchool } from '../matching/our-school.ts';
import type { OutcomeRollUp } from '../matching/outcomes-roll-up.ts';
import type { CandidateExplanation, Ranking, RankRefusal } from '../matching/ranking.ts';
import type { RecordedEvidence } from '../matching/recorded.ts';
import type { FirstShares } from '../matching/robustness/first-shares.ts';
import type { FoldedOrder } from '../matching/robustness/fold-order.ts';
import type { OtherOrders } from '../matching/robustness/other-orders.ts';
import type { RelatedCriteria } from '../matching/robustness/related-criteria.ts';
import type { WeightMove } from '../matching/robustness/weight-moves.ts';
import type { NextStep } from '../matching/robustness/what-next.ts';

/** A school in a list of hits: enough to tell it from its namesakes. */
export type SchoolHit = {
  readonly urn: Urn;
  readonly name: string;
  readonly town: string | null;
  readonly authority: string;
  readonly postcode: string;
  readonly phase: SchoolRecord['phase'];
};

export type TrustHit = { readonly uid: TrustUid; readonly name: string; readonly schoolCount: number };

/** Facts of one trust for its page. */
export type TrustDetail = {
  readonly trust: TrustRecord;
  /** `distanceKm` is null while no school of ours is chosen. */
  readonly schools: readonly (SchoolRecord & {
    readonly distanceKm: number | null;
    readonly authority: string;
  })[];
};

/** What a ranking needs besides the registry. */
export type RankInput = {
  readonly school: OurSchool;
  readonly answers: CompleteAnswers;
  readonly recorded: RecordedEvidence;
};

/** An order and the trusts of it that are looked at closely. Those in `leftOut` take no part. */
export type ShortlistInput = RankInput & {
  readonly shortlist: readonly TrustUid[];
  readonly leftOut: readonly TrustUid[];
};

/** What a change of the answers does to the order, worked out without drawing anything. */
export type Sensitivity = {
  readonly moves: readonly WeightMove[];
  readonly orders: OtherOrders;
  readonly related: readonly RelatedCriteria[];
};

/** Rings in British National Grid metres, per authority. */
export type AuthorityShape = {
  readonly code: string;
  readonly name: string;
  readonly region: Region;
  readonly rings: readonly (readonly (readonly [eastingM: number, northingM: number])[])[];
};

/** Published outcomes of trusts' schools, added up by us, and of our own school; null where that has no URN. */
export type Outcomes = {
  /** In the order asked; trusts that the register does not have are left out. */
  readonly trusts: readonly { readonly uid: TrustUid; readonly rollUp: OutcomeRollUp }[];
  readonly ours: OutcomeRollUp | null;
};

/** Everything the worker can be asked, with what it answers. One entry per kind. */
export type WorkerCalls = {
  /** Loads and decodes the registry once; later calls answer at once. */
  load: { readonly ask: Record<string, never>; readonly answer: RegistrySummary };
  /** Best first. The first one builds the index; an empty query does only that, and finds nothing. */
  findSchools: {
    readonly ask: { readonly query: string; readonly limit: number };
    readonly answer: readonly SchoolHit[];
  };
  findTrusts: {
    readonly ask: { readonly query: string; readonly limit: number };
    readonly answer: readonly TrustHit[];
  };
  school: { readonly ask: { readonly urn: Urn }; readonly answer: SchoolRecord | null };
  outcode: { readonly ask: { readonly outcode: string }; readonly answer: Position | null };
  rank: { readonly ask: RankInput; readonly answer: Ranking | RankRefusal };
  /** In the order asked; empty when nothing can be ranked. */
  explain: {
    readonly ask: RankInput & { readonly uids: readonly TrustUid[] };
    readonly answer: readonly CandidateExplanation[];
  };
  /** Draws on until `samples` ways of weighing in all. A newer question ends an older one; null when nothing can be ranked. */
  robustness: {
    readonly ask: ShortlistInput & { readonly samples: number };
    readonly answer: FirstShares | null;
  };
  /** The same where every way of weighing begins by drawing one of these governors; null also when none of them weighs anything. */
  governorShares: {
    readonly ask: ShortlistInput & { readonly governors: readonly Swings[]; readonly samples: number };
    readonly answer: FirstShares | null;
  };
  /** Null when nothing can be ranked. */
  sensitivity: { readonly ask: ShortlistInput; readonly answer: Sensitivity | null };
  /** Most decisive first; empty when nothing can be ranked. */
  whatNext: { readonly ask: ShortlistInput; readonly answer: readonly NextStep[] };
  /** What each trust is worth on each consideration, for weights to be tried on screen. */
  foldedOrder: {
    readonly ask: RankInput & { readonly leftOut: readonly TrustUid[] };
    readonly answer: FoldedOrder;
  };
  trust: {
    readonly ask: { readonly uid: TrustUid; readonly school: OurSchool | null };
    readonly answer: TrustDetail | null;
  };
  /** In the order asked; trusts that the register does not have are left out. */
  trusts: {
    readonly ask: { readonly uids: readonly TrustUid[]; readonly school: OurSchool | null };
    readonly answer: readonly TrustDetail[];
  };
  outcomes: {
    readonly ask: { readonly uids: readonly TrustUid[]; readonly urn: Urn | null };
    readonly answer: Outcomes;
  };
  boundaries: { readonly ask: Record<string, never>; readonly answer: readonly AuthorityShape[] };
};

/** What the screens say about the data: counts, dates, authorities and the manifest's sources. */
export type RegistrySummary = {
  readonly schoolCount: number;
  readonly trustCount: number;
  readonly authorities: readonly { readonly code: string; readonly name: string; readonly region: Region }[];
  readonly sources: readonly ManifestSource[];
  /** What the build of the register noticed, by kind, with the number of rows. */
  readonly issues: RegistryManifest['issues'];
};

export type WorkerKind = keyof WorkerCalls;

export type WorkerRequest = {
  readonly [K in WorkerKind]: { readonly id: number; readonly kind: K; readonly ask: WorkerCalls[K]['ask'] };
}[WorkerKind];

/** Why the worker could not answer; `message` is plain English and names what to do. */
export type WorkerFailure = {
  readonly code: 'registry-missing' | 'registry-damaged' | 'offline' | 'worker-crashed' | 'superseded';
  readonly message: string;
  readonly file?: string;
};

export type WorkerResponse =
  | { readonly id: number; readonly kind: 'done'; readonly answer: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly failure: WorkerFailure }
  | {
      readonly id: number;
      readonly kind: 'progress';
      readonly share: number;
      readonly stage: 'fetching' | 'decoding' | 'indexing' | 'sampling';
    };
