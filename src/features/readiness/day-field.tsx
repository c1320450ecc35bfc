import { useState } from 'react';
import { type IsoDate, parseIsoDate } from '../../domain/iso-date.ts';
import type { FieldText } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';

type DayFieldProps = FieldText & {
  readonly name: string;
  readonly value: IsoDate | undefined;
  /** A whole date, or undefined when the field was emptied; half a date changes nothing. */
  readonly onDay: (day: IsoDate | undefined) => void;
};

/** A day. What is half typed stays in the field until it is a date. */
export function DayField({ value, onDay, ...field }: DayFieldProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: IsoDate | undefined } | null>(
    null,
  );
  const text = typed !== null && typed.over === value ? typed.text : (value ?? '');
  return (
    <TextField
      {...field}
      type="date"
      value={text}
      onChange={({ target }) => {
        const day = parseIsoDate(target.value);
        if (day.ok) {
          setTyped(null);
          onDay(day.value);
        } else if (target.value === '' && !target.validity.badInput) {
          setTyped(null);
          onDay(undefined);
        } else {
          setTyped({ text: target.value, over: value });
        }
      }}
    />
  );
}
