import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { useAllShown } from './use-all-shown.ts';

function Numbers() {
  const [all, showAll] = useAllShown();
  return (
    <>
      <p>{all ? '1, 2, 3' : '1'}</p>
      <button type="button" onClick={showAll}>
        Show all
      </button>
    </>
  );
}

test('a list is shown in full when asked for', async () => {
  render(<Numbers />);
  expect(screen.getByText('1')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(screen.getByText('1, 2, 3')).toBeVisible();
});

test('a list is printed in full without being asked', () => {
  render(<Numbers />);
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  expect(screen.getByText('1, 2, 3')).toBeVisible();
});
