import type { ValuePoint } from '../decision/index.ts';
import type { CompleteAnswers } from './answers.ts';

/** Half of the score is lost within this part of the way from "comfortable" to "too far": the first kilometres weigh most. */
const HALF_LOST_AT = 1 / 3;

/**
 * Points of the value function of a distance in kilometres: 1 up to "comfortable", 0.5 a third of the way on, 0 from "too far". The
 * bend was shaped on schools with an even URN that joined a trust between September 2023 and August 2025.
 */
export function distancePoints({ comfortableKm, tooFarKm }: DistanceEnds): readonly ValuePoint[] {
  const widthKm = Math.max(0, tooFarKm - comfortableKm);
  return [
    { x: comfortableKm, value: 1 },
    { x: comfortableKm + HALF_LOST_AT * widthKm, value: 0.5 },
    { x: comfortableKm + widthKm, value: 0 },
  ];
}

/** The two ends of the scale, both the school's own. */
type DistanceEnds = Pick<CompleteAnswers['geography'], 'comfortableKm' | 'tooFarKm'>;
