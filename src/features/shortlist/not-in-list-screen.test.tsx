import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { aTrust, aUid } from '../../../tests/builders/a-trust.ts';
import { showScreen } from '../../../tests/builders/fake-worker.tsx';
import { excludedTrust, ourSchool, rankedTrust, rankingOf } from '../../../tests/builders/report.ts';
import { ok } from '../../domain/result.ts';
import type { Ranking } from '../../matching/ranking.ts';
import { useDecision } from '../../store/use-decision.ts';
import { NotInListScreen } from './not-in-list-screen.tsx';

const FAITH = {
  constraintId: 'faith-consent',
  state: 'fail',
  reason: 'Most of its schools are Catholic.',
  lift: 'consent',
} as const;

const SIZE = {
  constraintId: 'largest-trust',
  state: 'fail',
  reason: 'It has 40 schools; you want at most 20.',
  lift: 'own',
} as const;

const RANKING = rankingOf({
  ranked: [rankedTrust(34, { name: 'Harbour Trust' })],
  excluded: [
    excludedTrust(1, { name: 'Oak Trust', reasons: [FAITH, SIZE] }),
    excludedTrust(2, { name: 'Ash Trust', reasons: [SIZE] }),
  ],
});

const show = (ranking: Ranking = RANKING) =>
  showScreen(
    <NotInListScreen />,
    { school: () => ok(ourSchool()), rank: () => ok(ranking) },
    {
      school: { kind: 'register', urn: ourSchool().urn, name: ourSchool().name, corrections: {} },
    },
  );

const ruledOut = () => within(screen.getByRole('region', { name: 'Ruled out' }));
const itemOf = (name: string) =>
  ruledOut()
    .getAllByRole('listitem')
    .find((item) => within(item).queryByRole('heading', { name }) !== null) as HTMLElement;

beforeEach(() => {
  localStorage.clear();
});

test('every reason of a trust is given, and a limit of our own leads to where it is changed', async () => {
  await show();
  const oak = within(itemOf('Oak Trust'));
  expect(oak.getByText(/Most of its schools are Catholic/)).toBeVisible();
  expect(oak.getByText(/It has 40 schools; you want at most 20/)).toBeVisible();
  expect(oak.getByRole('link', { name: 'Change your limits' })).toHaveAttribute('href', '#/step/limits');
});

test('a trust is found by part of its name', async () => {
  await show();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Why not this trust?' }), 'ash');
  expect(ruledOut().getByText('1 trust')).toBeVisible();
  expect(ruledOut().queryByRole('heading', { name: 'Oak Trust' })).toBeNull();
});

test('a trust that is in the list after all is named with its place', async () => {
  await show();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Why not this trust?' }), 'harb');
  const found = within(screen.getByRole('region', { name: 'In your list' }));
  expect(found.getByRole('listitem')).toHaveTextContent('Harbour Trust, 34th');
});

test('one reason can be picked', async () => {
  await show();
  const reasons = screen.getByRole('combobox', { name: 'Because of' });
  expect(within(reasons).getByRole('option', { name: 'any reason (2)' })).toBeVisible();
  await userEvent.selectOptions(reasons, 'Faith (1)');
  expect(ruledOut().getByText('1 trust')).toBeVisible();
  expect(ruledOut().queryByRole('heading', { name: 'Ash Trust' })).toBeNull();
});

test('an agreement is recorded with who, when and where', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Record an answer about Oak Trust' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Record an answer about Oak Trust' }));
  await userEvent.click(dialog.getByRole('radio', { name: 'Agrees' }));
  await userEvent.type(dialog.getByRole('textbox', { name: 'Who said so?' }), 'Diocesan director');
  await userEvent.type(dialog.getByLabelText('When?'), '2026-01-20');
  await userEvent.type(dialog.getByRole('textbox', { name: /Where is it written/ }), 'Letter');
  await userEvent.click(dialog.getByRole('button', { name: 'Record' }));
  expect(useDecision.getState().file.recorded).toEqual({
    [aUid('8001')]: [
      {
        about: 'faith-consent',
        answer: { kind: 'agreed', value: 'yes' },
        status: 'document-seen',
        source: 'Letter',
        by: 'Diocesan director',
        on: '2026-01-20',
        note: '',
      },
    ],
  });
});

test('an answer without who and when is not recorded, and says what is missing', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Record an answer about Oak Trust' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Record' }));
  expect(dialog.getByText('Say whether it agrees')).toBeVisible();
  expect(dialog.getByRole('radio', { name: 'Agrees' })).toHaveFocus();
  expect(dialog.getByText('Say who answered')).toBeVisible();
  expect(dialog.getByText('Give the day of the answer')).toBeVisible();
  expect(useDecision.getState().file.recorded).toEqual({});
});

test('an answer of a day to come is not recorded', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Record an answer about Oak Trust' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('radio', { name: 'Agrees' }));
  await userEvent.type(dialog.getByRole('textbox', { name: 'Who said so?' }), 'Diocesan director');
  await userEvent.type(dialog.getByLabelText('When?'), '2999-01-20');
  await userEvent.click(dialog.getByRole('button', { name: 'Record' }));
  expect(dialog.getByText('Give a day that is not after today')).toBeVisible();
  expect(useDecision.getState().file.recorded).toEqual({});
});

test('trusts without a school are named apart', async () => {
  await show({ ...RANKING, withoutSchools: [aTrust({ uid: aUid('77'), name: 'Empty Trust' })] });
  const apart = within(screen.getByRole('region', { name: 'Without a school' }));
  expect(apart.getByText('1 trust')).toBeVisible();
  expect(apart.getByText('Empty Trust')).toBeInTheDocument();
});
