import type { ComponentProps } from 'react';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { type FieldText, LabelledField, useFieldIds } from './field.tsx';

export type SelectOption = { readonly value: string; readonly label: string };

type SelectFieldProps = FieldText &
  Omit<ComponentProps<'select'>, 'className' | 'children' | keyof FieldText> & {
    readonly options: readonly SelectOption[];
  };

/** One of many. For up to six options use a radio group. */
export function SelectField({ label, hint, error, optional = false, options, ...select }: SelectFieldProps) {
  const ids = useFieldIds(select, { hint, error });
  return (
    <LabelledField label={label} hint={hint} error={error} optional={optional} ids={ids}>
      <select
        {...select}
        id={ids.id}
        className={cx(styles.control)}
        aria-describedby={ids.describedBy}
        aria-invalid={error === undefined ? undefined : true}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}
