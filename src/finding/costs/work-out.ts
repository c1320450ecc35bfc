import type { Maybe } from '../../domain/unknown.ts';
import { chargeLine } from './charge-line.ts';
import { type CostLine, sumOfLines } from './cost-line.ts';
import type { OurBudget, TrustCosts } from './cost-work.ts';
import { addRanges, isBounded, type MoneyRange, oppositeOf } from './money-range.ts';
import { oneOffLines } from './one-off-lines.ts';
import { reservesLine } from './reserves-line.ts';
import { ownCostLine, savedLine, stillPaidLine } from './services-lines.ts';

/** What joining one trust would cost over three years, in whole pounds, beside staying as we are. */
export type JoiningCost = {
  readonly charge: CostLine;
  /** Below nothing: what would no longer be paid. */
  readonly saved: readonly CostLine[];
  /** Services still bought in the trust. */
  readonly kept: readonly CostLine[];
  readonly oneOffs: readonly CostLine[];
  readonly others: readonly CostLine[];
  /** Below nothing: what is paid only by a school that stays. */
  readonly stayOnly: readonly CostLine[];
  /**
   * Joining less staying: the sum of all lines above. Each input enters it once, so that what is not known of a service that is
   * paid either way does not widen it.
   */
  readonly difference: CostLine;
  /** The sum of what is paid in the trust: contribution, services still bought, own entries, one-off costs. */
  readonly paid: CostLine;
  /** Apart from the sums: who decides on the reserves changes, nothing is spent. */
  readonly reserves: CostLine;
};

/** What staying as we are costs over three years, in whole pounds, from the school's own entries alone. */
export type StayingCost = {
  readonly services: readonly CostLine[];
  readonly stayOnly: readonly CostLine[];
  readonly paid: CostLine;
};

/** Works the cost of joining out. Nothing is presumed: what is absent is a range with its reason, or a gap with its name. */
export function workOutJoining(ours: OurBudget, pupils: Maybe<number>, costs: TrustCosts): JoiningCost {
  const charge = chargeLine(costs.charge, ours, pupils);
  const saved = ours.services.map((service) => savedLine(service, costs.replaces[service.id]));
  const kept = ours.services.map((service) => stillPaidLine(service, costs.replaces[service.id]));
  const oneOffs = oneOffLines(costs.oneOffs);
  const others = costs.others.map(ownCostLine);
  const stayOnly = ours.stayOnly.map((cost) => asNoLongerPaid(ownCostLine(cost)));
  const joining = [charge, ...oneOffs, ...others];
  return {
    charge,
    saved,
    kept,
    oneOffs,
    others,
    stayOnly,
    difference: sumOfLines('difference', 'Compared with staying as you are', [
      ...joining,
      ...saved,
      ...stayOnly,
    ]),
    paid: sumOfLines('paid', 'Paid in all', [...joining, ...kept]),
    reserves: reservesLine(ours, costs),
  };
}

/** Works the cost of staying out. */
export function workOutStaying(ours: OurBudget): StayingCost {
  const services = ours.services.map((service) => stillPaidLine(service, 'no'));
  const stayOnly = ours.stayOnly.map(ownCostLine);
  return { services, stayOnly, paid: sumOfLines('paid', 'Paid in all', [...services, ...stayOnly]) };
}

/** Every line that enters the difference, in reading order. */
export function joiningLines({ charge, saved, oneOffs, others, stayOnly }: JoiningCost): readonly CostLine[] {
  return [charge, ...saved, ...oneOffs, ...others, ...stayOnly];
}

/** Every line that enters what is paid in the trust. */
export function keptLines({ charge, kept, oneOffs, others }: JoiningCost): readonly CostLine[] {
  return [charge, ...kept, ...oneOffs, ...others];
}

/** What the lines with both ends known add up to, however much of the rest is open. */
export function knownPart(lines: readonly CostLine[]): MoneyRange {
  return addRanges(lines.map(({ total }) => total).filter(isBounded));
}

function asNoLongerPaid(line: CostLine): CostLine {
  const [first, second, third] = line.years;
  return {
    ...line,
    years: [oppositeOf(first), oppositeOf(second), oppositeOf(third)],
    total: oppositeOf(line.total),
  };
}
