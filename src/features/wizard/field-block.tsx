import { type ReactNode, useId } from 'react';
import { cx } from '../../ui/cx.ts';
import { FieldNotes } from '../../ui/field.tsx';
import styles from './field-block.module.css';

type FieldBlockProps = {
  /** Where the error summary leads. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ReactNode;
};

/** Several controls that make one answer, under a heading of their own. */
export function FieldBlock({ id, legend, hint, error, children }: FieldBlockProps) {
  const headingId = useId();
  return (
    <section id={id} tabIndex={-1} aria-labelledby={headingId} className={cx(styles.block)}>
      <h2 id={headingId} className={cx(styles.legend)}>
        {legend}
      </h2>
      <FieldNotes hint={hint} error={error} hintId={`${id}-hint`} errorId={`${id}-error`} />
      {children}
    </section>
  );
}
