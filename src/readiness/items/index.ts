import type { ReadinessItem } from '../item.ts';
import { AGREEING } from './agreeing.ts';
import { ENTERING } from './entering.ts';
import { FIRST_CONSIDERATIONS } from './first-considerations.ts';
import { NOT_FROM_THE_GUIDANCE } from './not-from-the-guidance.ts';
import { SEEKING } from './seeking.ts';

/** Every item of the checklist; the order is the order on screen and on paper within a stage. */
export const READINESS_ITEMS: readonly ReadinessItem[] = [
  ...FIRST_CONSIDERATIONS,
  ...SEEKING,
  ...AGREEING,
  ...ENTERING,
  ...NOT_FROM_THE_GUIDANCE,
];
