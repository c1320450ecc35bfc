import { useState } from 'react';
import type { Figure } from '../../finding/costs/cost-work.ts';
import { type FigureBounds, type FigureProblem, parseFigure } from '../../finding/costs/parse-figure.ts';
import { cx } from '../../ui/cx.ts';
import { NumberField } from '../../ui/number-field.tsx';
import styles from './costs.module.css';

type FigureFieldProps = {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly unit: string;
  readonly bounds: FigureBounds;
  /** Absent: not known. */
  readonly value: Figure | undefined;
  readonly onChange: (figure: Figure | undefined) => void;
};

type Typed = { readonly low: string; readonly high: string };

/**
 * A figure, exact or from low to high. Saves as soon as what is typed can be read; until then the last figure that could be read stays
 * in force, and the field says what is wrong.
 */
export function FigureField({ id, legend, hint, unit, bounds, value, onChange }: FigureFieldProps) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const [left, setLeft] = useState(false);
  const read = typed === null ? null : parseFigure(typed.low, typed.high, bounds);
  const stands = read !== null && (!read.ok || isSame(read.value, value));
  const shown = typed !== null && stands ? typed : textOf(value);
  const problem = left && read !== null && !read.ok && stands ? read.error : undefined;
  const change = (next: Typed) => {
    setTyped(next);
    const figure = parseFigure(next.low, next.high, bounds);
    if (figure.ok && !isSame(figure.value, value)) onChange(figure.value);
  };
  const messageFor = (end: 'low' | 'high') =>
    problem?.end === end ? `${legend}: ${describeProblem(problem, unit)}` : undefined;
  return (
    <fieldset className={cx(styles.figure)} onBlur={() => setLeft(true)}>
      <legend className={cx(styles.legend)}>{legend}</legend>
      {hint !== undefined && <p className={cx(styles.hint)}>{hint}</p>}
      <div className={cx(styles.ends)}>
        <NumberField
          name={`${id}-low`}
          label="Exactly, or from"
          unit={unit}
          value={shown.low}
          error={messageFor('low')}
          onChange={(event) => change({ ...shown, low: event.target.value })}
        />
        <NumberField
          name={`${id}-high`}
          label="To, if it is a range"
          unit={unit}
          value={shown.high}
          error={messageFor('high')}
          onChange={(event) => change({ ...shown, high: event.target.value })}
        />
      </div>
    </fieldset>
  );
}

const isSame = (a: Figure | undefined, b: Figure | undefined) => a?.low === b?.low && a?.high === b?.high;

function textOf(value: Figure | undefined): Typed {
  if (value === undefined) return { low: '', high: '' };
  const one = (number: number) => number.toLocaleString('en-GB', { maximumFractionDigits: 6 });
  return { low: one(value.low), high: value.low === value.high ? '' : one(value.high) };
}

function describeProblem(problem: FigureProblem, unit: string): string {
  switch (problem.kind) {
    case 'not-a-number':
      return `“${problem.given}” is not a number. Enter figures, or leave it empty while you do not know.`;
    case 'out-of-bounds':
      return `enter a number from ${problem.bounds.least.toLocaleString('en-GB')} to ${problem.bounds.most.toLocaleString('en-GB')} (${unit}).`;
    case 'low-missing':
      return 'enter the lower figure as well.';
    case 'wrong-order':
      return `enter at least ${problem.low.toLocaleString('en-GB')}, or leave it empty for an exact figure.`;
    default:
      return problem satisfies never;
  }
}
