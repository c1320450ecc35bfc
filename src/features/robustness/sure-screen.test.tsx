import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { type FakeAnswers, fakeWorker, showScreen } from '../../../tests/builders/fake-worker.tsx';
import { explanationFor, ourSchool, rankedTrust, rankingOf } from '../../../tests/builders/report.ts';
import { firstSharesOf, robustnessOf, stepsOf } from '../../../tests/builders/some-robustness.ts';
import { err, ok } from '../../domain/result.ts';
import type { FoldedOrder } from '../../matching/robustness/fold-order.ts';
import { BLANK_DECISION_FILE, type DecisionFile } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import type { WorkerClient } from '../../worker/client.ts';
import { WorkerContext } from '../worker-hooks.ts';
import { SureScreen } from './sure-screen.tsx';

const RANKING = rankingOf();
const find = (uids: readonly string[]) => RANKING.ranked.filter(({ uid }) => uids.includes(uid));

/** Worth on geography and on size: .9 and .2 for the first trust, .5 and .9 for the second, nothing for the others. */
function folded(): FoldedOrder {
  const worth = [0.9, 0.2, 0.5, 0.9, ...RANKING.ranked.slice(2).flatMap(() => [0, 0])];
  return {
    considerations: ['geography', 'size'],
    trusts: RANKING.ranked.map(({ uid, name }) => ({ uid, name })),
    values: Float64Array.from(worth),
    covered: Float64Array.from(worth, () => 1),
  };
}

const ANSWERS: FakeAnswers = {
  school: () => ok(ourSchool()),
  rank: () => ok(RANKING),
  explain: ({ uids }) => ok(find(uids).map((trust) => explanationFor(trust))),
  robustness: ({ shortlist, samples }) => ok(firstSharesOf(find(shortlist), samples)),
  sensitivity: ({ shortlist }) => ok(robustnessOf(find(shortlist))),
  whatNext: ({ shortlist }) => ok(stepsOf(find(shortlist))),
  foldedOrder: () => ok(folded()),
};

const WORK: Partial<DecisionFile> = {
  school: { kind: 'register', urn: ourSchool().urn, name: ourSchool().name, corrections: {} },
  draft: {
    weights: {
      considerations: { vision: 100, geography: 80, size: 40, faith: 20, governance: 60, finance: 100 },
    },
  },
};

const show = (answers: FakeAnswers = ANSWERS, work: Partial<DecisionFile> = {}) =>
  showScreen(<SureScreen />, answers, { ...WORK, ...work });
const part = (name: string) => within(screen.getByRole('region', { name }));
const choices = (kept: readonly string[], setAside: readonly string[] = []) => ({
  shortlist: {
    kept: kept.map(aUid),
    setAside: setAside.map((uid) => ({ uid: aUid(uid), reason: '' })),
    added: [],
  },
});

beforeEach(() => {
  localStorage.clear();
});

describe('the panels', () => {
  test('say how often the first of the order stays first, of tries', async () => {
    await show();
    expect(
      part('In short').getByText(
        /^Shift your weights a little, 10,000 times over, and Trust 1 is first in 60 of 100 tries/,
      ),
    ).toBeVisible();
    expect(part('In short').getByText('The first of the order, since you have kept none yet')).toBeVisible();
    const table = part('How often each comes first').getByRole('table');
    expect(within(table).getByRole('row', { name: /^Trust 2/ })).toHaveTextContent('24');
    expect(within(table).getByRole('row', { name: /^Trusts not listed \(12\)/ })).toHaveTextContent('1');
  });

  test('name what to settle and to ask, and whom first', async () => {
    await show();
    const next = part('What to find out next');
    expect(
      next.getByText('A “no” about Trust 1 would take it out and put another trust first.'),
    ).toBeVisible();
    expect(
      next.getByRole('row', { name: /^Local governing body 31 72 Trust 1.*scheme of delegation/ }),
    ).toBeVisible();
    expect(next.getByText(/ask Trust 1: its answers alone could change most/)).toBeVisible();
  });

  test('draw how far a weight can move, and say it in a table', async () => {
    await show();
    const moves = part('How far a weight can move');
    expect(moves.getByRole('img')).toHaveAccessibleName(
      /Geography and type, now 60: first place stays from 12 to 100\. Size and growth, now 40\./,
    );
    expect(
      moves.getByRole('row', { name: /^Geography and type 60 Below 12, Trust 2 would be first\./ }),
    ).toBeVisible();
  });

  test('look at the kept trusts, leave out those set aside, and fill up a single one', async () => {
    await show(ANSWERS, choices(['2003', '2006'], ['2001']));
    const table = part('How often each comes first').getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    expect(screen.getByText(/The trust that you set aside takes no part\./)).toBeVisible();
  });

  test('put the first of the order beside a trust kept alone', async () => {
    await show(ANSWERS, choices(['2006']));
    expect(
      part('In short').getByText(/^The trust that you kept, and the first of the order beside it/),
    ).toBeVisible();
    const rows = within(part('How often each comes first').getByRole('table')).getAllByRole('rowheader');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Trust 1 1st',
      'Trust 2 2nd',
      'Trust 3 3rd',
      'Trust 4 4th',
      'Trust 6 6th',
      'Trusts not listed (12)',
    ]);
  });
});

