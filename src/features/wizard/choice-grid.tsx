import { useFormContext } from 'react-hook-form';
import { cx } from '../../ui/cx.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import styles from './choice-grid.module.css';
import type { DrawFieldProps } from './draw-field.tsx';
import { FieldBlock } from './field-block.tsx';
import type { FormValues } from './fields/field.ts';
import { messageFor } from './flatten-errors.ts';

/** The same choice for several rows, each a group of its own. */
export function ChoiceGrid({ name, spec, errors }: DrawFieldProps<'grid'>) {
  const { register } = useFormContext<FormValues>();
  return (
    <FieldBlock id={name} legend={spec.legend} hint={spec.hint} error={messageFor(errors, name)}>
      <div className={cx(styles.rows)}>
        {spec.rows.map(({ id, label, hint }) => (
          <RadioGroup
            key={id}
            {...register(`${name}.${id}`)}
            legend={label}
            hint={hint}
            choices={spec.choices}
            inline
            error={messageFor(errors, `${name}.${id}`)}
          />
        ))}
      </div>
    </FieldBlock>
  );
}
