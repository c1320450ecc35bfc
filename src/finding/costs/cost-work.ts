import type { TrustUid } from '../../domain/trust-uid.ts';

/** A figure as entered: exact where both are equal, else from the lowest to the highest. What is not known has no figure: the key is absent. */
export type Figure = { readonly low: number; readonly high: number };

/** Whether the grant is entered as a sum for the year, or as pounds for each pupil. */
export const GRANT_BASES = ['total', 'per-pupil'] as const;
export type GrantBasis = (typeof GRANT_BASES)[number];

/** How the grant of years 2 and 3 is found: the first year's again, or a forecast of the school's own. */
export const LATER_YEARS = ['same', 'forecast'] as const;
export type LaterYears = (typeof LATER_YEARS)[number];

/** How a trust is paid: a share of the grant, pounds for each pupil, or by pooling the grants of its schools. */
export const CHARGE_KINDS = ['percent', 'per-pupil', 'pooling'] as const;
export type ChargeKind = (typeof CHARGE_KINDS)[number];

/** Whether a trust would take over a service that the school buys now. Absent is "not known". */
export const REPLACEMENTS = ['yes', 'in-part', 'no'] as const;
export type Replacement = (typeof REPLACEMENTS)[number];

/** What joining can cost once; our own list of the usual cases (the grant for voluntary conversions ended: DfE, 1 January 2025). */
export const ONE_OFF_IDS = ['legal', 'people', 'systems', 'contracts', 'cover', 'name'] as const;
export type OneOffId = (typeof ONE_OFF_IDS)[number];

/** Something that the school pays each year or once, in its own words. A negative amount is money received. */
export type OwnCost = {
  readonly id: string;
  readonly label: string;
  readonly when: 'yearly' | 'once';
  /** Pounds; absent while not known. */
  readonly amount?: Figure;
};

/** The school's own budget, as far as it is entered. */
export type OurBudget = {
  readonly grantBasis: GrantBasis;
  /** General annual grant of year 1, pounds in all or for each pupil. */
  readonly grant?: Figure;
  readonly laterYears?: LaterYears;
  /** Only for a forecast; on the same basis as year 1. */
  readonly grantYear2?: Figure;
  readonly grantYear3?: Figure;
  /** Pounds held; negative for a deficit. */
  readonly reserves?: Figure;
  /** What the school buys now, each year. */
  readonly services: readonly OwnCost[];
  /** What would be paid only if the school stays as it is. */
  readonly stayOnly: readonly OwnCost[];
  /** Where the figures come from. */
  readonly source: string;
};

/** How one trust would be paid, as far as it is known. */
export type Charge = {
  readonly kind: ChargeKind;
  /**
   * `percent`: per cent of the grant. `per-pupil`: pounds. `pooling`: what the trust's formula would give this school, in per cent
   * of its own grant, above 100 where it would receive more.
   */
  readonly figure?: Figure;
};

/** What is known of the cost of joining one trust. */
export type TrustCosts = {
  readonly charge?: Charge;
  /** By the id of a service that the school buys now. */
  readonly replaces: Readonly<Partial<Record<string, Replacement>>>;
  /** Pounds that fall on the school; an absent one is not known. */
  readonly oneOffs: Readonly<Partial<Record<OneOffId, Figure>>>;
  readonly others: readonly OwnCost[];
  /** Per cent of the reserves that would leave the school's hands. */
  readonly reservesGoPct?: Figure;
  readonly source: string;
};

/** Everything entered on what joining would cost, as saved. */
export type CostWork = {
  readonly budget: OurBudget;
  readonly trusts: Readonly<Partial<Record<TrustUid, TrustCosts>>>;
};

/** Nothing is known of the cost of joining a trust. */
export const BLANK_TRUST_COSTS: TrustCosts = { replaces: {}, oneOffs: {}, others: [], source: '' };

/** Nothing is entered on cost. */
export const BLANK_COSTS: CostWork = {
  budget: { grantBasis: 'total', services: [], stayOnly: [], source: '' },
  trusts: {},
};