describe('refining', () => {
  test('figures from 1,000 ways stand until those from 10,000 are here, and the change is told', async () => {
    const { client, refine } = withheldRefinement();
    await useDecision.getState().open();
    useDecision.setState({ file: { ...BLANK_DECISION_FILE, ...WORK }, undoable: [] });
    await act(async () => {
      render(
        <WorkerContext value={client}>
          <SureScreen />
        </WorkerContext>,
      );
    });
    const region = part('In short').getByRole('status');
    expect(region).toHaveTextContent('Figures from 1,000 tries with 1,174 trusts so far; ten times as many');
    await refine();
    expect(region).toHaveTextContent('Refined. Figures from 10,000 tries with 1,174 trusts.');
  });
});

/** A worker that answers all but the question for 10,000 ways, which waits until told. */
function withheldRefinement() {
  const quick = fakeWorker(ANSWERS);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const client: WorkerClient = {
    ask: async (kind, ask, options) => {
      if ('samples' in ask && ask.samples === 10_000) await released;
      return quick.ask(kind, ask, options);
    },
  };
  return { client, refine: () => act(async () => release()) };
}

describe('trying weights', () => {
  const panel = () => part('Try other weights');
  const order = () =>
    panel()
      .getAllByRole('listitem')
      .map((item) => item.textContent);
  const stated = WORK.draft?.weights?.considerations;

  test('a typed number gives the new order at once, with where each stood before', async () => {
    await show();
    expect(order().slice(0, 2)).toEqual(['1Trust 1as before67', '2Trust 2as before63']);
    const size = panel().getByRole('textbox', { name: 'Size and growth' });
    await userEvent.clear(size);
    await userEvent.type(size, '90');
    expect(order().slice(0, 2)).toEqual(['1Trust 2was 2nd71', '2Trust 1was 1st53']);
    expect(panel().getByRole('slider', { name: 'Size and growth, as a slider' })).toHaveValue('90');
    expect(useDecision.getState().file.draft.weights?.considerations).toEqual(stated);
  });

  test('only considerations that take part can be tried, and their shares add up: 80 and 40 of 120', async () => {
    await show();
    expect(panel().getAllByRole('slider')).toHaveLength(2);
    expect(panel().getByText('67% of the weight')).toBeVisible();
    expect(panel().getByText('33% of the weight')).toBeVisible();
  });

  test('what is no number from 0 to 100 is said, and the last order stays', async () => {
    await show();
    await userEvent.type(panel().getByRole('textbox', { name: 'Size and growth' }), '0');
    expect(panel().getByText('Enter a number from 0 to 100')).toBeVisible();
    expect(panel().getByRole('textbox', { name: 'Size and growth' })).toHaveAttribute('aria-invalid', 'true');
    expect(order()).toHaveLength(7);
    expect(panel().getByRole('button', { name: 'Use these weights' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  test('putting back restores the stated numbers and says so', async () => {
    await show();
    const size = panel().getByRole('textbox', { name: 'Size and growth' });
    await userEvent.clear(size);
    await userEvent.type(size, '75');
    await userEvent.click(panel().getByRole('button', { name: 'Put back' }));
    expect(size).toHaveValue('40');
    expect(order()[0]).toMatch(/^1Trust 1/);
    expect(panel().getByText('Your own weights are back.')).toBeVisible();
  });

  test('using them keeps them, and undoing brings the old ones back', async () => {
    await show();
    const size = panel().getByRole('textbox', { name: 'Size and growth' });
    await userEvent.clear(size);
    await userEvent.type(size, '75');
    await userEvent.click(panel().getByRole('button', { name: 'Use these weights' }));
    expect(useDecision.getState().file.draft.weights?.considerations).toEqual({ ...stated, size: 75 });
    expect(panel().getByText('These are now your weights.')).toBeVisible();
    expect(size).toHaveValue('75');
    act(() => useDecision.getState().undo());
    expect(useDecision.getState().file.draft.weights?.considerations).toEqual(stated);
    expect(size).toHaveValue('40');
  });

  test('all numbers at 0 put nobody first, and cannot be used', async () => {
    await show();
    for (const name of ['Size and growth', 'Geography and type']) {
      const field = panel().getByRole('textbox', { name });
      await userEvent.clear(field);
      await userEvent.type(field, '0');
    }
    expect(panel().getByText(/Every number is 0/)).toBeVisible();
    await userEvent.click(panel().getByRole('button', { name: 'Use these weights' }));
    expect(useDecision.getState().file.draft.weights?.considerations).toEqual(stated);
  });
});

describe('two trusts side by side', () => {
  const panel = () => part('Why one stands above another');

  test('the first two at first, then whichever are chosen; a trust is not compared with itself', async () => {
    await show();
    expect(panel().getByText('Trust 1 and Trust 2 have the same score.')).toBeVisible();
    await userEvent.selectOptions(panel().getByRole('combobox', { name: 'with' }), '4th: Trust 4');
    expect(panel().getByText('Trust 1 and Trust 4 have the same score.')).toBeVisible();
    await userEvent.selectOptions(panel().getByRole('combobox', { name: 'Compare' }), '4th: Trust 4');
    expect(panel().getByText('Choose two different trusts.')).toBeVisible();
  });

  test('the table adds up: .4·.9 and .2·.3 known, .25 and .15 by half, are 36.0 + 6.0 + 12.5 + 7.5 = 62.0', async () => {
    await show();
    const table = within(panel().getByRole('table'));
    expect(table.getByRole('row', { name: /^Geography and type 36\.0 36\.0 0\.0/ })).toBeVisible();
    expect(table.getByRole('row', { name: /^Score 62\.0 62\.0 0\.0/ })).toBeVisible();
  });
});

describe('when there is little or nothing to say', () => {
  test('with no trust, or one, left in the order, it says so and where to go', async () => {
    await show({ ...ANSWERS, rank: () => ok(rankingOf({ ranked: [] })) });
    expect(screen.getByRole('heading', { name: 'No trust is left in the order' })).toBeVisible();
    expect(screen.getByRole('link', { name: /not in your list/ })).toHaveAttribute('href', '#/not-in-list');
  });

  test('one trust alone cannot be compared', async () => {
    await show({ ...ANSWERS, rank: () => ok(rankingOf({ ranked: [rankedTrust(1)] })) });
    expect(screen.getByRole('heading', { name: 'Only one trust is left in the order' })).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  test('a part that fails says why and can be tried again, while the others stand', async () => {
    let fails = true;
    await show({
      ...ANSWERS,
      whatNext: ({ shortlist }) =>
        fails ? err({ code: 'worker-crashed', message: 'It stopped.' }) : ok(stepsOf(find(shortlist))),
    });
    const next = part('What to find out next');
    expect(next.getByRole('alert')).toHaveTextContent('It stopped.');
    expect(part('In short').getByText(/first in 60 of 100 tries/)).toBeVisible();
    fails = false;
    await userEvent.click(next.getByRole('button', { name: 'Try again' }));
    expect(next.getByText(/^A “no” about Trust 1/)).toBeVisible();
  });

  test('nothing open, nothing related', async () => {
    await show({ ...ANSWERS, whatNext: () => ok([]) });
    expect(part('What to find out next').getByText(/^No open question or consent/)).toBeVisible();
    expect(
      part('Reasons that may count twice').getByText(/no two criteria that count go together/),
    ).toBeVisible();
  });

  test('while the draws are under way, a progress bar says so', async () => {
    const { robustness: _none, ...others } = ANSWERS;
    await show(others);
    expect(part('In short').getByRole('progressbar', { name: 'Weighing in many ways' })).toBeVisible();
  });
});
