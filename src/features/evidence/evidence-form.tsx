import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation } from 'wouter';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { standingChoices } from '../../finding/answer-words.ts';
import type { Subject } from '../../finding/subject.ts';
import type { Visit } from '../../finding/visit.ts';
import type { RecordedEntry } from '../../matching/recorded.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TextareaField } from '../../ui/textarea-field.tsx';
import { KeptLine } from '../kept-line.tsx';
import { useKeepTyping, useKeptTyping } from '../use-kept-typing.ts';
import { AnswerFields } from './answer-fields.tsx';
import { BLANK_FORM, entriesSchema, type FormValues, POUNDS_FIELD, partField } from './form-values.ts';

type EvidenceFormProps = {
  readonly subject: Subject;
  readonly trustName: string;
  readonly visits: readonly Visit[];
  readonly today: IsoDate;
  readonly onRecord: (entries: readonly RecordedEntry[]) => void;
  /** What the form opens with, where an entry is corrected. */
  readonly corrects?: FormValues | undefined;
  /** Between the heading and the fields. */
  readonly children: ReactNode;
};

/** Answers of one subject with where they come from. Nothing is checked before Record; then a summary of faults takes focus. */
export function EvidenceForm({
  subject,
  trustName,
  visits,
  today,
  onRecord,
  corrects,
  children,
}: EvidenceFormProps) {
  const [attempt, setAttempt] = useState(0);
  const answerFields = [...subject.parts.keys()].map(partField);
  const [address] = useLocation();
  const typing = useKeptTyping<FormValues>(`evidence ${address} ${JSON.stringify(corrects)}`);
  const saved: FormValues = {
    ...BLANK_FORM,
    on: today,
    ...Object.fromEntries([...answerFields, POUNDS_FIELD].map((field) => [field, ''])),
    ...corrects,
  };
  const form = useForm<FormValues, unknown, readonly RecordedEntry[]>({
    defaultValues: { ...saved, ...typing.kept },
    resolver: standardSchemaResolver<FormValues, unknown, readonly RecordedEntry[]>(
      entriesSchema(subject, today),
    ),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const { settle } = useKeepTyping({ typing, saved, getValues: () => form.getValues() });
  const take = (entries: readonly RecordedEntry[]) => {
    settle();
    onRecord(entries);
  };
  const errorOf = (field: string) => form.formState.errors[field]?.message;
  const errors = [...answerFields, POUNDS_FIELD, ...Object.keys(BLANK_FORM)].flatMap((field) => {
    const message = errorOf(field);
    return message === undefined ? [] : [{ fieldId: field, message }];
  });
  const drawn = (field: string) => ({ ...form.register(field), error: errorOf(field) });
  const button = corrects === undefined ? 'Record' : 'Record the correction';
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      <PageHeading caption={trustName} hasError={errors.length > 0}>
        {corrects === undefined ? subject.label : `Correct: ${subject.label}`}
      </PageHeading>
      {children}
      {typing.kept !== undefined && <KeptLine press={button} />}
      <form noValidate onSubmit={form.handleSubmit(take, () => setAttempt((count) => count + 1))}>
        <AnswerFields subject={subject} drawn={drawn} />
        <RadioGroup
          {...drawn('status')}
          legend="How sure is it?"
          choices={standingChoices(subject.id, corrects?.status)}
        />
        <TextField
          {...drawn('by')}
          label="Who said so, or who found it out?"
          hint="A role is enough, as in “finance director”. Please name no pupils or members of staff."
        />
        <TextField {...drawn('on')} type="date" label="When?" />
        <TextField
          {...drawn('source')}
          label="Where does it stand?"
          hint="The document and its page, the meeting, or the letter."
          optional
        />
        {visits.length > 0 && (
          <SelectField {...drawn('visit')} label="Found on a visit" optional options={visitOptions(visits)} />
        )}
        <TextareaField {...drawn('note')} label="Note" optional maxLength={20_000} />
        <ButtonRow>
          <Button type="submit">{button}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

function visitOptions(visits: readonly Visit[]) {
  return [
    { value: '', label: 'On none' },
    ...visits.map(({ id, place, on }) => ({
      value: id,
      label: on === undefined ? place.name : `${place.name}, ${formatDate(on)}`,
    })),
  ];
}
