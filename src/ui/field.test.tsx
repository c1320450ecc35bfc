import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { expect, test } from 'vitest';
import { CheckboxGroup } from './checkbox-group.tsx';
import { NumberField } from './number-field.tsx';
import { RadioGroup } from './radio-group.tsx';
import { TextField } from './text-field.tsx';

test('hint, error and unit describe the field', () => {
  render(<NumberField name="km" label="Too far" hint="Straight line" error="Enter a number" unit="km" />);
  const field = screen.getByRole('textbox', { name: 'Too far' });
  expect(field).toHaveAccessibleDescription('Straight line Error: Enter a number km');
  expect(field).toBeInvalid();
});

test('a field without error is not announced as invalid, and says when it is optional', () => {
  render(<TextField name="words" label="Your words" optional />);
  expect(screen.getByRole('textbox', { name: 'Your words (optional)' })).not.toHaveAttribute('aria-invalid');
});

const REACHES = [
  { value: 'local', label: 'Local', hint: 'Within reach of a meeting after school' },
  { value: 'wider', label: 'Wider' },
] as const;

type Answers = { reach: string | null; keep: string[]; name: string };

function Form({ onAnswers }: { readonly onAnswers: (answers: Answers) => void }) {
  const { register, handleSubmit } = useForm<Answers>({
    defaultValues: { reach: 'wider', keep: ['name'], name: 'Elm' },
  });
  return (
    <form onSubmit={handleSubmit(onAnswers)}>
      <TextField label="Name" {...register('name')} />
      <RadioGroup legend="Reach" choices={REACHES} {...register('reach')} />
      <CheckboxGroup
        legend="Keep"
        choices={[
          { value: 'name', label: 'Our name' },
          { value: 'head', label: 'Our head' },
        ]}
        {...register('keep')}
      />
      <button type="submit">Continue</button>
    </form>
  );
}

test('react-hook-form fills, reads and changes the fields through register', async () => {
  let given: Answers | null = null;
  render(
    <Form
      onAnswers={(answers) => {
        given = answers;
      }}
    />,
  );
  expect(screen.getByRole('radio', { name: 'Wider' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Our name' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'Local' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Our head' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), ' Grove');
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(given).toEqual({ reach: 'local', keep: ['name', 'head'], name: 'Elm Grove' });
});

test('each choice is described by its own hint', () => {
  render(<RadioGroup name="reach" legend="Reach" choices={REACHES} />);
  expect(screen.getByRole('radio', { name: 'Local' })).toHaveAccessibleDescription(
    'Within reach of a meeting after school',
  );
  expect(screen.getByRole('radio', { name: 'Wider' })).not.toHaveAccessibleDescription();
});
