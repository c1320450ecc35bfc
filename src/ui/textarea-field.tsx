import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { type FieldText, LabelledField, useFieldIds } from './field.tsx';

type TextareaFieldProps = FieldText & Omit<ComponentProps<'textarea'>, 'className' | keyof FieldText>;

/** Several lines of text. */
export function TextareaField({
  label,
  hint,
  error,
  optional = false,
  rows = 4,
  ...input
}: TextareaFieldProps) {
  const ids = useFieldIds(input, { hint, error });
  return (
    <LabelledField label={label} hint={hint} error={error} optional={optional} ids={ids}>
      <textarea
        {...input}
        rows={rows}
        id={ids.id}
        className={cx(styles.control, styles.area)}
        aria-describedby={ids.describedBy}
        aria-invalid={error === undefined ? undefined : true}
      />
    </LabelledField>
  );
}
