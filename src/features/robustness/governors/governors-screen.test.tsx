import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { aUid } from '../../../../tests/builders/a-trust.ts';
import { type FakeAnswers, showScreen } from '../../../../tests/builders/fake-worker.tsx';
import { ourSchool } from '../../../../tests/builders/report.ts';
import { err, ok } from '../../../domain/result.ts';
import type { GovernorWeights, Swings } from '../../../matching/governor-weights.ts';
import type { FoldedOrder } from '../../../matching/robustness/fold-order.ts';
import type { DecisionFile } from '../../../store/decision-file.ts';
import { governorsOf } from '../../../store/governor-actions.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { GovernorsScreen } from './governors-screen.tsx';

configure({ defaultHidden: true });

/** Near Trust is worth .9 on geography and .1 on size, Big Trust the other way round. */
const FOLDED: FoldedOrder = {
  considerations: ['geography', 'size'],
  trusts: [
    { uid: aUid('2001'), name: 'Near Trust' },
    { uid: aUid('2002'), name: 'Big Trust' },
  ],
  values: Float64Array.of(0.9, 0.1, 0.1, 0.9),
  covered: Float64Array.of(1, 1, 1, 1),
};
const ANSWERS: FakeAnswers = { school: () => ok(ourSchool()), foldedOrder: () => ok(FOLDED) };
const NONE: Swings = { vision: 0, geography: 0, size: 0, faith: 0, governance: 0, finance: 0 };
const BOARD: Swings = { vision: 1, geography: 100, size: 10, faith: 2, governance: 3, finance: 4 };
const CHAIR: GovernorWeights = {
  id: 'governor-1',
  label: 'Chair',
  considerations: { ...NONE, geography: 70, size: 30 },
};
const CLERK: GovernorWeights = { id: 'governor-2', label: 'Clerk', considerations: { ...NONE, size: 50 } };

function work(...governors: readonly GovernorWeights[]): Partial<DecisionFile> {
  return {
    school: { kind: 'register', urn: ourSchool().urn, name: ourSchool().name, corrections: {} },
    draft: { weights: { considerations: BOARD } },
    ...(governors.length === 0 ? {} : { governors }),
  };
}

const kept = () => governorsOf(useDecision.getState().file);
const part = (name: string) => within(screen.getByRole('region', { name }));
const box = (name: string) => screen.getByRole('textbox', { name });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  localStorage.clear();
});

describe('nobody yet', () => {
  test('says so, asks the worker nothing, and offers to begin', async () => {
    await showScreen(<GovernorsScreen />, ANSWERS, work());
    expect(screen.getByText(/Nobody has given numbers of their own yet/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'In short' })).toBeNull();
    await press('Add the first governor');
    expect(box('Label')).toHaveFocus();
    expect(box('Geography and type: 0 to 100')).toHaveValue('');
  });

  test('a governor begun from the board’s numbers keeps what was changed', async () => {
    await showScreen(<GovernorsScreen />, ANSWERS, work());
    await press('Add the first governor');
    await userEvent.type(box('Label'), 'Chair');
    await press('Start from the board’s numbers');
    expect(box('Geography and type: 0 to 100')).toHaveValue('100');
    await userEvent.clear(box('Size and growth: 0 to 100'));
    await userEvent.type(box('Size and growth: 0 to 100'), '33');
    await press('Add this governor');
    expect(kept()).toEqual([{ id: 'governor-1', label: 'Chair', considerations: { ...BOARD, size: 33 } }]);
    expect(screen.getByText('Chair has been added.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add this governor' })).toBeNull();
  });

  test('what cannot be read is summed up, keeps what was typed, and saves nothing', async () => {
    await showScreen(<GovernorsScreen />, ANSWERS, work());
    await press('Add the first governor');
    await press('Start from the board’s numbers');
    await userEvent.clear(box('Finance: 0 to 100'));
    await userEvent.type(box('Finance: 0 to 100'), '12x');
    await press('Add this governor');
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(within(summary).getAllByRole('link')).toHaveLength(2);
    expect(box('Finance: 0 to 100')).toHaveAccessibleDescription(/enter a number from 0 to 100/);
    expect(box('Finance: 0 to 100')).toHaveValue('12x');
    expect(kept()).toEqual([]);
  });
});

