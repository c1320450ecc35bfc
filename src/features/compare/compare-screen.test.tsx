import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { aPlace, aSchool, aUrn } from '../../../tests/builders/a-school.ts';
import { aTrust } from '../../../tests/builders/a-trust.ts';
import { type FakeAnswers, showScreen } from '../../../tests/builders/fake-worker.tsx';
import {
  criteriaOfTrust,
  excludedTrust,
  explanationFor,
  ourSchool,
  rankedTrust,
  rankingOf,
} from '../../../tests/builders/report.ts';
import { err, ok } from '../../domain/result.ts';
import type { OutcomeRollUp } from '../../matching/outcomes-roll-up.ts';
import { BLANK_DECISION_FILE, type DecisionFile } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { CompareScreen } from './compare-screen.tsx';

const OAK = rankedTrust(1, { name: 'Oak Trust' });
const ELM = rankedTrust(2, { name: 'Elm Trust' });
const ASH = rankedTrust(3, { name: 'Ash Trust' });
const OUT = excludedTrust(1);

const NOTHING: OutcomeRollUp = {
  schools: 1,
  overallGrades: null,
  withoutOverallGrade: null,
  notInspected: 1,
  keyStage2: null,
  attainment8: null,
  progress8: null,
};

const farther = criteriaOfTrust().map((criterion) =>
  criterion.criterionId === 'nearest-schools'
    ? { ...criterion, score: { low: 0.4, expected: 0.4, high: 0.4 }, sentence: 'The nearest is 19 km away.' }
    : criterion,
);

const ANSWERS: FakeAnswers = {
  school: () => ok(ourSchool()),
  rank: () => ok(rankingOf({ ranked: [OAK, ELM, ASH], excluded: [OUT] })),
  explain: ({ uids }) =>
    ok(
      [OAK, ELM, ASH]
        .filter(({ uid }) => uids.includes(uid))
        .map((trust) => explanationFor(trust, trust === ELM ? { criteria: farther } : {})),
    ),
  trusts: ({ uids }) =>
    ok(
      uids.map((uid) => ({
        trust: aTrust({ uid, name: 'Any Trust' }),
        schools: [
          {
            ...aSchool({ urn: aUrn('900002'), name: 'Zeal Primary School', position: aPlace(1, 1) }),
            authority: 'Madeupshire',
            distanceKm: 1.4,
          },
        ],
      })),
    ),
  outcomes: ({ uids }) =>
    ok({
      trusts: uids.map((uid) => ({
        uid,
        rollUp: {
          ...NOTHING,
          schools: 20,
          keyStage2: {
            schools: 15,
            small: 0,
            pupils: 640,
            mean: 61.6,
            range: { lowest: 40, highest: 83 },
          },
        },
      })),
      ours: NOTHING,
    }),
  findTrusts: () => ok([{ uid: ASH.uid, name: ASH.name, schoolCount: 13 }]),
};

const WORK: Partial<DecisionFile> = {
  school: { kind: 'register', urn: ourSchool().urn, name: ourSchool().name, corrections: {} },
  shortlist: { kept: [OAK.uid, ELM.uid], setAside: [], added: [] },
};

const show = (work: Partial<DecisionFile> = {}) =>
  showScreen(<CompareScreen />, ANSWERS, { ...WORK, ...work });
const table = () => screen.getByRole('table', { name: /^Side by side for/ });
const columns = () =>
  within(table())
    .getAllByRole('columnheader')
    .slice(1)
    .map((header) => header.textContent?.replace(/(\d|always).*$/, ''));
const row = (name: RegExp) => within(table()).getByRole('row', { name });
const cells = (name: RegExp) => within(row(name)).getAllByRole('cell');
const comparison = () => useDecision.getState().file.finding.comparison;

beforeEach(() => {
  localStorage.clear();
});

