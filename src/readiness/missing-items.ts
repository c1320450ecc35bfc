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

/** What is missing of what the guidance asks for, by who has to do it, and how much of our own list is open: one or two sentences. The parts add up to the whole. */
export function missingInWords({ missing, alsoOpen }: Pick<Readiness, 'missing' | 'alsoOpen'>): string {
  const items = missingItems(missing);
  const own = missingItems(alsoOpen).length;
  const ours = own === 0 ? '' : ` ${own} more on our own list ${own === 1 ? 'is' : 'are'} open too.`;
  if (items.length === 0) return `Nothing that the guidance asks for is missing on either side.${ours}`;
  const verb = items.length === 1 ? 'is' : 'are';
  return `${items.length} of the things that the guidance asks for ${verb} missing: ${partsInWords(items)}.${ours}`;
}

function partsInWords(items: readonly MissingItem[]): string {
  const both = items.filter(({ sides }) => sides.length > 1).length;
  const alone = (side: Side): number =>
    items.filter(({ sides }) => sides.length === 1 && sides.includes(side)).length;
  return [
    [alone('school'), 'for your school'],
    [alone('trust'), 'for the trust'],
    [both, 'for both'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, whom]) => `${count} ${whom}`)
    .join(', ');
}
