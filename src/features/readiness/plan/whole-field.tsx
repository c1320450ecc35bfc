import { useState } from 'react';
import { NumberField } from '../../../ui/number-field.tsx';

type WholeFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  /** Smallest and largest number taken. */
  readonly from: number;
  readonly to: number;
  readonly onWhole: (value: number) => void;
};

/** A whole number within limits. What does not fit stays in the field with a message; the number before it stays in force. */
export function WholeField({ name, label, unit, value, from, to, onWhole }: WholeFieldProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: number } | null>(null);
  const stands = typed !== null && typed.over === value;
  return (
    <NumberField
      name={name}
      label={label}
      unit={unit}
      value={stands ? typed.text : String(value)}
      error={stands ? `Give a whole number from ${from} to ${to}` : undefined}
      onChange={({ target }) => {
        const given = /^\s*\d+\s*$/.test(target.value) ? Number(target.value) : Number.NaN;
        if (given >= from && given <= to) {
          setTyped(null);
          onWhole(given);
        } else {
          setTyped({ text: target.value, over: value });
        }
      }}
    />
  );
}
