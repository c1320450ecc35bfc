import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { inPercent } from '../../../matching/wording.ts';
import { cx } from '../../../ui/cx.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import type { FormValues } from '../fields/field.ts';
import { parseTypedNumber } from '../fields/number-field.ts';
import styles from './swing-control.module.css';

type SwingControlProps = {
  readonly name: string;
  readonly label: string;
  readonly error: string | undefined;
  /** Share of the whole weight, 0 to 1; null while it cannot be worked out. */
  readonly share: number | null;
  readonly children?: ReactNode;
};

/** A number from 0 to 100, typed or set with a slider, and the share of the weight that it comes to. */
export function SwingControl({ name, label, error, share, children }: SwingControlProps) {
  const { field } = useController<FormValues>({ name });
  const text = typeof field.value === 'string' ? field.value : '';
  const number = parseTypedNumber(text);
  return (
    <div className={cx(styles.swing)}>
      <div className={cx(styles.words)}>{children}</div>
      <div className={cx(styles.controls)}>
        <NumberField
          name={name}
          label={
            <>
              <VisuallyHidden>{label}: </VisuallyHidden>0 to 100
            </>
          }
          value={text}
          onChange={field.onChange}
          onBlur={field.onBlur}
          ref={field.ref}
          error={error}
        />
        <input
          type="range"
          className={cx(styles.slider)}
          aria-label={`${label}, as a slider`}
          min={0}
          max={100}
          step={1}
          value={number === null ? 0 : Math.min(100, number)}
          onChange={(event) => field.onChange(event.target.value)}
        />
        <p className={cx(styles.share)}>
          {share === null ? 'share not known' : `${inPercent(share)} of the weight`}
        </p>
      </div>
    </div>
  );
}
