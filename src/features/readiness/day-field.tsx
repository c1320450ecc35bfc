import { useState } from 'react';
import { type IsoDate, parseIsoDate } from '../../domain/iso-date.ts';
import { isPlanDay, PLAN_YEARS } from '../../readiness/plan-years.ts';
import type { FieldText } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';

type DayFieldProps = FieldText & {
  readonly name: string;
  readonly value: IsoDate | undefined;
  /** A whole date, or undefined when the field was emptied; half a date changes nothing. */
  readonly onDay: (day: IsoDate | undefined) => void;
};

/** A day in the years of a plan. What is half typed, or beyond them, stays in the field until it is such a day. */
export function DayField({ value, onDay, ...field }: DayFieldProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: IsoDate | undefined } | null>(
    null,
  );
  const text = typed !== null && typed.over === value ? typed.text : (value ?? '');
  return (
    <TextField
      {...field}
      type="date"
      min={`${PLAN_YEARS.from}-01-01`}
      max={`${PLAN_YEARS.to}-12-31`}
      error={isBeyond(text) ? `Give a day from ${PLAN_YEARS.from} to ${PLAN_YEARS.to}` : field.error}
      value={text}
      onChange={({ target }) => {
        const day = parseIsoDate(target.value);
        if (day.ok && isPlanDay(day.value)) {
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

/** A year with fewer than four digits is still being typed. */
function isBeyond(text: string): boolean {
  const year = /^[1-9]\d{3,}(?=-)/.exec(text)?.[0];
  return year !== undefined && (Number(year) < PLAN_YEARS.from || Number(year) > PLAN_YEARS.to);
}
