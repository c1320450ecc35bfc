import { EVIDENCE_STATUSES, type Evidence, Missing } from '../domain/evidence.ts';
import type { Score } from '../domain/score.ts';
import type { PartName, ScoreOrRange } from './define-criterion.ts';
import { entryInForce, type Pairing } from './pairing.ts';
import type { RecordedEntry } from './recorded.ts';
import { inPercent } from './wording.ts';

/** One thing of several that a criterion asks about: a value, a decision. Recorded under `<criterion id>/<part id>`. */
export type Part = PartName & {
  /** How much it matters against the other parts; above 0. */
  readonly weight: number;
  /** Turns the recorded level, 0 to 1 on the part's own scale, into a score, 0 to 1. */
  readonly scoreOf: (level: number) => Score;
};

/** Weighted mean over the parts so far: `known` of `total` parts, worst and best mean that the open ones allow. */
export type PartsMeasure = {
  readonly known: number;
  readonly total: number;
  readonly low: Score;
  readonly high: Score;
};

/**
 * Gathers a criterion that asks about several parts. An entry about the criterion as a whole is a score and stands in for
 * each part that has no entry of its own; parts without either stay open, so that the measure is a range. Missing when nothing is
 * recorded at all. The status is that of the least sure entry, the day that of the latest.
 */
export function recordedParts(
  pairing: Pairing,
  criterionId: string,
  parts: readonly Part[],
  why: string,
): Evidence<PartsMeasure> {
  const whole = levelEntry(pairing, criterionId);
  const asked: readonly Part[] = parts.length > 0 ? parts : [WHOLE];
  const answered = asked.flatMap((part) => {
    const own = levelEntry(pairing, `${criterionId}/${part.id}`);
    if (own !== undefined) return [{ part, entry: own.entry, score: part.scoreOf(own.level) }];
    return whole === undefined ? [] : [{ part, entry: whole.entry, score: whole.level }];
  });
  const entries = answered.map(({ entry }) => entry);
  const latest = entries.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  if (latest === undefined) return new Missing(why);
  const weightOf = (of: readonly { readonly weight: number }[]) =>
    of.reduce((sum, { weight }) => sum + weight, 0);
  const total = weightOf(asked);
  const low = answered.reduce((sum, { part, score }) => sum + part.weight * score, 0) / total;
  const open = 1 - weightOf(answered.map(({ part }) => part)) / total;
  const complete = answered.length === asked.length;
  return {
    kind: 'recorded',
    value: {
      known: answered.length,
      total: asked.length,
      low: Math.min(1, low),
      high: complete ? Math.min(1, low) : Math.min(1, low + open),
    },
    status: leastSure(entries),
    by: latest.by,
    on: latest.on,
  };
}

/** The score of the parts so far: one point when none is open. */
export function scoreOfParts({ low, high }: PartsMeasure): ScoreOrRange {
  return low === high ? low : { low, high };
}

/** "You recorded 3 of 5 values: 60% of what could be had so far." with the noun given, as in "values". */
export function describeParts({ known, total, low, high }: PartsMeasure, noun: string): string {
  if (known === total) return `What you recorded meets ${inPercent(low)} of your wishes.`;
  return `You recorded ${known} of ${total} ${noun}: between ${inPercent(low)} and ${inPercent(high)} of your wishes, as the others turn out.`;
}

const WHOLE: Part = { id: 'whole', label: 'the whole', weight: 1, scoreOf: (level) => level };

function levelEntry(pairing: Pairing, about: string): { entry: RecordedEntry; level: number } | undefined {
  const entry = entryInForce(pairing, about, 'level');
  if (entry === undefined) return undefined;
  const level = entry.answer.value;
  return level >= 0 && level <= 1 ? { entry, level } : undefined;
}

function leastSure(entries: readonly RecordedEntry[]): RecordedEntry['status'] {
  const lowest = EVIDENCE_STATUSES.find((status) => entries.some((entry) => entry.status === status));
  if (lowest === undefined) throw new RangeError('no entry, no status');
  return lowest;
}
