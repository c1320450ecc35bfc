import type { ValuePoint } from '../decision/index.ts';
import type { CompleteAnswers } from './answers.ts';

/** The first kilometres weigh most: three tenths of the score are lost in the first fifth of the way to "too far". */
const BEND = { part: 0.2, value: 0.7 };

/**
 * Points of the value function of a distance in kilometres: 1 up to "comfortable", 0.7 a fifth of the way on, 0 from "too far". The
 * bend was shaped on schools with an even URN that joined a trust between September 2023 and August 2025.
 */
export function distancePoints({ comfortableKm, tooFarKm }: DistanceEnds): readonly ValuePoint[] {
  const widthKm = Math.max(0, tooFarKm - comfortableKm);
  return [
    { x: comfortableKm, value: 1 },
    { x: comfortableKm + BEND.part * widthKm, value: BEND.value },
    { x: comfortableKm + widthKm, value: 0 },
  ];
}

/** The two ends of the scale, both the school's own. */
type DistanceEnds = Pick<CompleteAnswers['geography'], 'comfortableKm' | 'tooFarKm'>;
