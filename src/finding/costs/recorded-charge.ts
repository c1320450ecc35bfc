import type { RecordedEntry } from '../../matching/recorded.ts';
import type { Charge, TrustCosts } from './cost-work.ts';

/** What a trust takes, as far as it is known, and the entry of the evidence log that it was taken from, if it was. */
export type ChargeFound = { readonly charge?: Charge; readonly entry?: RecordedEntry };

/**
 * The charge entered for the calculation. Without a figure there, the contribution last recorded as evidence stands in for it, unless
 * the trust is said to be paid in another way.
 */
export function chargeFound(costs: TrustCosts, recorded: readonly RecordedEntry[]): ChargeFound {
  const { charge } = costs;
  if (charge?.figure !== undefined) return { charge };
  for (const entry of recorded.toReversed()) {
    const found = recordedCharge(entry);
    if (found !== undefined && (charge === undefined || charge.kind === found.kind)) {
      return { charge: found, entry };
    }
  }
  return charge === undefined ? {} : { charge };
}

function recordedCharge({ about, answer }: RecordedEntry): Charge | undefined {
  if (about !== 'central-contribution') return undefined;
  switch (answer.kind) {
    case 'percent':
      return { kind: 'percent', figure: { low: answer.value, high: answer.value } };
    case 'pounds-per-pupil':
      return { kind: 'per-pupil', figure: { low: answer.value, high: answer.value } };
    case 'agreed':
    case 'level':
    case 'text':
      return undefined;
    default:
      return answer satisfies never;
  }
}
