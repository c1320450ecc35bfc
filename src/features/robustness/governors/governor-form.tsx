import { type FormEvent, useEffect, useState } from 'react';
import type { ConsiderationId } from '../../../domain/consideration.ts';
import { CRITERIA } from '../../../matching/criteria/index.ts';
import type { GovernorWeights } from '../../../matching/governor-weights.ts';
import { swingQuestions } from '../../../matching/swing-questions.ts';
import { printedShares, weightShares } from '../../../matching/weight-shares.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonRow } from '../../../ui/button-row.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary.tsx';
import { focusElement } from '../../../ui/focus-element.ts';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { ReadyInput } from '../../rank-input.ts';
import { GovernorSwing } from './governor-swing.tsx';
import {
  LABEL_FIELD,
  NOTHING_TYPED,
  numberField,
  readGovernor,
  readNumbers,
  type TypedGovernor,
  typedNumbers,
} from './read-governor.ts';

type GovernorFormProps = {
  readonly input: ReadyInput;
  /** The governor whose numbers are changed; null for a further one. */
  readonly governor: GovernorWeights | null;
  /** Labels of the other governors. */
  readonly taken: readonly string[];
  readonly onSave: (read: Omit<GovernorWeights, 'id'>) => void;
  readonly onCancel: () => void;
};

type Problems = { readonly errors: readonly FieldError[]; readonly attempt: number };

/** One governor's label and six numbers. Nothing is kept before it is saved. */
export function GovernorForm({ input, governor, taken, onSave, onCancel }: GovernorFormProps) {
  const [typed, setTyped] = useState<TypedGovernor>(() =>
    governor === null
      ? NOTHING_TYPED
      : { label: governor.label, numbers: typedNumbers(governor.considerations) },
  );
  const [{ errors, attempt }, setProblems] = useState<Problems>({ errors: [], attempt: 0 });
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    focusElement(LABEL_FIELD);
  }, []);
  const questions = swingQuestions(CRITERIA, input);
  const shares = sharesNow(input, typed);
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const setNumber = (id: ConsiderationId) => (text: string) =>
    setTyped((now) => ({ ...now, numbers: { ...now.numbers, [id]: text } }));

  const save = (event: FormEvent) => {
    event.preventDefault();
    const counting = questions.filter(({ silent }) => !silent).map(({ id }) => id);
    const read = readGovernor(typed, { taken, counting });
    if (read.ok) onSave(read.value);
    else setProblems({ errors: read.error, attempt: attempt + 1 });
  };
  const startFromBoard = () => {
    setTyped((now) => ({ ...now, numbers: typedNumbers(input.answers.weights.considerations) }));
    setSaid('The numbers below are the board’s. Change those that this governor sees otherwise.');
  };

  return (
    <div data-print="hide">
      <Section heading={governor === null ? 'Add a governor' : `Change: ${governor.label}`}>
        <form onSubmit={save} noValidate>
          <ErrorSummary errors={errors} attempt={attempt} />
          <TextField
            name={LABEL_FIELD}
            label="Label"
            hint="A role will do, such as “Parent governor”: no name is needed. Up to 40 characters. It stays in this browser and in the files that you download."
            autoComplete="off"
            value={typed.label}
            onChange={(event) => setTyped({ ...typed, label: event.target.value })}
            error={errorOf(LABEL_FIELD)}
          />
          <p>
            Which of these improvements would this governor choose first? Give it 100, and the others less, as
            they are worth beside it. 0 is worth nothing.
          </p>
          <ButtonRow>
            <Button look="secondary" onClick={startFromBoard}>
              Start from the board’s numbers
            </Button>
          </ButtonRow>
          <LiveRegion message={said} />
          {questions.map((question) => (
            <GovernorSwing
              key={question.id}
              question={question}
              text={typed.numbers[question.id]}
              error={errorOf(numberField(question.id))}
              share={shares === null ? null : (shares[question.id] ?? null)}
              onText={setNumber(question.id)}
            />
          ))}
          <ButtonRow>
            <Button type="submit">{governor === null ? 'Add this governor' : 'Save the changes'}</Button>
            <Button look="quiet" onClick={onCancel}>
              Cancel
            </Button>
          </ButtonRow>
        </form>
      </Section>
    </div>
  );
}

function sharesNow(input: ReadyInput, { numbers }: TypedGovernor) {
  const considerations = readNumbers(numbers);
  if (considerations === null) return null;
  const shares = weightShares(CRITERIA, input, { ...input.answers.weights, considerations });
  return shares === null ? null : printedShares(shares.considerations);
}
