import type { ComponentProps, ReactNode } from 'react';
import styles from './choice-group.module.css';
import { cx } from './cx.ts';
import fieldStyles from './field.module.css';
import { FieldNotes, OptionalMark, useFieldIds } from './field.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
};

export type ChoiceGroupProps = Omit<
  ComponentProps<'input'>,
  'className' | 'type' | 'value' | 'defaultValue' | 'checked' | 'id'
> & {
  readonly id?: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly choices: readonly Choice[];
  /** Side by side where there is room; for short labels without hints. */
  readonly inline?: boolean;
  /** For a page whose heading already asks the question. */
  readonly legendHidden?: boolean;
};

type DrawnGroupProps = ChoiceGroupProps & {
  readonly type: 'radio' | 'checkbox';
  /** Present for groups whose state the caller holds. */
  readonly isChecked?: ((value: string) => boolean) | undefined;
  readonly isCheckedAtFirst?: ((value: string) => boolean) | undefined;
};

/**
 * Real radios or checkboxes under one legend. The first option carries the group's id, so that the error summary can focus it.
 * Everything else passed in (name, ref, onChange, onBlur: react-hook-form's `register`) goes to each input.
 */
export function ChoiceGroup({
  type,
  isChecked,
  isCheckedAtFirst,
  id,
  legend,
  hint,
  error,
  optional = false,
  choices,
  inline = false,
  legendHidden = false,
  ...input
}: DrawnGroupProps) {
  const ids = useFieldIds({ id, name: input.name }, { hint, error });
  return (
    <fieldset
      className={cx(fieldStyles.field, error !== undefined && fieldStyles.withError)}
      aria-describedby={ids.describedBy}
    >
      <legend className={cx(!legendHidden && fieldStyles.label)}>
        {legendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
        {optional && <OptionalMark />}
      </legend>
      <FieldNotes hint={hint} error={error} hintId={ids.hintId} errorId={ids.errorId} />
      <div className={cx(styles.choices, inline && styles.inline)}>
        {choices.map((choice, index) => {
          const choiceId = index === 0 ? ids.id : `${ids.id}-${choice.value}`;
          return (
            <div key={choice.value} className={cx(styles.choice)}>
              <input
                {...input}
                type={type}
                id={choiceId}
                value={choice.value}
                disabled={choice.disabled === true || input.disabled === true}
                className={cx(styles.input, styles[type])}
                aria-describedby={choice.hint === undefined ? undefined : `${choiceId}-choice-hint`}
                {...(isChecked === undefined ? {} : { checked: isChecked(choice.value) })}
                {...(isCheckedAtFirst === undefined
                  ? {}
                  : { defaultChecked: isCheckedAtFirst(choice.value) })}
              />
              <div>
                <label className={cx(styles.label)} htmlFor={choiceId}>
                  {choice.label}
                </label>
                {choice.hint !== undefined && (
                  <div className={cx(styles.hint)} id={`${choiceId}-choice-hint`}>
                    {choice.hint}
                  </div>
                )}
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
