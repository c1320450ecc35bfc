import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { aUid } from '../../tests/builders/a-trust.ts';
import { BLANK_DECISION_FILE } from '../store/decision-file.ts';
import { useDecision } from '../store/use-decision.ts';
import { WorkUndo } from './work-undo.tsx';

const at = (location: string) => (
  <main>
    <h1 tabIndex={-1}>Shortlist</h1>
    <WorkUndo location={location} />
  </main>
);
const bar = () => screen.queryByRole('button', { name: 'Undo' });
const setAside = (uid: string) => act(() => useDecision.getState().setAside(aUid(uid), ''));

beforeEach(async () => {
  localStorage.clear();
  await useDecision.getState().open();
  useDecision.setState({ file: BLANK_DECISION_FILE, undoable: [], saveStatus: { kind: 'saved' } });
});

test('what was done is offered on its own screen, and no longer on the next', () => {
  const { rerender } = render(at('/shortlist'));
  expect(bar()).toBeNull();
  setAside('1');
  expect(bar()).toBeVisible();
  rerender(at('/report'));
  expect(bar()).toBeNull();
  expect(useDecision.getState().undoable).toHaveLength(1);
  setAside('2');
  expect(bar()).toBeVisible();
});

test('after it was taken back, focus is on the heading, the older step stays quiet, and it is said', async () => {
  render(at('/shortlist'));
  setAside('1');
  setAside('2');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(useDecision.getState().file.shortlist.setAside.map(({ uid }) => uid)).toEqual(['1']);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(bar()).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent(/^Taken back: /);
});

test('dismissed, it stays away until something else is done', async () => {
  render(at('/shortlist'));
  setAside('1');
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(bar()).toBeNull();
  setAside('2');
  expect(bar()).toBeVisible();
});
