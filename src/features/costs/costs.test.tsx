import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { aTrust, aUid } from '../../../tests/builders/a-trust.ts';
import { type FakeAnswers, showScreen } from '../../../tests/builders/fake-worker.tsx';
import { ourSchool, rankedTrust, rankingOf } from '../../../tests/builders/report.ts';
import { anEntry } from '../../../tests/builders/some-answers.ts';
import { ok } from '../../domain/result.ts';
import { BLANK_COSTS, BLANK_TRUST_COSTS, type CostWork, ONE_OFF_IDS } from '../../finding/costs/cost-work.ts';
import { BLANK_FINDING } from '../../finding/finding-work.ts';
import type { DecisionFile } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { CostScreen } from './cost-screen.tsx';
import { TrustCostScreen } from './trust-cost-screen.tsx';

configure({ defaultHidden: true });

const UID = aUid('2001');
const ANSWERS: FakeAnswers = {
  school: () => ok(ourSchool()),
  rank: () => ok(rankingOf({ ranked: [rankedTrust(1, { uid: UID, name: 'Brook Trust' })] })),
  trust: () => ok({ trust: aTrust({ uid: UID, name: 'Brook Trust' }), schools: [] }),
};
const exactly = (value: number) => ({ low: value, high: value });
const FREE = Object.fromEntries(ONE_OFF_IDS.map((id) => [id, exactly(0)]));

function workWith(costs: Partial<CostWork>): Partial<DecisionFile> {
  return {
    school: { kind: 'register', urn: ourSchool().urn, name: ourSchool().name, corrections: {} },
    shortlist: { kept: [UID], setAside: [], added: [] },
    finding: { ...BLANK_FINDING, costs: { ...BLANK_COSTS, ...costs } },
  };
}

const BUDGET = { ...BLANK_COSTS.budget, grant: exactly(1_000_000), laterYears: 'same' } as const;
const costsNow = () => useDecision.getState().file.finding.costs;
const figure = (name: string) => within(screen.getByRole('group', { name }));
const from = (name: string) => figure(name).getByRole('textbox', { name: 'Exactly, or from' });
const to = (name: string) => figure(name).getByRole('textbox', { name: 'To, if it is a range' });

beforeEach(() => {
  localStorage.clear();
});

test('a figure is kept as it is typed: exact, as a range, and not known when emptied', async () => {
  await showScreen(<CostScreen />, ANSWERS, workWith({}));
  await userEvent.type(from('General annual grant, year 1'), '£1,050,000');
  expect(costsNow().budget.grant).toEqual(exactly(1_050_000));
  await userEvent.type(to('General annual grant, year 1'), '1100000');
  expect(costsNow().budget.grant).toEqual({ low: 1_050_000, high: 1_100_000 });
  await userEvent.clear(to('General annual grant, year 1'));
  await userEvent.clear(from('General annual grant, year 1'));
  expect(costsNow().budget.grant).toBeUndefined();
});

test('what cannot be read is told beside the field, and the last figure stays in force', async () => {
  await showScreen(<CostScreen />, ANSWERS, workWith({ budget: { ...BUDGET, reserves: exactly(5) } }));
  await userEvent.type(from('Reserves that you hold'), ' or so');
  await userEvent.tab();
  await userEvent.tab();
  expect(from('Reserves that you hold')).toBeInvalid();
  expect(from('Reserves that you hold')).toHaveAccessibleDescription(/“5 or so” is not a number/);
  expect(costsNow().budget.reserves).toEqual(exactly(5));
});

