import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { WordedSwing } from '../../swing-number.tsx';
import type { FormValues } from '../fields/field.ts';
import { parseTypedNumber } from '../fields/number-field.ts';

type SwingControlProps = {
  readonly name: string;
  readonly label: string;
  readonly error: string | undefined;
  /** Share of the whole weight, 0 to 1; null while it cannot be worked out. */
  readonly share: number | null;
  readonly children?: ReactNode;
};

/** A number from 0 to 100 as a field of the form, and the share of the weight that it comes to. */
export function SwingControl({ name, label, error, share, children }: SwingControlProps) {
  const { field } = useController<FormValues>({ name });
  const text = typeof field.value === 'string' ? field.value : '';
  const number = parseTypedNumber(text);
  return (
    <WordedSwing
      name={name}
      about={label}
      error={error}
      onBlur={field.onBlur}
      ref={field.ref}
      text={text}
      value={number === null ? null : Math.min(100, number)}
      share={share}
      onText={field.onChange}
    >
      {children}
    </WordedSwing>
  );
}
