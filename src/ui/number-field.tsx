import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { type FieldText, LabelledField, useFieldIds } from './field.tsx';

type NumberFieldProps = FieldText &
  Omit<ComponentProps<'input'>, 'className' | 'type' | 'inputMode' | keyof FieldText> & {
    /** Shown after the input and read with the label, as in "km". */
    readonly unit?: string;
  };

/** A number typed as text, without the spinner that changes values on scroll. Parsing belongs to the form. */
export function NumberField({ label, hint, error, optional = false, unit, ...input }: NumberFieldProps) {
  const ids = useFieldIds(input, { hint, error });
  const unitId = `${ids.id}-unit`;
  const described = [ids.describedBy, unit === undefined ? undefined : unitId].filter(
    (id) => id !== undefined,
  );
  const control = (
    <input
      {...input}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      id={ids.id}
      className={cx(styles.control, styles.narrow)}
      aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      aria-invalid={error === undefined ? undefined : true}
    />
  );
  return (
    <LabelledField label={label} hint={hint} error={error} optional={optional} ids={ids}>
      {unit === undefined ? (
        control
      ) : (
        <span className={cx(styles.withUnit)}>
          {control}
          <span className={cx(styles.unit)} id={unitId}>
            {unit}
          </span>
        </span>
      )}
    </LabelledField>
  );
}
