import { type MouseEvent, useEffect, useRef } from 'react';
import { cx } from './cx.ts';
import styles from './error-summary.module.css';
import { focusElement } from './focus-element.ts';

export type FieldError = { readonly fieldId: string; readonly message: string };

type ErrorSummaryProps = {
  readonly errors: readonly FieldError[];
  /** Changes with every failed attempt, so that focus returns here each time. */
  readonly attempt: number;
};

/** What to put right, above the heading. Takes focus when it appears and after each further attempt; nothing without errors. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt brings focus back, even with the same errors
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);

  if (!shown) return null;
  const goTo = (fieldId: string) => (event: MouseEvent) => {
    event.preventDefault();
    focusElement(fieldId);
  };
  return (
    <div ref={box} tabIndex={-1} role="alert" className={cx(styles.box)}>
      <h2 className={cx(styles.heading)}>There is a problem</h2>
      <ul className={cx(styles.list)}>
        {errors.map((error) => (
          <li key={`${error.fieldId} ${error.message}`}>
            <a href={`#${error.fieldId}`} onClick={goTo(error.fieldId)}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
