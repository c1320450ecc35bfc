import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { UndoBar } from './undo-bar.tsx';

test('is announced in a region that was there before, and stays until undone or dismissed', async () => {
  const done: string[] = [];
  const handlers = { onUndo: () => done.push('undo'), onDismiss: () => done.push('dismiss') };
  const { rerender } = render(<UndoBar message={null} {...handlers} />);
  const region = screen.getByRole('status');
  expect(region).toBeEmptyDOMElement();
  rerender(<UndoBar message="The trust was set aside." {...handlers} />);
  expect(screen.getByRole('status')).toBe(region);
  expect(region).toHaveTextContent('The trust was set aside.');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(done).toEqual(['undo', 'dismiss']);
});
