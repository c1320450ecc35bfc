import type { ReadinessItem } from '../item.ts';

/** Every item of the checklist; the order is the order on screen and on paper within a stage. */
export const READINESS_ITEMS: readonly ReadinessItem[] = [];
