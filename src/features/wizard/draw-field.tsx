import { useFormContext } from 'react-hook-form';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { cx } from '../../ui/cx.ts';
import type { FieldError } from '../../ui/error-summary.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ChoiceGrid } from './choice-grid.tsx';
import styles from './draw-field.module.css';
import type { FieldSpec, FormValues } from './fields/field.ts';
import { flattenErrors, messageFor } from './flatten-errors.ts';
import { TrustInput, TrustsInput } from './trusts-input.tsx';
import { ValuesInput } from './values-input.tsx';
import { SharesInput } from './weights/shares-input.tsx';
import { SwingsInput } from './weights/swings-input.tsx';

export type DrawFieldProps<Kind extends FieldSpec['kind'] = FieldSpec['kind']> = {
  readonly name: string;
  readonly spec: Extract<FieldSpec, { readonly kind: Kind }>;
  readonly errors: readonly FieldError[];
};

/** Draws one field by its kind. */
export function DrawField({ name, spec }: Omit<DrawFieldProps, 'errors'>) {
  const form = useFormContext<FormValues>();
  const errors = flattenErrors(form.formState.errors);
  const shared = { ...form.register(name), error: messageFor(errors, name) };
  switch (spec.kind) {
    case 'text': {
      const { kind, ...drawn } = spec;
      return <TextField {...drawn} {...shared} />;
    }
    case 'number': {
      const { kind, ...drawn } = spec;
      return <NumberField {...drawn} {...shared} />;
    }
    case 'select': {
      const { kind, ...drawn } = spec;
      return <SelectField {...drawn} {...shared} />;
    }
    case 'choice': {
      const { kind, ...drawn } = spec;
      return <RadioGroup {...drawn} {...shared} />;
    }
    case 'checks': {
      const { kind, layout, ...drawn } = spec;
      return (
        <div className={cx(layout === 'columns' && styles.columns)}>
          <CheckboxGroup {...drawn} {...shared} inline={layout === 'line'} />
        </div>
      );
    }
    case 'grid':
      return <ChoiceGrid name={name} spec={spec} errors={errors} />;
    case 'values':
      return <ValuesInput name={name} spec={spec} errors={errors} />;
    case 'trusts':
      return <TrustsInput name={name} spec={spec} errors={errors} />;
    case 'trust':
      return <TrustInput name={name} spec={spec} errors={errors} />;
    case 'swings':
      return <SwingsInput name={name} spec={spec} errors={errors} />;
    case 'shares':
      return <SharesInput name={name} spec={spec} errors={errors} />;
    default:
      return spec satisfies never;
  }
}
