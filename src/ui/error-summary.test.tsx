import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ErrorSummary } from './error-summary.tsx';
import { RadioGroup } from './radio-group.tsx';
import { TextField } from './text-field.tsx';

const NAME_MISSING = { fieldId: 'name', message: 'Enter the name' };
const REACH_MISSING = { fieldId: 'reach', message: 'Choose local or wider' };

test('takes focus when errors appear, and again after a further attempt', () => {
  const { rerender } = render(<ErrorSummary errors={[]} attempt={0} />);
  expect(screen.queryByRole('alert')).toBeNull();
  rerender(<ErrorSummary errors={[NAME_MISSING]} attempt={1} />);
  expect(screen.getByRole('alert')).toHaveFocus();
  screen.getByRole('link', { name: 'Enter the name' }).focus();
  rerender(<ErrorSummary errors={[NAME_MISSING]} attempt={2} />);
  expect(screen.getByRole('alert')).toHaveFocus();
});

test('its links move focus to the field, and leave the address alone', async () => {
  render(
    <>
      <ErrorSummary errors={[NAME_MISSING, REACH_MISSING]} attempt={1} />
      <TextField name="name" label="Name" error="Enter the name" />
      <RadioGroup
        name="reach"
        legend="How far?"
        choices={[
          { value: 'local', label: 'Local' },
          { value: 'wider', label: 'Wider' },
        ]}
      />
    </>,
  );
  const address = window.location.href;
  await userEvent.click(screen.getByRole('link', { name: 'Enter the name' }));
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Choose local or wider' }));
  expect(screen.getByRole('radio', { name: 'Local' })).toHaveFocus();
  expect(window.location.href).toBe(address);
});
