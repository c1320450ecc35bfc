import { readFile } from 'node:fs/promises';
import { buildFinder, type FindableSchool } from '../dataset/finder/school-finder.ts';
import { type Ratio, ratioOf, type Timing, timeRuns } from './timing.ts';

const QUERIES = new URL('../../tests/data/finder-queries.json', import.meta.url);
const MOST_FOUND = 10;
const REPEATS = { runs: 7, warmUps: 1 };
/** The yardstick is compared on every tenth keystroke: all of them would take minutes. */
const EVERY_NTH_COMPARED = 10;

/** Milliseconds of single keystrokes, each the median of the passes: half of them, 99 of 100, and all stay below. */
export type KeystrokeTimes = { readonly p50: number; readonly p99: number; readonly max: number };

export type FinderBench = {
  readonly build: Timing;
  readonly keystrokes: number;
  readonly keystrokeMs: KeystrokeTimes;
  /** A plain scan of the same keystrokes over ours. */
  readonly ratio: Ratio;
};

/**
 * Times the finder's build and every keystroke of the fixed queries: each prefix of each query, as a person types it. The yardstick is a
 * plain scan: the names that hold the typed text, small letters and capitals being one.
 */
export async function benchFinder(schools: readonly FindableSchool[]): Promise<FinderBench> {
  const build = timeRuns(() => void buildFinder(schools), REPEATS);
  const finder = buildFinder(schools);
  const typed = keystrokesOf(await readQueries());
  const times = keystrokeTimes(typed, (text) => void finder.find(text, MOST_FOUND));
  const names = schools.map(({ name }) => name.toLowerCase());
  const compared = typed.filter((_, at) => at % EVERY_NTH_COMPARED === 0);
  const scan = timeRuns(() => compared.forEach((text) => void plainScan(names, text)), REPEATS);
  const ours = timeRuns(() => compared.forEach((text) => void finder.find(text, MOST_FOUND)), REPEATS);
  return { build, keystrokes: typed.length, keystrokeMs: times, ratio: ratioOf(scan, ours) };
}

async function readQueries(): Promise<readonly string[]> {
  const entries: readonly { readonly query: string }[] = JSON.parse(await readFile(QUERIES, 'utf8'));
  return entries.map(({ query }) => query);
}

function keystrokesOf(queries: readonly string[]): readonly string[] {
  return queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
}

function keystrokeTimes(typed: readonly string[], find: (text: string) => void): KeystrokeTimes {
  const passes = Array.from({ length: REPEATS.warmUps + REPEATS.runs }, () =>
    typed.map((text) => {
      const from = performance.now();
      find(text);
      return performance.now() - from;
    }),
  ).slice(REPEATS.warmUps);
  const sorted = typed
    .map((_, at) => quantile(passes.map((pass) => pass[at] ?? Number.NaN).toSorted(ascending), 0.5))
    .toSorted(ascending);
  return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), max: quantile(sorted, 1) };
}

function plainScan(names: readonly string[], text: string): readonly number[] {
  const wanted = text.toLowerCase();
  const found: number[] = [];
  for (const [at, name] of names.entries()) {
    if (name.includes(wanted)) found.push(at);
  }
  return found.slice(0, MOST_FOUND);
}

const ascending = (a: number, b: number): number => a - b;

function quantile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new RangeError('no keystrokes were timed');
  return value;
}
