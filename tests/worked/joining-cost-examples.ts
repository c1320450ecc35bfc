import { type Maybe, UNKNOWN } from '../../src/domain/unknown.ts';
import type { CostLine } from '../../src/finding/costs/cost-line.ts';
import {
  BLANK_COSTS,
  BLANK_TRUST_COSTS,
  type Figure,
  type OurBudget,
  type OwnCost,
  type TrustCosts,
} from '../../src/finding/costs/cost-work.ts';
import { workOutJoining, workOutStaying } from '../../src/finding/costs/work-out.ts';

/** What a worked example of the cost of joining starts from. */
export type CostExample = {
  readonly ours: OurBudget;
  readonly pupils: Maybe<number>;
  readonly costs: TrustCosts;
};

const exactly = (value: number): Figure => ({ low: value, high: value });
const NOTHING = exactly(0);
const FREE: TrustCosts['oneOffs'] = {
  legal: NOTHING,
  people: NOTHING,
  systems: NOTHING,
  contracts: NOTHING,
  cover: NOTHING,
  name: NOTHING,
};

const yearly = (id: string, label: string, amount?: Figure): OwnCost => ({
  id,
  label,
  when: 'yearly',
  ...(amount === undefined ? {} : { amount }),
});

const ours = (changes: Partial<OurBudget>): OurBudget => ({ ...BLANK_COSTS.budget, ...changes });
const costs = (changes: Partial<TrustCosts>): TrustCosts => ({ ...BLANK_TRUST_COSTS, ...changes });

/** The examples of `joining-costs.csv`, by the name that its rows use. */
export const COST_EXAMPLES: Readonly<Record<string, CostExample>> = {
  'all known': {
    ours: ours({
      grant: exactly(2_000_000),
      laterYears: 'same',
      reserves: exactly(150_000),
      services: [yearly('payroll', 'Payroll', exactly(12_000)), yearly('it', 'IT support', exactly(18_000))],
    }),
    pupils: 400,
    costs: costs({
      charge: { kind: 'percent', figure: exactly(5) },
      replaces: { payroll: 'yes', it: 'no' },
      oneOffs: {
        legal: exactly(9_000),
        people: exactly(4_000),
        systems: exactly(6_000),
        contracts: NOTHING,
        cover: exactly(5_000),
        name: exactly(1_000),
      },
      reservesGoPct: NOTHING,
    }),
  },
  'low to high': {
    ours: ours({
      grantBasis: 'per-pupil',
      grant: { low: 5_200, high: 5_400 },
      laterYears: 'same',
      reserves: exactly(80_000),
      services: [yearly('payroll', 'Payroll', { low: 9_000, high: 10_000 })],
    }),
    pupils: 210,
    costs: costs({
      charge: { kind: 'percent', figure: { low: 4, high: 6 } },
      oneOffs: { ...FREE, legal: { low: 5_000, high: 8_000 } },
    }),
  },
  'not known': {
    ours: ours({ grant: exactly(1_500_000), services: [yearly('payroll', 'Payroll')] }),
    pupils: UNKNOWN,
    costs: costs({
      charge: { kind: 'percent', figure: exactly(5) },
      replaces: { payroll: 'in-part' },
      oneOffs: FREE,
    }),
  },
  pooling: {
    ours: ours({
      grant: exactly(1_000_000),
      laterYears: 'forecast',
      grantYear2: exactly(1_020_000),
      grantYear3: exactly(1_040_400),
    }),
    pupils: UNKNOWN,
    costs: costs({ charge: { kind: 'pooling', figure: { low: 96, high: 101 } }, oneOffs: FREE }),
  },
  'per pupil': {
    ours: ours({
      reserves: exactly(-40_000),
      stayOnly: [yearly('fee', 'A fee of the local authority', exactly(3_000))],
    }),
    pupils: 412,
    costs: costs({
      charge: { kind: 'per-pupil', figure: exactly(250) },
      oneOffs: FREE,
      others: [yearly('own', 'A yearly fee of the trust', exactly(12_000))],
      reservesGoPct: exactly(100),
    }),
  },
};

/** Every line of an example, by the name that the rows use. */
export function linesOf({ ours: budget, pupils, costs: trust }: CostExample): readonly CostLine[] {
  const joining = workOutJoining(budget, pupils, trust);
  const staying = { ...workOutStaying(budget).paid, id: 'staying' };
  return [
    joining.charge,
    ...joining.saved,
    ...joining.oneOffs,
    joining.difference,
    joining.paid,
    joining.reserves,
    staying,
  ];
}
