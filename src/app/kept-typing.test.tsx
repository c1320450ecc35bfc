import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { aUrn } from '../../tests/builders/a-school.ts';
import { aTrust, aUid } from '../../tests/builders/a-trust.ts';
import { showScreen } from '../../tests/builders/fake-worker.tsx';
import { ourSchool, rankedTrust, rankingOf } from '../../tests/builders/report.ts';
import { ok } from '../domain/result.ts';
import { VisitFormScreen } from '../features/evidence/visit-form-screen.tsx';
import { forgetTyping, useKeepTyping, useKeptTyping } from '../features/use-kept-typing.ts';
import { StepScreen } from '../features/wizard/step-screen.tsx';
import type { DecisionFile } from '../store/decision-file.ts';
import { useDecision } from '../store/use-decision.ts';

vi.setConfig({ testTimeout: 30_000 });

const UID = aUid('2001');
const OURS: Partial<DecisionFile> = {
  school: { kind: 'register', urn: ourSchool().urn, name: ourSchool().name, corrections: {} },
};
const ANSWERS = {
  school: () => ok(ourSchool()),
  rank: () => ok(rankingOf({ ranked: [rankedTrust(1, { uid: UID, name: 'Brook Trust' })] })),
  trust: () => ok({ trust: aTrust({ uid: UID, name: 'Brook Trust' }), schools: [] }),
};
const file = () => useDecision.getState().file;
const showStep = () => showScreen(<StepScreen stepId="size" />, ANSWERS, { ...OURS, ...keptSoFar });
let keptSoFar: Partial<DecisionFile> = {};
const leave = () => {
  cleanup();
  keptSoFar = file();
};
const fewest = () => screen.getByRole('textbox', { name: 'Fewest schools that would suit you' });
const note = () => screen.getByRole('textbox', { name: /Notes for governors/ });
const line = () => screen.queryByText(/What you typed is here/);

beforeEach(() => {
  localStorage.clear();
  forgetTyping();
  keptSoFar = {};
});

test('a step that is left saves what is valid, and is not marked as done', async () => {
  await showStep();
  await userEvent.type(fewest(), '3');
  await userEvent.type(note(), 'Ask two heads');
  leave();
  expect(file().draft.size).toMatchObject({ fromSchools: 3 });
  expect(file().notes.size).toBe('Ask two heads');
  expect(file().visited).toEqual([]);
  await showStep();
  expect(fewest()).toHaveValue('3');
  expect(line()).toBeNull();
});

test('a step that is left untouched saves nothing', async () => {
  await showStep();
  leave();
  expect(file().draft).toEqual({});
});

test('a step whose page is hidden saves what is valid', async () => {
  await showStep();
  await userEvent.type(fewest(), '4');
  window.dispatchEvent(new Event('pagehide'));
  expect(file().draft.size).toMatchObject({ fromSchools: 4 });
});

test('what is not valid waits with its fault, until Continue takes over what was put right', async () => {
  await showStep();
  await userEvent.type(fewest(), 'few');
  await userEvent.type(note(), 'Ask two heads');
  leave();
  expect(file().draft).toEqual({});
  expect(file().notes.size).toBe('Ask two heads');
  await showStep();
  expect(fewest()).toHaveValue('few');
  expect(fewest()).toBeInvalid();
  expect(line()).toHaveTextContent('press Continue');
  await userEvent.clear(fewest());
  await userEvent.type(fewest(), '5');
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  leave();
  expect(file().draft.size).toMatchObject({ fromSchools: 5 });
  await showStep();
  expect(fewest()).toHaveValue('5');
  expect(line()).toBeNull();
});

const inField = { text: '' };

/** A form of one field, which holds what `inField` says. */
function OneField() {
  const typing = useKeptTyping<{ text: string }>('one-field');
  useKeepTyping({ typing, saved: { text: '' }, getValues: () => ({ ...inField }) });
  return <p>{typing.kept === undefined ? 'nothing kept' : `kept: ${typing.kept.text}`}</p>;
}

test('clearing everything forgets what was typed', async () => {
  await useDecision.getState().open();
  useDecision.getState().chooseSchool({ urn: aUrn('122654'), name: 'Brook School' });
  const first = render(<OneField />);
  inField.text = 'few';
  first.unmount();
  const second = render(<OneField />);
  expect(screen.getByText('kept: few')).toBeVisible();
  second.unmount();
  useDecision.getState().clearAll();
  render(<OneField />);
  expect(screen.getByText('nothing kept')).toBeVisible();
});

test('a visit that is left waits, and is kept once', async () => {
  const show = () => showScreen(<VisitFormScreen uid={UID} visitId="new" />, ANSWERS, keptSoFar);
  keptSoFar = OURS;
  await show();
  const seen = () => screen.getByRole('textbox', { name: /What did you see/ });
  await userEvent.type(seen(), 'Calm corridors');
  leave();
  await show();
  expect(seen()).toHaveValue('Calm corridors');
  expect(line()).toHaveTextContent('press Keep this visit');
  await userEvent.selectOptions(screen.getByRole('combobox'), 'elsewhere');
  await userEvent.type(screen.getByRole('textbox', { name: 'Where else?' }), 'The office');
  await userEvent.click(screen.getByRole('button', { name: 'Keep this visit' }));
  leave();
  expect(file().finding.visits).toHaveLength(1);
  await show();
  expect(seen()).toHaveValue('');
  expect(line()).toBeNull();
});
