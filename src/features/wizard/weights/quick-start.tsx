import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { Details } from '../../../ui/details.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import type { FormValues, Swing } from '../fields/field.ts';
import { readSwings } from '../fields/swings-field.ts';
import { moved, orderBySwing, swingsFromOrder } from './ordering.ts';
import styles from './quick-start.module.css';

type QuickStartProps = {
  readonly name: string;
  readonly swings: readonly Swing[];
  readonly onSet: (swings: Readonly<Record<string, number>>) => void;
};

/** Numbers from an order of importance, for those who would rather sort than judge. */
export function QuickStart({ name, swings, onSet }: QuickStartProps) {
  const { getValues } = useFormContext<FormValues>();
  const ids = swings.map(({ id }) => id);
  const [order, setOrder] = useState(() => orderBySwing(ids, readSwings(getValues(name)) ?? {}));
  const [said, setSaid] = useState<string | null>(null);
  const labelOf = (id: string) => swings.find((swing) => swing.id === id)?.label ?? id;

  const move = (at: number, by: -1 | 1) => {
    const next = moved(order, at, by);
    setOrder(next);
    const id = order[at];
    if (id !== undefined) setSaid(`${labelOf(id)} is now number ${next.indexOf(id) + 1}.`);
  };
  const set = () => {
    onSet(swingsFromOrder(order));
    setSaid('The numbers below follow your order. You can still change each of them.');
  };

  return (
    <Details summary="Quick start: put the six in order first">
      <p>Move what matters most to the top. The order then sets the numbers below.</p>
      <ol className={cx(styles.order)}>
        {order.map((id, at) => (
          <li key={id} className={cx(styles.item)}>
            <span className={cx(styles.label)}>{labelOf(id)}</span>
            <Button
              look="secondary"
              small
              aria-label={`Up: ${labelOf(id)}`}
              aria-disabled={at === 0}
              onClick={() => move(at, -1)}
            >
              Up
            </Button>
            <Button
              look="secondary"
              small
              aria-label={`Down: ${labelOf(id)}`}
              aria-disabled={at === order.length - 1}
              onClick={() => move(at, 1)}
            >
              Down
            </Button>
          </li>
        ))}
      </ol>
      <Button look="secondary" onClick={set}>
        Set the numbers from this order
      </Button>
      <LiveRegion message={said} />
    </Details>
  );
}
