import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { type FieldText, LabelledField, useFieldIds } from './field.tsx';

type TextFieldProps = FieldText & Omit<ComponentProps<'input'>, 'className' | keyof FieldText>;

/** One line of text. Takes what react-hook-form's `register` returns. */
export function TextField({ label, hint, error, optional = false, type = 'text', ...input }: TextFieldProps) {
  const ids = useFieldIds(input, { hint, error });
  return (
    <LabelledField label={label} hint={hint} error={error} optional={optional} ids={ids}>
      <input
        {...input}
        type={type}
        id={ids.id}
        className={cx(styles.control)}
        aria-describedby={ids.describedBy}
        aria-invalid={error === undefined ? undefined : true}
      />
    </LabelledField>
  );
}
