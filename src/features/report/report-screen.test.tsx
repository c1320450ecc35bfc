import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { type FakeAnswers, showScreen } from '../../../tests/builders/fake-worker.tsx';
import { explanationFor, ourSchool, rankingOf, reportInput } from '../../../tests/builders/report.ts';
import { anEntry } from '../../../tests/builders/some-answers.ts';
import { err, ok } from '../../domain/result.ts';
import { BLANK_TRUST_COSTS } from '../../finding/costs/cost-work.ts';
import { BLANK_DECISION_FILE, type DecisionFile } from '../../store/decision-file.ts';
import type { RegistrySummary } from '../../worker/protocol.ts';
import { localTime } from '../use-print-time.ts';
import { ReportScreen } from './report-screen.tsx';

const REGISTER: RegistrySummary = {
  schoolCount: 2,
  trustCount: 7,
  authorities: [{ code: '891', name: 'Nottinghamshire', region: 'East Midlands' }],
  sources: [],
  issues: [],
};

const RANKING = rankingOf();

const ANSWERS: FakeAnswers = {
  school: () => ok(ourSchool()),
  rank: () => ok(RANKING),
  explain: ({ uids }) =>
    ok(RANKING.ranked.filter(({ uid }) => uids.includes(uid)).map((trust) => explanationFor(trust))),
  load: () => ok(REGISTER),
};

const WORK: Partial<DecisionFile> = {
  school: {
    kind: 'register',
    urn: ourSchool().urn,
    name: ourSchool().name,
    corrections: { pupils: 214 },
  },
  notes: { size: 'Ask about growth.' },
};

const MORNING = new Date(2026, 1, 3, 9, 5);

const show = (answers: FakeAnswers = ANSWERS, work = WORK, clock = () => MORNING) =>
  showScreen(<ReportScreen clock={clock} />, answers, work);

beforeEach(() => {
  localStorage.clear();
});

test('the sections stand in reading order', async () => {
  await show();
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'In short',
    'Your school',
    'What matters to you',
    'The shortlist',
    'Why this order',
    'Not in the list, and why',
    'How the order is made',
    'Where the figures come from',
    'Notes',
    'What the governors decided',
  ]);
});

test('corrections are named, and so are sources and notes', async () => {
  await show();
  const facts = screen.getByRole('table', { name: 'What the order is based on' });
  expect(within(facts).getByRole('row', { name: /^Pupils/ })).toHaveTextContent('corrected by your school');
  expect(within(facts).getByRole('row', { name: /^Local authority/ })).toHaveTextContent('Nottinghamshire');
  expect(screen.getByText('Ask about growth.')).toBeVisible();
});

test('what the user kept and set aside is what the report shows', async () => {
  const shortlist = {
    kept: [aUid('2006')],
    setAside: [{ uid: aUid('2001'), reason: 'Too large' }],
    added: [],
  };
  await show(ANSWERS, { ...WORK, shortlist });
  const section = within(screen.getByRole('region', { name: 'The shortlist' }));
  expect(section.getAllByRole('article').map((part) => part.getAttribute('aria-labelledby'))).toEqual([
    'report-part-stay',
    'report-part-trust-2006',
  ]);
  expect(screen.getByText('Trust 1: Too large')).toBeVisible();
});

test('our own questions and what it would cost have their sections once something is entered, for the trusts of the shortlist', async () => {
  const { finding } = BLANK_DECISION_FILE;
  const answered = anEntry('question/own-1', { kind: 'text', value: 'At four' });
  await show(ANSWERS, {
    ...WORK,
    shortlist: { kept: [aUid('2001'), aUid('2002')], setAside: [], added: [] },
    recorded: { [aUid('2001')]: [answered] },
    finding: {
      ...finding,
      ownQuestions: [{ id: 'own-1', words: 'When does the day end?', consideration: 'vision' }],
      costs: {
        ...finding.costs,
        budget: { ...finding.costs.budget, grant: { low: 900_000, high: 900_000 } },
      },
    },
  });
  const questions = within(screen.getByRole('region', { name: 'Our own questions, still open' }));
  expect(questions.getByRole('listitem')).toHaveTextContent('When does the day end? (open with Trust 2)');
  const costs = within(screen.getByRole('table', { name: /^Against staying as we are/ }));
  expect(costs.getByRole('row', { name: /^Trust 1/ })).toHaveTextContent(/Not known/);
  expect(costs.getByRole('row', { name: /^Trust 2/ })).toHaveTextContent(/What the trust takes/);
});

test('figures of a trust that has no place in the order stand in the report, marked so', async () => {
  const { finding } = BLANK_DECISION_FILE;
  const [ruledOut] = RANKING.excluded;
  if (ruledOut === undefined) throw new Error('the builder rules out no trust');
  const trusts = { [ruledOut.uid]: BLANK_TRUST_COSTS, [aUid('9999')]: BLANK_TRUST_COSTS };
  await show(ANSWERS, { ...WORK, finding: { ...finding, costs: { ...finding.costs, trusts } } });
  const costs = within(screen.getByRole('table', { name: /^Against staying as we are/ }));
  expect(costs.getByText(`${ruledOut.name} (not in the order)`)).toBeVisible();
  expect(costs.getByText(/9999, no longer in the register \(not in the order\)/)).toBeVisible();
});

test('the time is read again just before printing', async () => {
  let now = MORNING;
  await show(ANSWERS, WORK, () => now);
  expect(screen.getByText(/printed on 3 February 2026 at 09:05/)).toBeVisible();
  now = new Date(2026, 1, 3, 17, 40);
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  expect(screen.getByText(/printed on 3 February 2026 at 17:40/)).toBeVisible();
});

test('the button prints', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Print, or save as PDF' }));
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test('a failure to read the sources is told, with a way to try again', async () => {
  await show({ ...ANSWERS, load: () => err({ code: 'offline', message: 'You seem to be offline.' }) });
  expect(screen.getByRole('alert')).toHaveTextContent('You seem to be offline.');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('local time is the day and the minute where the reader is', () => {
  expect(localTime(MORNING)).toEqual({ on: reportInput().printedOn, at: '09:05' });
});
