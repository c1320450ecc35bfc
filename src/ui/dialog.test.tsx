import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

function show(open: boolean, onClose: () => void) {
  return (
    <Dialog open={open} onClose={onClose} title="Replace the work?" actions={<Button>Replace</Button>}>
      <p>It is saved here.</p>
    </Dialog>
  );
}

test('opens as a modal named by its title, and its content is gone once it is closed', () => {
  const { rerender } = render(show(false, () => {}));
  expect(screen.queryByText('It is saved here.')).toBeNull();
  rerender(show(true, () => {}));
  const dialog = screen.getByRole('dialog', { name: 'Replace the work?' });
  expect(dialog).toHaveProperty('open', true);
  rerender(show(false, () => {}));
  expect(dialog).toHaveProperty('open', false);
  expect(screen.queryByText('It is saved here.')).toBeNull();
});

test('tells its owner when the browser closes it', () => {
  let closed = 0;
  render(
    show(true, () => {
      closed += 1;
    }),
  );
  screen.getByRole<HTMLDialogElement>('dialog').close();
  expect(closed).toBe(1);
});

test('does not tell its owner what the owner did', () => {
  let closed = 0;
  const count = () => {
    closed += 1;
  };
  const { rerender } = render(show(true, count));
  rerender(show(false, count));
  expect(closed).toBe(0);
});
