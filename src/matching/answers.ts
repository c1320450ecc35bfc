import type { ConsiderationId } from '../domain/consideration.ts';
import type { Phase } from '../domain/phase.ts';
import type { TrustUid } from '../domain/trust-uid.ts';

/** Steps of the wizard that hold answers; notes are kept per section. */
export const SECTION_IDS = [
  'rights',
  'vision',
  'geography',
  'size',
  'faith',
  'governance',
  'finance',
  'limits',
  'weights',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export const YES_NO_UNKNOWN = ['yes', 'no', 'not-known'] as const;
export type YesNoUnknown = (typeof YES_NO_UNKNOWN)[number];

/** Bodies whose rights can limit the choice (CST, First considerations, "Vision and values"; our own list of the usual cases). */
export const RIGHT_IDS = [
  'diocese',
  'foundation-land',
  'pfi',
  'local-authority',
  'sponsor',
  'federation',
  'shared-site',
] as const;
export type RightId = (typeof RIGHT_IDS)[number];

/** Values to choose from; a school can add its own words. Labels live with the wizard's content. */
export const VALUE_IDS = [
  'inclusion',
  'ambition',
  'community',
  'faith',
  'creativity',
  'wellbeing',
  'collaboration',
  'professional-trust',
  'belonging',
  'enrichment',
  'sustainability',
  'service',
] as const;
export type ValueId = (typeof VALUE_IDS)[number];

/** How much one value matters: 1 matters, 2 matters much, 3 could not do without. */
export const IMPORTANCES = [1, 2, 3] as const;
export type Importance = (typeof IMPORTANCES)[number];

export type ChosenValue =
  | { readonly kind: 'listed'; readonly id: ValueId; readonly importance: Importance }
  | { readonly kind: 'own'; readonly words: string; readonly importance: Importance };

/** What a school may want to stay its own. */
export const KEEP_IDS = [
  'name',
  'ethos',
  'traditions',
  'uniform',
  'curriculum',
  'head',
  'admissions',
  'community-use',
] as const;
export type KeepId = (typeof KEEP_IDS)[number];

export const REACHES = ['local', 'wider', 'either'] as const;
export const PHASE_MIXES = ['own-phase', 'primary-and-secondary', 'with-special', 'either'] as const;
export const GROWTHS = ['growing', 'settled', 'either'] as const;
export const VOICES = ['strong', 'either'] as const;
export const AREAS = ['anywhere', 'our-authority', 'our-region'] as const;
export const POOLINGS = ['keep-own', 'either'] as const;
export const RESERVES = ['stay-ours', 'either'] as const;
export const CAPITALS = ['formula', 'either'] as const;

/** Ten decisions of a scheme of delegation. */
export const DELEGATED_DECISIONS = [
  'head-appointment',
  'budget',
  'staffing-structure',
  'curriculum',
  'admissions',
  'policies',
  'premises',
  'name-and-ethos',
  'local-board-membership',
  'reserves',
] as const;
export type DelegatedDecision = (typeof DELEGATED_DECISIONS)[number];

/** Who decides: the school alone, the local board with the trust's advice, or the trust. Ordered from school to trust. */
export const DECIDERS = ['school', 'local-board', 'trust'] as const;
export type Decider = (typeof DECIDERS)[number];

/** What a local governing body should have. */
export const LOCAL_BOARD_NEEDS = [
  'decides',
  'elected-parents',
  'elected-staff',
  'foundation-members',
  'own-clerk',
] as const;
export type LocalBoardNeed = (typeof LOCAL_BOARD_NEEDS)[number];

/**
 * Everything that matching needs to know of a school's wishes, complete: built from the draft and the defaults by
 * `completeAnswers`. Where a wish is "either", its criterion says nothing and its share goes to the others of its consideration.
 */
export type CompleteAnswers = {
  readonly rights: { readonly held: Readonly<Record<RightId, YesNoUnknown>>; readonly other: string };
  readonly vision: { readonly values: readonly ChosenValue[]; readonly keep: readonly KeepId[] };
  readonly geography: {
    readonly reach: (typeof REACHES)[number];
    /** Kilometres, straight line: up to here distance does not matter. */
    readonly comfortableKm: number;
    /** Kilometres, straight line: from here on as bad as can be. Larger than comfortableKm. */
    readonly tooFarKm: number;
    readonly sameAuthority: 'prefer' | 'either';
    readonly phaseMix: (typeof PHASE_MIXES)[number];
  };
  readonly size: {
    /** Preferred number of schools, both ends included. */
    readonly fromSchools: number;
    readonly toSchools: number;
    readonly growth: (typeof GROWTHS)[number];
    readonly voice: (typeof VOICES)[number];
  };
  readonly faith: {
    /** For schools without a religious character: largest share of church schools that suits, 0 to 100; 100 means any. */
    readonly churchSharePct: number;
  };
  readonly governance: {
    readonly decisions: Readonly<Record<DelegatedDecision, Decider | 'not-known'>>;
    readonly localBoard: readonly LocalBoardNeed[];
  };
  readonly finance: {
    /** Central contribution, per cent of general annual grant: up to here acceptable, from `tooMuchPct` on as bad as can be. */
    readonly acceptablePct: number;
    readonly tooMuchPct: number;
    readonly pooling: (typeof POOLINGS)[number];
    readonly reserves: (typeof RESERVES)[number];
    readonly capital: (typeof CAPITALS)[number];
  };
  readonly limits: {
    /** Kilometres to the trust's nearest school. */
    readonly furthestKm: number | 'no-limit';
    readonly smallestSchools: number | 'no-limit';
    readonly largestSchools: number | 'no-limit';
    readonly mustHave: readonly Phase[];
    readonly mustNotHave: readonly Phase[];
    readonly area: (typeof AREAS)[number];
    /** The trust must not pool grant funding: unknown until recorded. */
    readonly noPooling: boolean;
    readonly excluded: readonly { readonly uid: TrustUid; readonly reason: string }[];
  };
  readonly weights: {
    /** Swing of each consideration, 0 to 100; the largest is usually 100. */
    readonly considerations: Readonly<Record<ConsiderationId, number>>;
    /** Swing of criteria within their consideration, 0 to 100; absent ones take their default. */
    readonly criteria: Readonly<Partial<Record<string, number>>>;
  };
};

/** What the user has answered so far: any part may be absent. Absent is not "either": the default then applies and is named. */
export type DraftAnswers = {
  readonly [S in SectionId]?: { readonly [F in keyof CompleteAnswers[S]]?: CompleteAnswers[S][F] };
};
