import type { Side } from '../../readiness/record.ts';

/** How the sides are called on screen. */
export const SIDE_NAMES: Readonly<Record<Side, string>> = { school: 'Our school', trust: 'The trust' };
