import { memo, useId } from 'react';
import type { TrustUid } from '../../../domain/trust-uid.ts';
import type { Disagreement, ReadinessItem } from '../../../readiness/item.ts';
import type { ItemState } from '../../../readiness/readiness-of.ts';
import { cx } from '../../../ui/cx.ts';
import { Details } from '../../../ui/details.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { Cite } from '../cite.tsx';
import { whereDone } from '../where-done.ts';
import styles from './checklist.module.css';
import { ItemSide } from './item-side.tsx';

type ChecklistItemProps = {
  readonly item: ReadinessItem;
  readonly states: readonly ItemState[];
  /** The trust that the records are about. */
  readonly partner: TrustUid | undefined;
};

/** Where a link to an item leads. */
export const itemElementId = (itemId: string) => `item-${itemId}`;

/**
 * One thing to be clear about: what it is, who asks for it, and how each side stands. Drawn again only when that changes, since
 * every keystroke elsewhere on the list is saved.
 */
export const ChecklistItem = memo(DrawnItem, (before, after) => contentOf(before) === contentOf(after));

function contentOf({ states, partner }: ChecklistItemProps): string {
  return JSON.stringify([states, partner]);
}

function DrawnItem({ item, states, partner }: ChecklistItemProps) {
  const headingId = useId();
  return (
    <article
      id={itemElementId(item.id)}
      tabIndex={-1}
      aria-labelledby={headingId}
      className={cx(styles.item)}
    >
      <div className={cx(styles.what)}>
        <h3 id={headingId} className={cx(styles.title)}>
          {item.label}
        </h3>
        {item.gate !== undefined && <Tag look="strong">Comes first</Tag>}
        <p className={cx(styles.doneWhen)}>Done when: {lowerFirst(item.doneWhen)}</p>
        {item.disagreement !== undefined && <Readings disagreement={item.disagreement} />}
        <p className={cx(styles.origin)}>
          {item.origin.kind === 'guidance' ? (
            <Cite sources={item.origin.sources} />
          ) : (
            <Tag>Not from the guidance</Tag>
          )}
        </p>
        <div data-print="hide" className={cx(styles.why)}>
          <Details summary="Why?">
            <p>{item.why}</p>
            {item.origin.kind === 'not-from-the-guidance' && <p>{item.origin.why}</p>}
          </Details>
        </div>
      </div>
      <div className={cx(styles.sides)}>
        {states.map((state) => (
          <ItemSide key={state.side} state={state} where={whereDone(item, partner)} />
        ))}
      </div>
    </article>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function Readings({ disagreement }: { readonly disagreement: Disagreement }) {
  return (
    <div className={cx(styles.readings)}>
      <p>The sources differ on {disagreement.about}:</p>
      <ul>
        {disagreement.readings.map(({ says, source }) => (
          <li key={`${source.document} ${source.section}`}>
            {says} <Cite sources={[source]} />
          </li>
        ))}
      </ul>
    </div>
  );
}
