import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { aTrust, aUid } from '../../../tests/builders/a-trust.ts';
import { type FakeAnswers, showScreen } from '../../../tests/builders/fake-worker.tsx';
import { ourSchool, rankedTrust, rankingOf } from '../../../tests/builders/report.ts';
import { anEntry } from '../../../tests/builders/some-answers.ts';
import { ok } from '../../domain/result.ts';
import { aboutDecision } from '../../finding/delegation/grid-decisions.ts';
import type { DecisionFile } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { DelegationScreen } from './delegation-screen.tsx';
import { OurDelegationScreen } from './our-delegation-screen.tsx';
import { SchemeScreen } from './scheme-screen.tsx';

configure({ defaultHidden: true });

const UID = aUid('2001');
const OURS: Partial<DecisionFile> = {
  school: { kind: 'register', urn: ourSchool().urn, name: ourSchool().name, corrections: {} },
  shortlist: { kept: [UID], setAside: [], added: [] },
};

/** The order moves once something is recorded, as the real one would. */
const ANSWERS: FakeAnswers = {
  school: () => ok(ourSchool()),
  rank: ({ recorded }) =>
    ok(
      rankingOf({
        ranked: [
          rankedTrust(1, {
            uid: UID,
            name: 'Brook Trust',
            possibleRanks: { best: 1, worst: Object.keys(recorded).length === 0 ? 9 : 4, of: 9 },
          }),
        ],
      }),
    ),
  trust: () => ok({ trust: aTrust({ uid: UID, name: 'Brook Trust' }), schools: [] }),
};

const clock = () => new Date(2026, 8, 3);
const group = (name: string) => within(screen.getByRole('group', { name }));
const recorded = () => useDecision.getState().file.recorded[UID] ?? [];

beforeEach(() => {
  localStorage.clear();
});

test('our wishes on all fourteen decisions are kept, ranked ones as answers, further ones beside them', async () => {
  await showScreen(<OurDelegationScreen />, ANSWERS, OURS);
  expect(screen.getAllByRole('radio', { name: 'We do not know yet' })).toHaveLength(14);
  await userEvent.click(group('Setting the budget').getByRole('radio', { name: 'The school' }));
  await userEvent.click(group('Hearing complaints').getByRole('radio', { name: 'The trust' }));
  await userEvent.click(group('Ask first: Hearing complaints').getByRole('checkbox', { name: 'Parents' }));
  const { draft, finding } = useDecision.getState().file;
  expect(draft.governance?.decisions).toMatchObject({ budget: 'school', curriculum: 'not-known' });
  expect(finding.delegation.wantedFurther).toEqual({ complaints: 'trust' });
  expect(finding.delegation.wantedConsulted).toEqual({ complaints: ['parents'] });
});

test('nobody is a choice of its own, and ticking nothing leaves it open', async () => {
  await showScreen(<OurDelegationScreen />, ANSWERS, OURS);
  const boxes = group('Ask first: The curriculum');
  await userEvent.click(boxes.getByRole('checkbox', { name: 'Nobody' }));
  expect(useDecision.getState().file.finding.delegation.wantedConsulted).toEqual({ curriculum: [] });
  await userEvent.click(boxes.getByRole('checkbox', { name: 'Nobody' }));
  expect(useDecision.getState().file.finding.delegation.wantedConsulted).toEqual({});
});

test('recording without status, source or an answer says what is missing and records nothing', async () => {
  await showScreen(<SchemeScreen uid={UID} clock={clock} />, ANSWERS, OURS);
  await userEvent.click(screen.getByRole('button', { name: 'Record' }));
  const summary = screen.getByRole('alert');
  expect(summary).toHaveFocus();
  for (const message of [
    'Say how sure it is',
    'Name the document, or who said so',
    'Say who said so or who found it out',
    'Choose at least one answer to record',
  ]) {
    expect(within(summary).getByRole('link', { name: message })).toBeInTheDocument();
  }
  expect(recorded()).toEqual([]);
});

test('a scheme is recorded with status, source, day and note; what was recorded before stays; the place is said', async () => {
  const before = anEntry(aboutDecision('budget'), { kind: 'level', value: 1 });
  await showScreen(<SchemeScreen uid={UID} clock={clock} />, ANSWERS, OURS);
  await act(async () => useDecision.getState().record(aUid('2002'), before));
  await userEvent.click(screen.getByRole('radio', { name: 'Document seen' }));
  await userEvent.type(screen.getByRole('textbox', { name: /In which document/ }), 'Scheme 2026');
  await userEvent.type(screen.getByRole('textbox', { name: /Who of you found it out/ }), 'vice-chair');
  await userEvent.click(group('Setting the budget').getByRole('radio', { name: 'The trust decides' }));
  await userEvent.type(
    screen.getByRole('textbox', { name: /Page, or its words: Setting the budget/ }),
    'Page 4',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Record' }));
  expect(recorded()).toEqual([
    {
      about: 'delegation-fit/budget',
      answer: { kind: 'level', value: 0 },
      status: 'document-seen',
      source: 'Scheme 2026',
      by: 'vice-chair',
      on: '2026-09-03',
      note: 'Page 4',
    },
  ]);
  expect(useDecision.getState().file.recorded[aUid('2002')]).toEqual([before]);
  expect(await screen.findByText(/^1 answer recorded\. Brook Trust/)).toHaveTextContent(
    'anywhere from 1st to 4th',
  );
  expect(group('Setting the budget').getByRole('radio', { name: 'Leave as it is' })).toBeChecked();
});

test('the grid sets wish against scheme, names the fit and whom the scheme leaves out, with the source', async () => {
  await showScreen(<DelegationScreen />, ANSWERS, {
    ...OURS,
    draft: { governance: { decisions: { ...someDecisions(), budget: 'school' } } },
    recorded: {
      [UID]: [
        anEntry(aboutDecision('budget'), { kind: 'level', value: 1 }, { status: 'claimed' }),
        anEntry(aboutDecision('budget'), { kind: 'level', value: 0 }, { source: 'Scheme 2026' }),
      ],
    },
    finding: {
      ...useDecision.getState().file.finding,
      delegation: {
        wantedFurther: {},
        wantedConsulted: { budget: ['staff', 'parents'] },
        schemes: { [UID]: { budget: { consulted: ['staff'], note: '' } } },
      },
    },
  });
  const row = within(screen.getByRole('row', { name: /^Setting the budget/ }));
  expect(row.getByText('The opposite of what you want')).toBeVisible();
  expect(row.getByText('Leaves out parents, whom you want asked')).toBeVisible();
  expect(row.getByText(/Scheme 2026, 1 October 2025/)).toBeVisible();
  expect(row.getByText('But the trust says: the school, 1 October 2025')).toBeVisible();
  expect(screen.getByRole('row', { name: /^In short/ })).toHaveTextContent(
    '0 of 1 recorded as you want, 1 the opposite',
  );
  expect(screen.getByRole('row', { name: /^The curriculum/ })).toHaveTextContent('Not recorded yet');
});

function someDecisions() {
  const open = 'not-known' as const;
  return {
    'head-appointment': open,
    budget: open,
    'staffing-structure': open,
    curriculum: open,
    admissions: open,
    policies: open,
    premises: open,
    'name-and-ethos': open,
    'local-board-membership': open,
    reserves: open,
  };
}
