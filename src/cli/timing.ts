/** Milliseconds of repeated runs of one piece of work. */
export type Timing = {
  readonly medianMs: number;
  readonly lowestMs: number;
  readonly highestMs: number;
  readonly runs: number;
};

/** Times `work` `runs` times after `warmUps` untimed runs. */
export function timeRuns(work: () => void, { runs, warmUps }: { runs: number; warmUps: number }): Timing {
  for (let run = 0; run < warmUps; run += 1) work();
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const lowestMs = times[0];
  const medianMs = times[Math.floor(times.length / 2)];
  const highestMs = times.at(-1);
  if (lowestMs === undefined || medianMs === undefined || highestMs === undefined) {
    throw new RangeError(`cannot time ${runs} runs`);
  }
  return { medianMs, lowestMs, highestMs, runs };
}
