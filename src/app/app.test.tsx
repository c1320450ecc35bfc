import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { BLANK_DECISION_FILE } from '../store/decision-file.ts';
import { useDecision } from '../store/use-decision.ts';
import { App } from './app.tsx';

// Loaded on demand in the app; once here, so that no test waits for it.
beforeAll(async () => {
  await import('../features/data-page/index.ts');
});

beforeEach(() => {
  localStorage.clear();
  window.location.hash = '';
  useDecision.setState({ file: BLANK_DECISION_FILE, saveStatus: { kind: 'saved' } });
});

async function openApp() {
  await act(async () => {
    render(<App />);
  });
}

async function goTo(hash: string) {
  await act(async () => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

test('a visit begins on the start page, with focus left at the top', async () => {
  await openApp();
  const heading = await screen.findByRole('heading', { level: 1 });
  expect(heading).toHaveTextContent('should our school join?');
  expect(document.body).toHaveFocus();
  expect(document.title).toBe('Trust Match');
  expect(screen.getByRole('link', { name: 'Start' })).toHaveAttribute('aria-current', 'page');
});

test('a change of screen names the page and moves focus to its heading', async () => {
  await openApp();
  await goTo('#/privacy');
  expect(await screen.findByRole('heading', { level: 1, name: 'Privacy' })).toHaveFocus();
  expect(document.title).toBe('Privacy – Trust Match');
});

test('an address that leads nowhere says so', async () => {
  await openApp();
  await goTo('#/no-such-page');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'There is no page at this address' }),
  ).toHaveFocus();
});

test('the skip link moves focus to the main content and keeps the address', async () => {
  await openApp();
  await goTo('#/privacy');
  await userEvent.click(screen.getByRole('link', { name: 'Skip to the main content' }));
  expect(screen.getByRole('main')).toHaveFocus();
  expect(window.location.hash).toBe('#/privacy');
});

test('says on every screen that work is not being saved, and why', async () => {
  await useDecision.getState().open();
  useDecision.setState({ saveStatus: { kind: 'not-saved', why: 'storage-full' } });
  await openApp();
  await goTo('#/privacy');
  expect(screen.getByRole('heading', { name: 'Your work is not being saved' })).toBeVisible();
  expect(screen.getByText(/no room left/)).toBeVisible();
});

test('marks an example as made up on every screen', async () => {
  await useDecision.getState().open();
  useDecision.setState({ file: { ...BLANK_DECISION_FILE, example: true } });
  await openApp();
  await goTo('#/accessibility');
  expect(screen.getByText(/preferences are made up/)).toBeVisible();
});
