import type { Phase } from '../domain/phase.ts';
import type { MarkShape, MarkTone } from '../ui/map/marks.tsx';

/** The shape of a school's mark, wherever schools are mapped. */
export const PHASE_SHAPES: Readonly<Record<Phase, MarkShape>> = {
  primary: 'circle',
  secondary: 'square',
  special: 'diamond',
  nursery: 'triangle',
  'alternative-provision': 'triangle-down',
};

/** The tone that repeats the shape on a map of one trust. */
export const PHASE_TONES: Readonly<Record<Phase, MarkTone>> = {
  primary: 'accent',
  secondary: 'ink',
  special: 'hollow-ink',
  nursery: 'accent',
  'alternative-provision': 'hollow-accent',
};
