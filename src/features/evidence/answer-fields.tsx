import type { UseFormRegisterReturn } from 'react-hook-form';
import { IN_POUNDS } from '../../finding/in-criterion-forms.ts';
import type { Subject } from '../../finding/subject.ts';
import { AGREEMENTS } from '../../matching/recorded.ts';
import { sentenceCase } from '../../matching/wording.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextareaField } from '../../ui/textarea-field.tsx';
import { POUNDS_FIELD, partField } from './form-values.ts';

type AnswerFieldsProps = {
  readonly subject: Subject;
  readonly drawn: (field: string) => UseFormRegisterReturn & { readonly error: string | undefined };
};

/** The answer in the form that its subject reads; one field for each of its parts. */
export function AnswerFields({ subject, drawn }: AnswerFieldsProps) {
  const { form, parts } = subject;
  switch (form.kind) {
    case 'text':
      return (
        <TextareaField {...drawn(partField(0))} label="The answer, in a few sentences" maxLength={20_000} />
      );
    case 'agreed':
      return (
        <RadioGroup
          {...drawn(partField(0))}
          legend="What is the answer?"
          choices={AGREEMENTS.map((value) => ({ value, label: form[value] }))}
        />
      );
    case 'percent':
      return (
        <>
          <NumberField {...drawn(partField(0))} label={form.label} unit="%" />
          {subject.id === IN_POUNDS && (
            <NumberField
              {...drawn(POUNDS_FIELD)}
              label="Or pounds for each pupil and year"
              hint="Counts once your own grant is entered under “What it would cost”; until then it is kept and printed."
              unit="£ for each pupil"
            />
          )}
        </>
      );
    case 'level':
      return parts.length === 1 ? (
        <RadioGroup
          {...drawn(partField(0))}
          legend={parts[0]?.label === '' ? 'What did you find?' : sentenceCase(String(parts[0]?.label))}
          choices={form.steps.map(({ label }, place) => ({ value: String(place), label }))}
        />
      ) : (
        parts.map(({ about, label }, place) => (
          <SelectField
            key={about}
            {...drawn(partField(place))}
            label={sentenceCase(label)}
            options={[
              { value: '', label: 'Nothing to record now' },
              ...form.steps.map((step, at) => ({ value: String(at), label: step.label })),
            ]}
          />
        ))
      );
    default:
      return form satisfies never;
  }
}
