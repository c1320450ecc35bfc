import { memo } from 'react';
import { CONSIDERATION_LABELS, type ConsiderationId } from '../../domain/consideration.ts';
import { cx } from '../../ui/cx.ts';
import { SwingNumber } from '../swing-number.tsx';
import { parseSwing } from './parse-swing.ts';
import styles from './try-weights.module.css';

type SwingRowProps = {
  readonly id: ConsiderationId;
  readonly text: string;
  /** Share of all weight, 0 to 1; null while it cannot be worked out. */
  readonly share: number | null;
  readonly onText: (id: ConsiderationId, text: string) => void;
};

/** One consideration's number, typed or set with a slider, and what share of the weight it comes to. Kept as drawn while another one moves. */
export const SwingRow = memo(function SwingRow({ id, text, share, onText }: SwingRowProps) {
  const value = parseSwing(text);
  const label = CONSIDERATION_LABELS[id];
  return (
    <div className={cx(styles.row)}>
      <SwingNumber
        name={`try-${id}`}
        about={label}
        label={label}
        text={text}
        value={value}
        share={share}
        onText={(typed) => onText(id, typed)}
        error={value === null ? 'Enter a number from 0 to 100' : undefined}
      />
    </div>
  );
});