test('the trusts kept stand beside staying and a partnership first, which have no score', async () => {
  await show();
  expect(columns()).toEqual(['Oak Trust', 'Elm Trust', 'Stay as we are', 'Partnership first']);
  const [oak, , stay, partnership] = cells(/^Score of 100/);
  expect(oak).toHaveTextContent('62 out of 100, 40 to 80');
  expect(stay).toHaveTextContent('It has no score');
  expect(partnership).toHaveTextContent('It has no score');
});

test('where none is kept, the first three of the order stand there', async () => {
  await show({ shortlist: BLANK_DECISION_FILE.shortlist });
  expect(columns().slice(0, 3)).toEqual(['Oak Trust', 'Elm Trust', 'Ash Trust']);
});

test('a criterion stands with score, sentence, source and date; what is unknown says so in words', async () => {
  await show();
  const [oak, elm, stay] = cells(/^Distance to its nearest three schools/);
  expect(oak).toHaveTextContent(
    /90.*nearest three schools are 1\.2, 2\.4 and 3\.0 km.*Ofsted, 31 August 2025/,
  );
  expect(elm).toHaveTextContent('The nearest is 19 km away.');
  expect(stay).toHaveTextContent('staying ties you to no other school');
  const [unknown, , , partnership] = cells(/^Contribution/);
  expect(unknown).toHaveTextContent(/Not known.*0 to 100.*has not been recorded/);
  expect(partnership).toHaveTextContent(/costs are to stand in the document.*section 2\.3 iv/);
});

test('only differences: rows with the same points are hidden, counted, and come back', async () => {
  await show();
  const before = within(table()).getAllByRole('rowheader').length;
  await userEvent.click(screen.getByRole('checkbox', { name: 'Show only rows in which the trusts differ' }));
  expect(within(table()).queryByRole('row', { name: /^Contribution/ })).toBeNull();
  expect(row(/^Distance to its nearest three schools/)).toBeVisible();
  expect(screen.getByText(/rows in which the trusts do not differ are hidden/)).toBeVisible();
  expect(comparison().differencesOnly).toBe(true);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Show only rows in which the trusts differ' }));
  expect(within(table()).getAllByRole('rowheader')).toHaveLength(before);
});

test('results are told with counts and date as our own roll-up; none published is no figure', async () => {
  await show();
  const [oak, , stay, partnership] = cells(/^Key stage 2/);
  expect(oak).toHaveTextContent(
    '62 of 100 pupils, from 40 of 100 pupils to 83 of 100 pupils. 15 of 20 schools, 640 pupils.',
  );
  expect(oak).toHaveTextContent('school year 2024 to 2025; our own roll-up');
  expect(stay).toHaveTextContent('Not known');
  expect(partnership).toHaveTextContent('Depends on the trust');
});

