import { DECIDERS, type Decider } from '../../matching/answers.ts';
import { DECIDER_LEVELS } from '../../matching/criteria/delegation-fit.ts';

/** The decider that a recorded level, 0 to 1, stands for: the nearest one; halfway between two, the one nearer to the school. */
export function deciderAt(level: number): Decider {
  const distance = (decider: Decider) => Math.abs(DECIDER_LEVELS[decider] - level);
  return DECIDERS.reduce((nearest, decider) => (distance(decider) < distance(nearest) ? decider : nearest));
}