describe('one governor', () => {
  test('stands beside the board, without a mean, and asks for a second', async () => {
    await showScreen(<GovernorsScreen />, ANSWERS, work(CHAIR));
    expect(part('In short').getByText(/There is one governor so far/)).toBeVisible();
    const rows = part('How each shares out the weight').getAllByRole('rowheader');
    expect(rows.map((row) => row.textContent)).toEqual(['Chair', 'The board’s weights now']);
    expect(screen.queryByRole('button', { name: /Use the mean/ })).toBeNull();
  });
});

describe('two governors', () => {
  test('are told apart by share, order and words', async () => {
    await showScreen(<GovernorsScreen />, ANSWERS, work(CHAIR, CLERK));
    expect(
      part('In short').getByText(/First place goes to Near Trust by Chair; Big Trust by Clerk/),
    ).toBeVisible();
    const shares = part('How each shares out the weight');
    expect(shares.getByRole('row', { name: 'Chair 70% 30%' })).toBeVisible();
    // (70 + 0) / 2 and (30 + 100) / 2.
    expect(shares.getByRole('row', { name: 'Mean of 2 35% 65%' })).toBeVisible();
    expect(
      part('Where their orders differ most').getByRole('row', {
        name: 'Near Trust 2nd 1st: Chair 2nd: Clerk',
      }),
    ).toBeVisible();
  });

  test('can hand their mean to the board, which leaves numbers that do not count alone, and take it back', async () => {
    await showScreen(<GovernorsScreen />, ANSWERS, work(CHAIR, CLERK));
    await press('Use the mean as our board’s weights');
    // 35 beside 65 is 53.8 beside 100.
    expect(useDecision.getState().file.draft.weights?.considerations).toEqual({
      ...BOARD,
      geography: 54,
      size: 100,
    });
    expect(screen.getByText('These are the board’s weights now.')).toBeVisible();
    expect(kept()).toEqual([CHAIR, CLERK]);
    useDecision.getState().undo();
    expect(useDecision.getState().file.draft.weights?.considerations).toEqual(BOARD);
  });

  test('are changed and removed one by one', async () => {
    await showScreen(<GovernorsScreen />, ANSWERS, work(CHAIR, CLERK));
    await press('Change the numbers of Clerk');
    expect(box('Label')).toHaveValue('Clerk');
    expect(screen.queryByRole('button', { name: /^(Remove|Change) / })).toBeNull();
    await userEvent.clear(box('Geography and type: 0 to 100'));
    await userEvent.type(box('Geography and type: 0 to 100'), '50');
    await press('Save the changes');
    expect(kept()[1]).toEqual({ ...CLERK, considerations: { ...NONE, geography: 50, size: 50 } });
    await press('Remove Chair');
    expect(kept().map(({ label }) => label)).toEqual(['Clerk']);
    expect(screen.getByText('Chair has been removed. You can undo this.')).toBeVisible();
  });

  test('wait for the order, and say why where it cannot be worked out', async () => {
    const failure = { code: 'offline', message: 'You seem to be offline.' } as const;
    await showScreen(
      <GovernorsScreen />,
      { ...ANSWERS, foldedOrder: () => err(failure) },
      work(CHAIR, CLERK),
    );
    expect(screen.getByText('You seem to be offline.')).toBeVisible();
    expect(screen.getByText('2 governors have given numbers.')).toBeVisible();
  });
});

test('twelve governors are as many as fit', async () => {
  const twelve = Array.from({ length: 12 }, (_, at) => ({
    ...CHAIR,
    id: `governor-${at}`,
    label: `G ${at}`,
  }));
  await showScreen(<GovernorsScreen />, ANSWERS, work(...twelve));
  expect(screen.getByText(/12 governors have given numbers, which is as many as fit/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add a governor' })).toBeNull();
});
