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
  readonly hint?: string | undefined;
  /** Take the number only once the field is left, so that none on the way to it counts. */
  readonly whenLeft: boolean;
  readonly onWhole: (value: number) => void;
};

/** A whole number within limits. What does not fit stays in the field with a message; the number before it stays in force. */
export function WholeField({ name, label, unit, value, from, to, hint, whenLeft, onWhole }: WholeFieldProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: number } | null>(null);
  const stands = typed !== null && typed.over === value;
  const wholeOf = (text: string): number | null => {
    const given = /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN;
    return given >= from && given <= to ? given : null;
  };
  const take = (given: number) => {
    setTyped(null);
    if (given !== value) onWhole(given);
  };
  return (
    <NumberField
      name={name}
      label={label}
      unit={unit}
      value={stands ? typed.text : String(value)}
      hint={hint}
      error={stands && wholeOf(typed.text) === null ? `Give a whole number from ${from} to ${to}` : undefined}
      onChange={({ target }) => {
        const given = wholeOf(target.value);
        if (given === null || whenLeft) setTyped({ text: target.value, over: value });
        else take(given);
      }}
      onBlur={() => {
        const given = stands ? wholeOf(typed.text) : null;
        if (given !== null) take(given);
      }}
    />
  );
}
