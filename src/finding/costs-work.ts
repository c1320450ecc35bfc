import type { TrustUid } from '../domain/trust-uid.ts';

/** From low to high in the unit of its field; equal where it is known. `low` ≤ `high`. */
export type LowToHigh = { readonly low: number; readonly high: number };

/** Our own figures. Each absent while unknown. */
export type OurBudget = {
  /** General annual grant in pounds: for a year, or for a pupil and year. */
  readonly grant?: { readonly per: 'year' | 'pupil'; readonly pounds: number };
  readonly pupils?: number;
  /** Reserves in pounds; below 0 for a deficit. */
  readonly reservesPounds?: number;
};

/** What a trust takes: per cent of general annual grant, pounds for a pupil and year, or the share of pooled grant that it retains, in per cent. */
export type Contribution = LowToHigh & { readonly kind: 'percent' | 'pounds-per-pupil' | 'pooled-percent' };

/** An amount with its name; the pounds absent while unknown. */
export type NamedAmount = { readonly words: string; readonly pounds?: LowToHigh };

/** What joining one trust would cost. Whatever is absent is unknown. */
export type TrustCosts = {
  readonly contribution?: Contribution;
  /** Services that we buy today and that the contribution would replace, pounds a year. */
  readonly services: readonly NamedAmount[];
  /** Paid once, pounds: legal advice, IT, leaving a contract. */
  readonly oneOff: readonly NamedAmount[];
  readonly reserves?: 'stay' | 'go';
  readonly note: string;
};

/** Everything entered on what joining would cost. */
export type CostsWork = {
  readonly budget: OurBudget;
  readonly trusts: Readonly<Partial<Record<TrustUid, TrustCosts>>>;
};

export const BLANK_COSTS: CostsWork = { budget: {}, trusts: {} };
export const BLANK_TRUST_COSTS: TrustCosts = { services: [], oneOff: [], note: '' };
