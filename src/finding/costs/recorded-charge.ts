import type { RecordedEntry } from '../../matching/recorded.ts';
import type { Charge, TrustCosts } from './cost-work.ts';

/** What a trust takes, as far as it is known, and the entry of the evidence log that it was taken from, if it was. */
export type ChargeFound = { readonly charge?: Charge; readonly entry?: RecordedEntry };

/** The charge entered for the calculation; without a figure there, the contribution last recorded as evidence. */
export function chargeFound(costs: TrustCosts, recorded: readonly RecordedEntry[]): ChargeFound {
  if (costs.charge?.figure !== undefined) return { charge: costs.charge };
  for (const entry of recorded.toReversed()) {
    if (entry.about !== 'central-contribution') continue;
    const { kind, value } = entry.answer;
    const figure = typeof value === 'number' ? { low: value, high: value } : undefined;
    if (figure === undefined) continue;
    if (kind === 'percent') return { charge: { kind: 'percent', figure }, entry };
    if (kind === 'pounds-per-pupil') return { charge: { kind: 'per-pupil', figure }, entry };
  }
  return costs.charge === undefined ? {} : { charge: costs.charge };
}
