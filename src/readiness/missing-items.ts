import type { ReadinessItem } from './item.ts';
import type { ItemState, Readiness } from './readiness-of.ts';
import type { Side } from './record.ts';

/** An item with the sides on which it is missing. */
export type MissingItem = { readonly item: ReadinessItem; readonly sides: readonly Side[] };

/** What is missing, each item once with its sides, in the order given. */
export function missingItems(missing: readonly ItemState[]): readonly MissingItem[] {
  const items = [...new Set(missing.map(({ item }) => item))];
  return items.map((item) => ({
    item,
    sides: missing.filter((state) => state.item === item).map(({ side }) => side),
  }));
}

/** What is missing of what the guidance asks for, and how much of our own list is open: one or two sentences. */
export function missingInWords({ missing, alsoOpen }: Pick<Readiness, 'missing' | 'alsoOpen'>): string {
  const count = missingItems(missing).length;
  const own = missingItems(alsoOpen).length;
  const ours = own === 0 ? '' : ` ${own} more on our own list ${own === 1 ? 'is' : 'are'} open too.`;
  if (count === 0) return `Nothing that the guidance asks for is missing on either side.${ours}`;
  const ofSide = (side: Side): number => missing.filter((state) => state.side === side).length;
  return `${count} of the things that the guidance asks for ${count === 1 ? 'is' : 'are'} missing: ${ofSide('school')} for your school to do, ${ofSide('trust')} for the trust.${ours}`;
}
