import type { OutlineId } from './documents/outline.ts';
import type { GateId } from './item.ts';

/** Documents that should not leave the school while a gate is closed. A paper for one's own board may. */
export const GATE_HOLDS: Readonly<Record<GateId, readonly OutlineId[]>> = {
  'before-seeking': ['letter-of-interest', 'agreement', 'regional-director', 'information-note'],
  'before-entering': ['agreement', 'information-note'],
};
