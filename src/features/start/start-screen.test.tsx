import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { BLANK_DECISION_FILE, type DecisionFile, formatDecisionFile } from '../../store/decision-file.ts';
import { openDecisionText } from '../../store/open-decision-text.ts';
import { useDecision } from '../../store/use-decision.ts';
import { StartScreen } from './start-screen.tsx';

const OWN_WORK: DecisionFile = {
  ...BLANK_DECISION_FILE,
  notes: { vision: 'Ask the chair' },
  visited: ['school', 'vision'],
};

async function openWith(file: DecisionFile) {
  await useDecision.getState().open();
  useDecision.setState({ file, undoable: [] });
  await act(async () => {
    render(<StartScreen />);
  });
}

async function chooseFile(file: File) {
  await userEvent.upload(screen.getByLabelText('Open a saved file'), file);
}

function fileNamed(name: string, text: string) {
  return new File([text], name, { type: 'application/json' });
}

// Schema and criteria are loaded on demand; once here, so that no test waits for them.
beforeAll(async () => {
  await openDecisionText('');
});

beforeEach(() => {
  localStorage.clear();
  window.location.hash = '';
});

test('a newcomer is asked to begin', async () => {
  await openWith(BLANK_DECISION_FILE);
  expect(screen.getByRole('link', { name: 'Begin with our school' })).toHaveAttribute('href', '#/school');
  expect(screen.queryByRole('link', { name: 'Continue' })).toBeNull();
});

test('someone who returns sees how far they were, and goes on at the task list', async () => {
  await openWith(OWN_WORK);
  expect(await screen.findByText(/You have been through 2 of 10 parts/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Continue' })).toHaveAttribute('href', '#/task-list');
});

test('the example does not replace work of one’s own unasked', async () => {
  await openWith(OWN_WORK);
  await userEvent.click(screen.getByRole('button', { name: 'See an example' }));
  expect(await screen.findByRole('dialog', { name: 'Replace the work saved here?' })).toBeVisible();
  expect(useDecision.getState().file).toBe(OWN_WORK);
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(useDecision.getState().file).toBe(OWN_WORK);
});

test('a newcomer has the example with one click', async () => {
  await openWith(BLANK_DECISION_FILE);
  await userEvent.click(screen.getByRole('button', { name: 'See an example' }));
  await expect.poll(() => useDecision.getState().file.example).toBe(true);
  expect(window.location.hash).toBe('#/shortlist');
});

test('a file that is not one is refused beside the button, and nothing changes', async () => {
  await openWith(BLANK_DECISION_FILE);
  await chooseFile(fileNamed('notes.json', '{"kind": "tru'));
  expect(await screen.findByText(/“notes.json” could not be opened. The file breaks off/)).toBeVisible();
  expect(useDecision.getState().file).toBe(BLANK_DECISION_FILE);
});

test('a saved file opens at the task list', async () => {
  await openWith(BLANK_DECISION_FILE);
  const file = fileNamed('ours.json', formatDecisionFile(OWN_WORK));
  await chooseFile(file);
  await expect.poll(() => useDecision.getState().file).toEqual(OWN_WORK);
  expect(window.location.hash).toBe('#/task-list');
});

test('everything can be cleared, and that can be undone', async () => {
  await openWith(OWN_WORK);
  await userEvent.click(screen.getByRole('button', { name: 'Clear everything from this browser' }));
  expect(await screen.findByText(/Everything was removed/)).toBeVisible();
  expect(useDecision.getState().file).toEqual(BLANK_DECISION_FILE);
  expect(localStorage).toHaveLength(0);
  act(() => useDecision.getState().undo());
  expect(useDecision.getState().file).toEqual(OWN_WORK);
});