test('a removed service comes back on undo, with what was said of it; a later one never takes its place', async () => {
  const service = { id: 'services-1', label: 'Payroll', when: 'yearly', amount: exactly(9_000) } as const;
  await showScreen(
    <CostScreen />,
    ANSWERS,
    workWith({
      budget: { ...BUDGET, services: [service] },
      trusts: { [UID]: { ...BLANK_TRUST_COSTS, replaces: { 'services-1': 'yes' } } },
    }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Remove Payroll' }));
  await userEvent.type(screen.getByRole('textbox', { name: /A service that you buy/ }), 'IT support{Enter}');
  const later = { id: 'services-2', label: 'IT support', when: 'yearly' };
  expect(costsNow().budget.services).toEqual([later]);
  await act(async () => useDecision.getState().undo());
  expect(costsNow().budget.services).toEqual([service, later]);
});

test('staying stands beside the trusts with its own entries', async () => {
  const services = [{ id: 'services-1', label: 'Payroll', when: 'yearly', amount: exactly(9_000) }] as const;
  await showScreen(
    <CostScreen />,
    ANSWERS,
    workWith({
      budget: { ...BUDGET, services },
      trusts: {
        [UID]: {
          ...BLANK_TRUST_COSTS,
          charge: { kind: 'percent', figure: { low: 4, high: 6 } },
          replaces: { 'services-1': 'yes' },
          oneOffs: FREE,
        },
      },
    }),
  );
  expect(screen.getByRole('row', { name: /^Stay as we are/ })).toHaveTextContent('£27,000');
  const trust = screen.getByRole('row', { name: /^Brook Trust/ });
  expect(trust).toHaveTextContent('£120,000 to £180,000');
  expect(trust).toHaveTextContent('between £93,000 more and £153,000 more');
});

test('an unknown is named, never nothing: at least, plus what is not known', async () => {
  const { legal: _legal, ...others } = FREE;
  await showScreen(
    <TrustCostScreen uid={UID} />,
    ANSWERS,
    workWith({
      budget: BUDGET,
      trusts: {
        [UID]: { ...BLANK_TRUST_COSTS, charge: { kind: 'percent', figure: exactly(5) }, oneOffs: others },
      },
    }),
  );
  const calculation = within(screen.getByRole('region', { name: 'The calculation' }));
  expect(calculation.getByText('at least £150,000 more')).toBeVisible();
  expect(calculation.getAllByText('plus what is not known: legal advice and land')[0]).toBeVisible();
  expect(calculation.getByText('Each year: 5% of £1,000,000 = £50,000')).toBeVisible();
  await userEvent.type(from('Legal advice and land'), '7000');
  expect(calculation.getByText('£157,000 more')).toBeVisible();
});

test('several things that are not known stand as a list, in the calculation and side by side', async () => {
  const { legal: _legal, people: _people, ...others } = FREE;
  const trusts = {
    [UID]: { ...BLANK_TRUST_COSTS, charge: { kind: 'percent', figure: exactly(5) }, oneOffs: others },
  } as const;
  await showScreen(<TrustCostScreen uid={UID} />, ANSWERS, workWith({ budget: BUDGET, trusts }));
  const calculation = within(screen.getByRole('region', { name: 'The calculation' }));
  const [list] = calculation.getAllByRole('list');
  expect(list?.previousSibling).toHaveTextContent('plus what is not known');
  expect(
    within(list as HTMLElement)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toContain('legal advice and land');
});

test('a deficit that the trust would take over is called that, never a bare minus', async () => {
  const trusts = { [UID]: { ...BLANK_TRUST_COSTS, reservesGoPct: exactly(100) } };
  const budget = { ...BUDGET, reserves: exactly(-12_000) };
  await showScreen(<CostScreen />, ANSWERS, workWith({ budget, trusts }));
  const row = screen.getByRole('row', { name: /^Brook Trust/ });
  expect(row).toHaveTextContent('a deficit of £12,000, which the trust would take over');
  expect(row).not.toHaveTextContent('−£12,000');
});

test('the contribution recorded as evidence counts until a figure is entered here', async () => {
  await showScreen(<TrustCostScreen uid={UID} />, ANSWERS, {
    ...workWith({ budget: BUDGET, trusts: {} }),
    recorded: { [UID]: [anEntry('central-contribution', { kind: 'percent', value: 5 })] },
  });
  expect(screen.getByText(/the one that you recorded as evidence counts: 5%/)).toHaveTextContent(
    '1 October 2025',
  );
  expect(screen.getByText('Each year: 5% of £1,000,000 = £50,000')).toBeVisible();
  await userEvent.type(from('Share that it takes'), '6');
  expect(screen.getByText('Each year: 6% of £1,000,000 = £60,000')).toBeVisible();
});

test('everything about a trust can be cleared, and brought back', async () => {
  const trusts = { [UID]: { ...BLANK_TRUST_COSTS, oneOffs: { legal: exactly(7_000) } } };
  await showScreen(<TrustCostScreen uid={UID} />, ANSWERS, workWith({ budget: BUDGET, trusts }));
  await userEvent.click(screen.getByRole('button', { name: /^Clear everything entered/ }));
  expect(costsNow().trusts).toEqual({});
  await act(async () => useDecision.getState().undo());
  expect(costsNow().trusts).toEqual(trusts);
});

test('another kind of charge empties the figure, which would mean something else; undo brings it back', async () => {
  const charge = { kind: 'percent', figure: exactly(5) } as const;
  await showScreen(
    <TrustCostScreen uid={UID} />,
    ANSWERS,
    workWith({ budget: BUDGET, trusts: { [UID]: { ...BLANK_TRUST_COSTS, charge } } }),
  );
  await userEvent.click(screen.getByRole('radio', { name: /takes pounds for each pupil/ }));
  expect(costsNow().trusts[UID]?.charge).toEqual({ kind: 'per-pupil' });
  await act(async () => useDecision.getState().undo());
  expect(costsNow().trusts[UID]?.charge).toEqual(charge);
});

test('a sum for the year never becomes pounds for each pupil; undo brings it back', async () => {
  await showScreen(<CostScreen />, ANSWERS, workWith({ budget: BUDGET }));
  await userEvent.click(screen.getByRole('radio', { name: /^As pounds for each pupil/ }));
  expect(costsNow().budget.grantBasis).toBe('per-pupil');
  expect(costsNow().budget.grant).toBeUndefined();
  await act(async () => useDecision.getState().undo());
  expect(costsNow().budget).toEqual(BUDGET);
});
