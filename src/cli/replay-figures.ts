import type { FaithGroup } from '../matching/constraints/faith-rules.ts';
import { BASELINES, type Baseline, type Replayed, type Standing } from './replay-run.ts';

export const DEPTHS = [1, 3, 5, 10, 20] as const;

/** Share of joins whose real trust stood at most so deep, 0 to 1, by depth. */
export type Hits = Readonly<Record<(typeof DEPTHS)[number], number>>;

/** Figures of a group of joins. */
export type HitsOf = { readonly joins: number; readonly hits: Hits };

/** What a replay found. Ratios are of `usable` joins; a join that a constraint excludes counts as missed at every depth. */
export type ReplayFigures = {
  readonly joins: number;
  readonly usable: number;
  readonly hits: Hits;
  readonly baselines: Readonly<Record<Baseline, Hits>>;
  readonly excludedByConstraint: Readonly<
    Partial<Record<FaithGroup, { readonly joins: number; readonly excluded: number }>>
  >;
  readonly byFaith: Readonly<Partial<Record<FaithGroup, HitsOf>>>;
  readonly byPhase: Readonly<Record<string, HitsOf>>;
  readonly byRegion: Readonly<Record<string, HitsOf>>;
};

/** Counts hits overall, per baseline, phase and region, and exclusions per faith group. `joins` includes those not usable. */
export function replayFigures(joins: number, replayed: readonly Replayed[]): ReplayFigures {
  const [nearest, mostWithin10km, nearestAllowed] = BASELINES.map((name) =>
    hitsOf(replayed.map(({ baselines }) => baselines[name])),
  );
  if (nearest === undefined || mostWithin10km === undefined || nearestAllowed === undefined) {
    throw new RangeError('a baseline is missing');
  }
  return {
    joins,
    usable: replayed.length,
    hits: hitsOf(replayed.map(({ standing }) => standing)),
    baselines: { nearest, mostWithin10km, nearestAllowed },
    excludedByConstraint: Object.fromEntries(
      groupBy(replayed, ({ group }) => group).map(([group, members]) => [
        group,
        { joins: members.length, excluded: members.filter(({ standing }) => standing === 'excluded').length },
      ]),
    ),
    byFaith: figuresBy(replayed, ({ group }) => group),
    byPhase: figuresBy(replayed, ({ phase }) => phase),
    byRegion: figuresBy(replayed, ({ region }) => region),
  };
}

function figuresBy(replayed: readonly Replayed[], keyOf: (join: Replayed) => string): Record<string, HitsOf> {
  return Object.fromEntries(
    groupBy(replayed, keyOf).map(([key, members]) => [
      key,
      { joins: members.length, hits: hitsOf(members.map(({ standing }) => standing)) },
    ]),
  );
}

function groupBy<T, K extends string>(
  items: readonly T[],
  keyOf: (item: T) => K,
): readonly [K, readonly T[]][] {
  const keys = [...new Set(items.map(keyOf))].sort();
  return keys.map((key) => [key, items.filter((item) => keyOf(item) === key)]);
}

function hitsOf(standings: readonly Standing[]): Hits {
  const share = (depth: number) =>
    standings.length === 0
      ? 0
      : standings.filter((standing) => standing !== 'excluded' && standing <= depth).length /
        standings.length;
  return { 1: share(1), 3: share(3), 5: share(5), 10: share(10), 20: share(20) };
}
