import record from '../../../data/replay.json';
import { PHASE_LABELS } from '../../domain/phase.ts';
import { inKm, sentenceCase } from '../../matching/wording.ts';

/** How deep into an order a hit was looked for. */
export const DEPTHS = ['1', '3', '5', '10', '20'] as const;

/** Share of joins (0 to 1) whose real trust stood at most so deep. */
export type Hits = Readonly<Record<(typeof DEPTHS)[number], number>>;

/** One line of a table: what, of how many joins, and how often. */
export type HitLine = { readonly name: string; readonly joins: number; readonly hits: Hits };

/** What a replay of real joins found, as committed; `npm run data:check` works it out anew. */
export const REPLAY = record;

/** Joins of schools with odd URNs: none of them was looked at while the defaults were chosen. */
export const MEASURED = record.odd;

/** This ranking and the orders that it has to beat, on the same joins. */
export function rankingLines({
  usable,
  hits,
  baselines,
}: typeof MEASURED | typeof record.even): readonly HitLine[] {
  return [
    { name: 'This ranking', joins: usable, hits },
    { name: 'Nearest school of the trust', joins: usable, hits: baselines.nearest },
    { name: 'Nearest, without trusts that faith rules out', joins: usable, hits: baselines.nearestAllowed },
    { name: `Most schools within ${inKm(10)}`, joins: usable, hits: baselines.mostWithin10km },
  ];
}

type HitsOf = { readonly joins: number; readonly hits: Hits };

const FAITH_NAMES: Readonly<Record<string, string>> = {
  none: 'No religious character',
  'church-of-england': 'Church of England',
  catholic: 'Catholic',
  joint: 'Joint',
  'joint-with-catholic': 'Joint, one of them Catholic',
  'other-faith': 'Another faith or church',
  'not-recorded': 'Christian, which church is not recorded',
};
const PHASE_NAMES: Readonly<Record<string, string>> = PHASE_LABELS;

/** Groups by name, the largest first. */
export function groupLines(kind: 'byFaith' | 'byPhase' | 'byRegion'): readonly HitLine[] {
  const groups: Readonly<Record<string, HitsOf>> = MEASURED[kind];
  return Object.entries(groups)
    .map(([key, { joins, hits }]) => ({ name: nameOf(kind, key), joins, hits }))
    .sort((a, b) => b.joins - a.joins);
}

/** Real joins that the faith rules would have ruled out, by our school's character, the largest group first. */
export function exclusionLines(): readonly {
  readonly name: string;
  readonly joins: number;
  readonly excluded: number;
}[] {
  return Object.entries(MEASURED.excludedByConstraint)
    .map(([key, counts]) => ({ name: nameOf('byFaith', key), ...counts }))
    .sort((a, b) => b.joins - a.joins);
}

function nameOf(kind: 'byFaith' | 'byPhase' | 'byRegion', key: string): string {
  const names = kind === 'byFaith' ? FAITH_NAMES : kind === 'byPhase' ? PHASE_NAMES : {};
  return sentenceCase(names[key] ?? key);
}

/** Twice the standard error of a share of so many joins, 0 to 1: in 19 of 20 such samples it is off by less. */
export function marginOf(share: number, joins: number): number {
  return 2 * Math.sqrt((share * (1 - share)) / joins);
}
