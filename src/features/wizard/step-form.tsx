import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { type ReactNode, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type * as z from 'zod/mini';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { TextareaField } from '../../ui/textarea-field.tsx';
import { DrawField } from './draw-field.tsx';
import type { FieldSpec, FormValues } from './fields/field.ts';
import { flattenErrors } from './flatten-errors.ts';

type StepFormProps<Output> = {
  readonly heading: string;
  readonly caption?: ReactNode;
  readonly backHref: string;
  /** Between the heading and the fields. */
  readonly children?: ReactNode;
  readonly fields: readonly { readonly name: string; readonly spec: FieldSpec }[];
  readonly values: FormValues;
  readonly schema: z.ZodMiniType<Output, FormValues>;
  /** The note for governors so far; absent where the page takes none. */
  readonly note?: string;
  readonly buttonLabel?: string;
  readonly otherActions?: ReactNode;
  /** Takes over what was entered. May still find faults, which then appear like any other. */
  readonly onContinue: (output: Output, note: string) => Promise<readonly FieldError[]>;
};

/** Name of the note's field, which stands beside the fields of the step. */
const NOTE = 'note';

/**
 * One page of questions. Nothing is checked before Continue; then a summary of what to put right takes focus, and what was entered
 * stays as it is.
 */
export function StepForm<Output>({
  heading,
  caption,
  backHref,
  children,
  fields,
  values,
  schema,
  note,
  buttonLabel = 'Continue',
  otherActions,
  onContinue,
}: StepFormProps<Output>) {
  const [attempt, setAttempt] = useState(0);
  const form = useForm<FormValues, unknown, Output>({
    defaultValues: { ...values, [NOTE]: note ?? '' },
    resolver: standardSchemaResolver<FormValues, unknown, Output>(schema),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const errors = flattenErrors(form.formState.errors);

  const refuse = () => setAttempt((count) => count + 1);
  const take = async (output: Output) => {
    const written = form.getValues(NOTE);
    const faults = await onContinue(output, typeof written === 'string' ? written : '');
    for (const { fieldId, message } of faults) form.setError(fieldId, { message });
    if (faults.length > 0) refuse();
  };

  return (
    <>
      <BackLink href={backHref} />
      <ErrorSummary errors={errors} attempt={attempt} />
      <PageHeading caption={caption} hasError={errors.length > 0}>
        {heading}
      </PageHeading>
      {children}
      <FormProvider {...form}>
        <form noValidate onSubmit={form.handleSubmit(take, refuse)}>
          {fields.map(({ name, spec }) => (
            <DrawField key={name} name={name} spec={spec} />
          ))}
          {note !== undefined && (
            <TextareaField
              {...form.register(NOTE)}
              label="Notes for governors"
              hint="Printed in the report with this part. Please name no pupils or members of staff."
              optional
              maxLength={20_000}
            />
          )}
          <ButtonRow>
            <Button type="submit">{buttonLabel}</Button>
            {otherActions}
          </ButtonRow>
        </form>
      </FormProvider>
    </>
  );
}
