import { OUTLINE_KINDS } from '../../readiness/documents/index.ts';
import { GATE_HOLDS } from '../../readiness/gate-holds.ts';
import type { ReadinessItem } from '../../readiness/item.ts';
import type { GateState, ItemState, Readiness } from '../../readiness/readiness-of.ts';
import type { Side } from '../../readiness/record.ts';

/** How the sides are called on screen. */
export const SIDE_NAMES: Readonly<Record<Side, string>> = { school: 'Our school', trust: 'The trust' };

/** An item with the sides on which it is missing. */
export type MissingItem = { readonly item: ReadinessItem; readonly sides: readonly Side[] };

/** What is missing, each item once, in the order of the work. */
export function missingItems(missing: readonly ItemState[]): readonly MissingItem[] {
  const items = [...new Set(missing.map(({ item }) => item))];
  return items.map((item) => ({
    item,
    sides: missing.filter((state) => state.item === item).map(({ side }) => side),
  }));
}

/** What is missing of what the guidance asks for, in one sentence. */
export function missingInWords({ missing, alsoOpen }: Pick<Readiness, 'missing' | 'alsoOpen'>): string {
  const count = missingItems(missing).length;
  const own = missingItems(alsoOpen).length;
  const ours = own === 0 ? '' : ` ${own} more on our own list ${own === 1 ? 'is' : 'are'} open too.`;
  if (count === 0) return `Nothing that the guidance asks for is missing on either side.${ours}`;
  const ofSide = (side: Side) => missing.filter((state) => state.side === side).length;
  return `${count} of the things that the guidance asks for ${count === 1 ? 'is' : 'are'} missing: ${ofSide('school')} for your school to do, ${ofSide('trust')} for the trust.${ours}`;
}

/** The documents that should not leave the school while a gate is closed. */
export function heldBy({ id }: Pick<GateState, 'id'>): readonly string[] {
  return GATE_HOLDS[id].map((document) => OUTLINE_KINDS[document].title.toLowerCase());
}