test('a note on a row is kept for its column, shown in the cell, and removed by emptying it', async () => {
  await show();
  const open = () => userEvent.click(within(row(/^Score of 100/)).getByRole('button', { name: /^Note/ }));
  await open();
  await userEvent.type(screen.getByRole('textbox', { name: /^Elm Trust/ }), 'Visit first');
  await userEvent.click(screen.getByRole('button', { name: 'Save the notes' }));
  expect(cells(/^Score of 100/)[1]).toHaveTextContent('Our note: Visit first');
  expect(comparison().notes).toEqual({ score: { [ELM.uid]: 'Visit first' } });
  await open();
  await userEvent.clear(screen.getByRole('textbox', { name: /^Elm Trust/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the notes' }));
  expect(comparison().notes).toEqual({});
});

test('a trust found by name joins the others, and any can be taken away until two columns are left', async () => {
  await show();
  await userEvent.click(screen.getByText(/^Choose what stands side by side/));
  await userEvent.type(screen.getByRole('searchbox', { name: /^Another trust/ }), 'ash');
  await userEvent.click(screen.getByRole('button', { name: 'Compare Ash Trust' }));
  expect(columns().slice(0, 3)).toEqual(['Oak Trust', 'Elm Trust', 'Ash Trust']);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Partnership first' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Oak Trust' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Elm Trust' }));
  expect(columns()).toEqual(['Ash Trust', 'Stay as we are']);
  expect(screen.getByRole('checkbox', { name: 'Ash Trust' })).toBeDisabled();
  expect(screen.getByRole('checkbox', { name: 'Stay as we are' })).toBeDisabled();
});

test('one question at a time goes through the same rows', async () => {
  await show();
  const phone = within(screen.getByRole('region', { name: 'One question at a time' }));
  expect(phone.getByRole('heading', { level: 2 })).toHaveTextContent('What it means');
  await userEvent.click(phone.getByRole('button', { name: 'Next' }));
  expect(phone.getByRole('heading', { level: 2 })).toHaveTextContent('Score of 100');
  await userEvent.selectOptions(phone.getByRole('combobox'), 'facts:nearest');
  expect(phone.getAllByRole('listitem')[0]).toHaveTextContent('Zeal Primary School, 1.4 km');
});

test('while nothing has come, no trust is said to lack a school, every criterion has its row, and none is hidden', async () => {
  const { school, rank } = ANSWERS;
  if (school === undefined || rank === undefined) throw new Error('the screen needs a school and an order');
  const comparison = { ...BLANK_DECISION_FILE.finding.comparison, differencesOnly: true };
  await showScreen(
    <CompareScreen />,
    { school, rank },
    { ...WORK, finding: { ...BLANK_DECISION_FILE.finding, comparison } },
  );
  expect(table()).not.toHaveTextContent('no school of this trust');
  expect(cells(/^Distance to its nearest three schools/)[0]).toHaveTextContent('Being looked up…');
  expect(cells(/^Key stage 2/)[0]).toHaveTextContent('Being looked up…');
  expect(screen.queryByText(/hidden\.$/)).toBeNull();
});

test('a look-up that failed says so with a way to try again, and says nothing of the trusts', async () => {
  let broken = true;
  const failure = err({ code: 'worker-crashed', message: 'The register stopped.' } as const);
  const { trusts, outcomes } = ANSWERS;
  if (trusts === undefined || outcomes === undefined) throw new Error('the screen needs facts');
  await showScreen(
    <CompareScreen />,
    {
      ...ANSWERS,
      trusts: (ask) => (broken ? failure : trusts(ask)),
      outcomes: (ask) => (broken ? failure : outcomes(ask)),
    },
    WORK,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('The register stopped.');
  expect(cells(/^Schools/)[0]).toHaveTextContent('Could not be looked up.');
  expect(cells(/^Key stage 2/)[2]).toHaveTextContent('Could not be looked up.');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(cells(/^Schools/)[0]).toHaveTextContent('1 school');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a file that names a trust twice, or six of them, shows each once and five at most', async () => {
  const more = [4, 5, 6].map((rank) => rankedTrust(rank, { name: `Trust ${rank}` }));
  const chosen = [OAK, OAK, ELM, ASH, ...more].map(({ uid }) => uid);
  const finding = { ...BLANK_DECISION_FILE.finding };
  await showScreen(
    <CompareScreen />,
    { ...ANSWERS, rank: () => ok(rankingOf({ ranked: [OAK, ELM, ASH, ...more] })) },
    { ...WORK, finding: { ...finding, comparison: { ...finding.comparison, chosen } } },
  );
  expect(columns()).toHaveLength(5 + 2);
  expect(columns().filter((name) => name === 'Oak Trust')).toHaveLength(1);
});

test('notes are kept when the dialog is closed by Escape', async () => {
  await show();
  await userEvent.click(within(row(/^Score of 100/)).getByRole('button', { name: /^Note/ }));
  await userEvent.type(screen.getByRole('textbox', { name: /^Elm Trust/ }), 'Visit first');
  await act(async () => screen.getByRole<HTMLDialogElement>('dialog').close());
  expect(comparison().notes).toEqual({ score: { [ELM.uid]: 'Visit first' } });
});
