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
  return timingOf(
    Array.from({ length: runs }, () => {
      const from = performance.now();
      work();
      return performance.now() - from;
    }),
  );
}

/** As {@link timeRuns}, for work that is awaited. */
export async function timeAsyncRuns(
  work: () => Promise<void>,
  { runs, warmUps }: { runs: number; warmUps: number },
): Promise<Timing> {
  for (let run = 0; run < warmUps; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  return timingOf(times);
}

function timingOf(unordered: readonly number[]): Timing {
  const times = unordered.toSorted((a, b) => a - b);
  const lowestMs = times[0];
  const medianMs = times[Math.floor(times.length / 2)];
  const highestMs = times.at(-1);
  if (lowestMs === undefined || medianMs === undefined || highestMs === undefined) {
    throw new RangeError(`cannot time ${times.length} runs`);
  }
  return { medianMs, lowestMs, highestMs, runs: times.length };
}

/** How many times faster ours is than its yardstick. */
export type Ratio = { readonly median: number; readonly lowest: number; readonly highest: number };

/** Medians against each other; the spread sets the yardstick's quickest run against our slowest, and the other way round. */
export function ratioOf(yardstick: Timing, ours: Timing): Ratio {
  return {
    median: yardstick.medianMs / ours.medianMs,
    lowest: yardstick.lowestMs / ours.highestMs,
    highest: yardstick.highestMs / ours.lowestMs,
  };
}
