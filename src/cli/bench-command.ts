import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { readRegistry } from '../../data/pipeline/read-registry.ts';
import { findableSchools } from '../dataset/finder/findable-schools.ts';
import { describeRegistryError } from '../dataset/registry-error.ts';
import { err, ok } from '../domain/result.ts';
import { benchSampling, benchStability, type SamplingBench } from './bench-decision.ts';
import { benchFinder, type FinderBench } from './bench-finder.ts';
import { benchLoad, benchRank } from './bench-register.ts';
import { type CommandOutcome, misuse } from './command-outcome.ts';
import type { Ratio, Timing } from './timing.ts';

const USAGE = 'npm run bench [-- --json]';
const REPORT = new URL('../../docs/benchmarks.md', import.meta.url);

type Figures = {
  readonly rank: Timing;
  readonly sampling: SamplingBench;
  readonly stability: Timing;
  readonly load: { readonly load: Timing; readonly ratio: Ratio };
  readonly finder: FinderBench;
};

/** Runs every timing, writes docs/benchmarks.md, and prints the medians in milliseconds as lines or as JSON. */
export async function runBench(args: readonly string[]): Promise<CommandOutcome> {
  const options = readOptions(args);
  if (!options.ok) return options;
  const registry = await readRegistry();
  if (!registry.ok) return err({ message: describeRegistryError(registry.error), exitCode: 1 });
  const figures: Figures = {
    rank: benchRank(registry.value),
    sampling: benchSampling(),
    stability: benchStability(),
    load: await benchLoad(registry.value),
    finder: await benchFinder(findableSchools(registry.value)),
  };
  await writeFile(REPORT, asMarkdown(figures));
  return ok(options.value.json === true ? JSON.stringify(asJson(figures), null, 2) : asMarkdown(figures));
}

function readOptions(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], options: { json: { type: 'boolean' } } }).values);
  } catch (cause) {
    return misuse(cause instanceof Error ? cause.message : String(cause), USAGE);
  }
}

function asJson({ rank, sampling, stability, load, finder }: Figures) {
  return {
    rankMs: rank.medianMs,
    sampling: {
      completeMs: sampling.complete.medianMs,
      unknownMs: sampling.unknown.medianMs,
      first1000Ms: sampling.first1000.medianMs,
    },
    stabilityMs: stability.medianMs,
    loadMs: load.load.medianMs,
    finder: { buildMs: finder.build.medianMs, keystrokeMs: finder.keystrokeMs },
    ratios: { sampling: sampling.ratio, load: load.ratio, finder: finder.ratio },
  };
}

function asMarkdown({ rank, sampling, stability, load, finder }: Figures): string {
  const { p50, p99, max } = finder.keystrokeMs;
  return `# Benchmarks

Written by \`npm run bench\`: Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'model not known'}), one thread. Medians with the
lowest and the highest run, in milliseconds. Times differ from machine to machine and with what else runs; the ratios were measured side by side in the
same run and travel better.

| what | median | lowest | highest | runs | to reach |
|---|---:|---:|---:|---:|---:|
${row('Rank all trusts for one school', rank, '6')}
${row('Sample 1,200 × 15 × 10,000 weightings, complete', sampling.complete, '250')}
${row('The same with 40 of 100 cells unknown', sampling.unknown, '800')}
${row('The first 1,000 weightings', sampling.first1000, '40')}
${row('Stability and dominance for all', stability, '20')}
${row('Load the registry: fetch from memory, decode, index', load.load, '90')}
${row('Build the school finder', finder.build, '120')}

A keystroke in the finder, ${finder.keystrokes.toLocaleString('en-GB')} of them, each the median of seven passes: half within ${p50.toFixed(2)}, 99 of 100 within ${p99.toFixed(2)}, the
slowest ${max.toFixed(2)} (to reach: 8).

| beside its yardstick in the same run | times as fast | at least | at most |
|---|---:|---:|---:|
${ratioRow('Sampling, beside the same sum with plain arrays and a sort', sampling.ratio)}
${ratioRow('Load, beside JSON.parse of the same schools and trusts as plain records', load.ratio)}
${ratioRow('Finder, beside a plain scan that finds no misspelt name', finder.ratio)}
`;
}

function row(what: string, { medianMs, lowestMs, highestMs, runs }: Timing, aim: string): string {
  return `| ${what} | ${ms(medianMs)} | ${ms(lowestMs)} | ${ms(highestMs)} | ${runs} | ${aim} |`;
}

function ratioRow(what: string, { median, lowest, highest }: Ratio): string {
  return `| ${what} | ${median.toFixed(2)} | ${lowest.toFixed(2)} | ${highest.toFixed(2)} |`;
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}
