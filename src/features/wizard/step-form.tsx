import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type * as z from 'zod/mini';
import { isSameContent } from '../../store/same-content.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { TextareaField } from '../../ui/textarea-field.tsx';
import { KeptLine } from '../kept-line.tsx';
import { useKeepTyping, useKeptTyping } from '../use-kept-typing.ts';
import { DrawField } from './draw-field.tsx';
import type { FieldSpec, FormValues } from './fields/field.ts';
import { flattenErrors } from './flatten-errors.ts';

type StepFormProps<Output> = {
  /** Under which name what is typed here is kept when the page is left; no other page has it. */
  readonly keptAs: string;
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
  /** A function is given how to forget what was typed, for a way out that gives it up. */
  readonly otherActions?: ReactNode | ((forget: () => void) => ReactNode);
  /** Takes over what was entered. May still find faults, which then appear like any other. */
  readonly onContinue: (output: Output, note: string) => Promise<readonly FieldError[]>;
  /** Saves what was entered when the page is left without Continue: answers where they were changed and have no fault, and the note. Without it they wait here. */
  readonly onLeave?: (output: Output | undefined, note: string) => void;
};

/** Name of the note's field, which stands beside the fields of the step. */
const NOTE = 'note';

const noteIn = ({ [NOTE]: written }: FormValues) => (typeof written === 'string' ? written : '');

const withoutNote = ({ [NOTE]: _, ...answers }: FormValues): FormValues => answers;

/**
 * One page of questions. Nothing is checked before Continue; then a summary of what to put right takes focus, and what was entered
 * stays as it is. What was typed is not lost when the page is left: see `onLeave`.
 */
export function StepForm<Output>({
  keptAs,
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
  onLeave,
}: StepFormProps<Output>) {
  const [attempt, setAttempt] = useState(0);
  const typing = useKeptTyping<FormValues>(keptAs);
  const saidBefore = { [NOTE]: note ?? '' };
  const form = useForm<FormValues, unknown, Output>({
    defaultValues: { ...values, ...typing.kept, ...saidBefore },
    resolver: standardSchemaResolver<FormValues, unknown, Output>(schema),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const errors = flattenErrors(form.formState.errors);

  const { settle, resume } = useKeepTyping<FormValues>({
    typing,
    saved: { ...values, ...saidBefore },
    getValues: () => form.getValues(),
    save: (now, start) => {
      if (onLeave === undefined) return false;
      const changed = typing.kept !== undefined || !isSameContent(withoutNote(now), withoutNote(start));
      const read = changed ? schema.safeParse(now) : undefined;
      onLeave(read?.data, noteIn(now));
      return read === undefined || read.success;
    },
  });
  const showFaults = useEffectEvent(() => {
    if (typing.kept !== undefined) void form.trigger();
  });
  useEffect(() => showFaults(), []);

  const refuse = () => setAttempt((count) => count + 1);
  const take = async (output: Output) => {
    settle();
    const faults = await onContinue(output, noteIn(form.getValues()));
    for (const { fieldId, message } of faults) form.setError(fieldId, { message });
    if (faults.length === 0) return;
    resume();
    refuse();
  };

  return (
    <>
      <BackLink href={backHref} />
      <ErrorSummary errors={errors} attempt={attempt} />
      <PageHeading caption={caption} hasError={errors.length > 0}>
        {heading}
      </PageHeading>
      {children}
      {typing.kept !== undefined && <KeptLine press={buttonLabel} />}
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
            {typeof otherActions === 'function' ? otherActions(settle) : otherActions}
          </ButtonRow>
        </form>
      </FormProvider>
    </>
  );
}
