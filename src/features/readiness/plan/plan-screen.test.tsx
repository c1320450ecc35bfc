import { act, configure, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aDate, aSchool } from '../../../../tests/builders/a-school.ts';
import { type FakeAnswers, showScreen } from '../../../../tests/builders/fake-worker.tsx';
import { somePlanChoices } from '../../../../tests/builders/readiness.ts';
import { ok } from '../../../domain/result.ts';
import type { PlanChoices } from '../../../readiness/plan-choices.ts';
import { BLANK_READINESS, type ReadinessWork } from '../../../store/readiness-work.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { PlanScreen } from './plan-screen.tsx';

// Working out what is hidden takes happy-dom most of the time of a query, and nothing here is hidden.
configure({ defaultHidden: true });
// Whole screens are typed into, which takes a busy computer longer than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const ANSWERS: FakeAnswers = {
  school: () => ok(aSchool()),
  load: () => ok({ schoolCount: 1, trustCount: 1, authorities: [], sources: [], issues: [] }),
};

async function show(readiness: Partial<ReadinessWork> = {}) {
  await showScreen(<PlanScreen clock={() => new Date(2026, 1, 3, 9, 5)} />, ANSWERS, {
    school: { kind: 'register', urn: aSchool().urn, name: aSchool().name, corrections: {} },
    readiness: { ...BLANK_READINESS, ...readiness },
  });
  await screen.findByText(/(Your plan runs|There are several ways)/);
}

const showPlan = (differs: Partial<PlanChoices> = {}) => show({ plan: somePlanChoices(differs) });
const saved = () => useDecision.getState().file.readiness;
const dates = () => within(screen.getByRole('table', { name: 'Dates of the partnership' }));
const row = (name: RegExp) => dates().getByRole('row', { name });

beforeEach(() => {
  localStorage.clear();
});

describe('without a plan', () => {
  test('the four ways stand side by side, each with its section', async () => {
    await show();
    const cards = screen.getAllByRole('article');
    expect(cards.map((card) => within(card).getByRole('heading').textContent)).toEqual([
      'Networks first',
      'Trial with an end date',
      'Support in difficulty',
      'A trust’s standing offer',
    ]);
    for (const card of cards.slice(0, 3)) expect(card).toHaveTextContent(/DfE, Trust Partnerships/);
  });

  test('a way fills the plan from the first free day of the month after next, and focus goes to what it says', async () => {
    await show();
    await userEvent.click(
      screen.getByRole('button', { name: 'Start from this way: Trial with an end date' }),
    );
    expect(saved()).toMatchObject({
      pattern: 'trial-with-an-end-date',
      plan: { start: '2026-04-20', months: 6 },
    });
    expect(screen.getByText(/Your plan runs from 20 April 2026 to 19 October 2026/)).toHaveFocus();
  });

  test('a plan can start from no example', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Start with dates only, from no example' }));
    expect(saved().plan).toMatchObject({ start: '2026-04-20', months: 12 });
    expect(saved().pattern).toBeUndefined();
  });
});

describe('the dates', () => {
  test('follow from start and length, with why each is then and who asks for it', async () => {
    await showPlan();
    expect(row(/due consideration/)).toHaveTextContent(
      'Tuesday 4 May 2027Moved, because 1 May 2027 falls in a weekend',
    );
    expect(row(/due consideration/)).toHaveTextContent('section 2.3 ii');
    expect(row(/The partnership ends/)).toHaveTextContent('Tuesday 31 August 2027');
    expect(row(/Review meeting 1/)).toHaveTextContent('Our own');
  });

  test('the picture says in words what the table says', async () => {
    await showPlan();
    const picture = screen.getByRole('img', { name: /^A line from 1 September 2026 to 31 August 2027/ });
    for (const heading of dates().getAllByRole('rowheader')) {
      const [number, label] = (heading.textContent ?? '').split('. ');
      expect(picture.getAttribute('aria-label')).toContain(`${number}, ${label?.slice(0, 16)}`);
    }
  });

  test('leave school holidays when asked to, and say so', async () => {
    await showPlan({ start: aDate('2027-01-04') });
    expect(row(/Review meeting 1/)).toHaveTextContent('Monday 5 April 2027');
    await userEvent.click(screen.getByRole('checkbox', { name: /Keep meetings out of school holidays/ }));
    expect(row(/Review meeting 1/)).toHaveTextContent(
      'Monday 12 April 2027Moved, because 4 April 2027 falls in the weeks of Easter holidays',
    );
  });

  test('say who set the first day: we, until the school does', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Start with dates only, from no example' }));
    expect(row(/The partnership begins/)).toHaveTextContent('Our proposal, for you to change');
    const [first] = screen.getAllByLabelText('First day');
    if (first === undefined) throw new Error('no first day');
    fireEvent.change(first, { target: { value: '2026-05-11' } });
    expect(row(/The partnership begins/)).toHaveTextContent('Monday 11 May 2026Set by you');
  });

  test('outside 12 to 18 months are questioned with the section, and no length within', async () => {
    await showPlan();
    const length = screen.getByRole('textbox', { name: /^Length/ });
    expect(screen.queryByRole('region', { name: /to consider/ })).toBeNull();
    await userEvent.clear(length);
    expect(screen.getByText('Give a whole number from 1 to 60')).toBeVisible();
    expect(saved().plan?.months).toBe(12);
    await userEvent.type(length, '24');
    const warning = screen.getByRole('region', { name: 'One thing to consider' });
    expect(warning).toHaveTextContent(/24 months is longer than the 12 to 18 months.*section 2\.3 i/);
    await userEvent.clear(length);
    await userEvent.type(length, '18');
    expect(screen.queryByRole('region', { name: /to consider/ })).toBeNull();
  });

  test('of their own stand, and one that is emptied comes back on undo', async () => {
    await showPlan();
    const own = screen.getByLabelText('The governing body decides how to go on');
    await userEvent.type(own, '2027-06-10');
    expect(row(/decides how to go on/)).toHaveTextContent('Thursday 10 June 2027Set by you');
    await userEvent.clear(own);
    expect(row(/decides how to go on/)).not.toHaveTextContent('Set by you');
    act(() => useDecision.getState().undo());
    expect(row(/decides how to go on/)).toHaveTextContent('Set by you');
  });
});

