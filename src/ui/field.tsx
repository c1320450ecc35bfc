import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './field.module.css';

/** What every form field shares. */
export type FieldText = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Adds "(optional)" to the label. */
  readonly optional?: boolean;
};

/** Ids of a field's parts. The field's own id is the given id, else its name: the error summary links to it. */
export function useFieldIds(
  given: { readonly id?: string | undefined; readonly name?: string | undefined },
  text: Pick<FieldText, 'hint' | 'error'>,
) {
  const fallback = useId();
  const id = given.id ?? given.name ?? fallback;
  const hintId = text.hint === undefined ? undefined : `${id}-hint`;
  const errorId = text.error === undefined ? undefined : `${id}-error`;
  const describedBy = [hintId, errorId].filter((part) => part !== undefined).join(' ');
  return { id, hintId, errorId, describedBy: describedBy === '' ? undefined : describedBy };
}

export function OptionalMark() {
  return <span className={cx(styles.optional)}> (optional)</span>;
}

/** Hint and error of a field, in the order in which they are read. */
export function FieldNotes({
  hint,
  error,
  hintId,
  errorId,
}: Pick<FieldText, 'hint' | 'error'> & {
  readonly hintId: string | undefined;
  readonly errorId: string | undefined;
}) {
  return (
    <>
      {hint !== undefined && (
        <div className={cx(styles.hint)} id={hintId}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p className={cx(styles.error)} id={errorId}>
          <span className={cx(styles.errorWord)}>Error: </span>
          {error}
        </p>
      )}
    </>
  );
}

type LabelledFieldProps = FieldText & {
  readonly ids: ReturnType<typeof useFieldIds>;
  readonly children: ReactNode;
};

/** Label, hint, error and the control, in reading order. */
export function LabelledField({ label, hint, error, optional = false, ids, children }: LabelledFieldProps) {
  return (
    <div className={cx(styles.field, error !== undefined && styles.withError)}>
      <label className={cx(styles.label)} htmlFor={ids.id}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldNotes hint={hint} error={error} hintId={ids.hintId} errorId={ids.errorId} />
      {children}
    </div>
  );
}
