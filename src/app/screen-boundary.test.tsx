import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BLANK_DECISION_FILE } from '../store/decision-file.ts';
import { useDecision } from '../store/use-decision.ts';
import { ScreenBoundary } from './screen-boundary.tsx';

function Broken({ message }: { readonly message: string }): never {
  throw new Error(message);
}

beforeEach(() => {
  // React reports what a boundary catches; these tests throw on purpose.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('a screen that throws is replaced by what happened and what is safe', () => {
  render(
    <ScreenBoundary>
      <Broken message="no such thing" />
    </ScreenBoundary>,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'This page does not work' })).toBeVisible();
  expect(screen.getByText('Your answers are kept in this browser.')).toBeVisible();
  expect(screen.getByText('no such thing')).toBeInTheDocument();
});

test('a screen whose script cannot be fetched is told apart', () => {
  render(
    <ScreenBoundary>
      <Broken message="Failed to fetch dynamically imported module: wizard.js" />
    </ScreenBoundary>,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'This page could not be loaded' })).toBeVisible();
});

test('when the work is not saved, it is offered for download first', () => {
  useDecision.setState({
    file: { ...BLANK_DECISION_FILE, notes: { vision: 'Ask the chair' } },
    saveStatus: { kind: 'not-saved', why: 'storage-blocked' },
  });
  render(
    <ScreenBoundary>
      <Broken message="no such thing" />
    </ScreenBoundary>,
  );
  expect(screen.getByText(/not saved in this browser/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Download your decision file' })).toBeVisible();
});