describe('what cannot stand', () => {
  test('a first day beyond the years of a plan is refused with the years', async () => {
    await showPlan();
    const [first] = screen.getAllByLabelText('First day');
    if (first === undefined) throw new Error('no first day');
    fireEvent.change(first, { target: { value: '9999-01-01' } });
    expect(first).toHaveAccessibleDescription('Error: Give a day from 2000 to 2100');
    expect(saved().plan?.start).toBe('2026-09-01');
  });

  test('own dates of reviews go with another interval, once the field is left, and come back on undo', async () => {
    const fixed = { 'review-1': aDate('2026-12-08'), decision: aDate('2027-07-08') };
    await showPlan({ fixed });
    const every = screen.getByRole('textbox', { name: /^A review every/ });
    expect(every).toHaveAccessibleDescription(/removes your own dates for reviews/);
    await userEvent.clear(every);
    await userEvent.type(every, '2');
    expect(saved().plan).toMatchObject({ reviewEveryMonths: 3, fixed });
    await userEvent.tab();
    expect(saved().plan).toEqual(
      somePlanChoices({ reviewEveryMonths: 2, fixed: { decision: fixed.decision } }),
    );
    expect(useDecision.getState().undoable.at(-1)?.label).toBe('removing your dates for review meeting 1');
    act(() => useDecision.getState().undo());
    expect(saved().plan).toMatchObject({ reviewEveryMonths: 3, fixed });
  });
});

describe('days to keep free', () => {
  test('are refused with a reason while they make no sense, moved around, removed and brought back', async () => {
    await showPlan({ start: aDate('2026-09-01'), avoidHolidays: true });
    await userEvent.click(screen.getByText('Which days are kept free?'));
    const group = within(screen.getByRole('group', { name: 'Add days of your own to keep free' }));
    const add = group.getByRole('button', { name: 'Keep these days free' });
    await userEvent.click(add);
    expect(group.getByLabelText('First day')).toHaveAccessibleDescription('Error: Give the first day');
    await userEvent.type(group.getByLabelText('First day'), '2026-12-01');
    await userEvent.type(group.getByLabelText(/Last day/), '2026-11-30');
    await userEvent.click(add);
    expect(group.getByText('The last day lies before the first')).toBeVisible();
    await userEvent.clear(group.getByLabelText(/Last day/));
    await userEvent.type(group.getByLabelText(/Last day/), '2026-12-02');
    await userEvent.type(group.getByRole('textbox', { name: /What they are/ }), 'Inspection');
    await userEvent.click(add);
    expect(row(/Review meeting 1/)).toHaveTextContent(
      'Thursday 3 December 2026Moved, because 1 December 2026 falls in Inspection',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Remove Inspection/ }));
    expect(saved().plan?.closedPeriods).toEqual([]);
    act(() => useDecision.getState().undo());
    expect(saved().plan?.closedPeriods).toHaveLength(1);
  });
});

test('a plan that is removed can be brought back', async () => {
  await showPlan();
  await userEvent.click(screen.getByRole('button', { name: 'Remove this plan' }));
  expect(screen.getByText(/There are several ways to go about a partnership/)).toHaveFocus();
  act(() => useDecision.getState().undo());
  expect(saved().plan).toEqual(somePlanChoices());
});

test('the dates are handed over as a calendar file', async () => {
  const kept: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    if (given instanceof Blob) kept.push(given);
    return 'blob:here';
  });
  await showPlan();
  await userEvent.click(screen.getByRole('button', { name: 'Add the dates to your calendar' }));
  expect(await screen.findByText(/^Saved as trust-partnership-.*\.ics/)).toBeVisible();
  const text = (await kept[0]?.text()) ?? '';
  expect(text).toContain('DTSTART;VALUE=DATE:20270831');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(7);
});
