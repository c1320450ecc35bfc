import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { aPlace, aSchool, aUrn } from '../../../tests/builders/a-school.ts';
import { aTrust } from '../../../tests/builders/a-trust.ts';
import { type FakeAnswers, showScreen } from '../../../tests/builders/fake-worker.tsx';
import { ourSchool, rankedTrust, rankingOf } from '../../../tests/builders/report.ts';
import { err, ok } from '../../domain/result.ts';
import type { DecisionFile } from '../../store/decision-file.ts';
import { MapScreen } from './map-screen.tsx';

const OAK = rankedTrust(1, { name: 'Oak Trust' });
const ELM = rankedTrust(2, { name: 'Elm Trust' });
const ASH = rankedTrust(3, { name: 'Ash Trust' });

const ANSWERS: FakeAnswers = {
  school: () => ok(ourSchool()),
  rank: () => ok(rankingOf({ ranked: [OAK, ELM, ASH] })),
  boundaries: () => ok([]),
  trusts: ({ uids }) =>
    ok(
      [OAK, ELM, ASH]
        .filter(({ uid }) => uids.includes(uid))
        .map(({ uid, name }, at) => ({
          trust: aTrust({ uid, name }),
          schools: [
            {
              ...aSchool({
                urn: aUrn(`90001${at}`),
                name: `${name} Primary School`,
                position: aPlace(2 + at, 0),
              }),
              authority: 'Madeupshire',
              distanceKm: 2 + at,
            },
          ],
        })),
    ),
  findTrusts: () => ok([{ uid: ASH.uid, name: ASH.name, schoolCount: 1 }]),
};

const WORK: Partial<DecisionFile> = {
  school: { kind: 'register', urn: ourSchool().urn, name: ourSchool().name, corrections: {} },
  shortlist: { kept: [OAK.uid, ELM.uid], setAside: [], added: [] },
};

const show = (answers: FakeAnswers = ANSWERS) => showScreen(<MapScreen />, answers, WORK);
const picture = () => screen.getByRole('img', { name: /^Map around/ });
const group = () => picture().querySelector('g')?.getAttribute('transform');
const schools = () =>
  within(screen.getByRole('table', { name: /^Schools on the map/ }))
    .getAllByRole('rowheader')
    .map((header) => header.textContent);

/** The next frame, in which a movement is drawn. */
const nextFrame = () => act(() => new Promise<void>((resume) => requestAnimationFrame(() => resume())));

beforeEach(() => {
  localStorage.clear();
});

test('the map says in words what it shows, and the list names every school, nearest first', async () => {
  await show();
  expect(picture()).toHaveAccessibleName(
    'Map around Mill Lane Primary School: A, Oak Trust, 1 school, the nearest 2.0 km (1.2 miles) away and B, Elm Trust, 1 school, the nearest 3.0 km (1.9 miles) away. The list below names every school.',
  );
  expect(schools()).toEqual(['Oak Trust Primary School', 'Elm Trust Primary School']);
  const near = screen.getByRole('region', { name: 'Elm Trust' });
  expect(near).toHaveTextContent('Elm Trust Primary School, primary: 3.0 km (1.9 miles)');
});

test('a trust that is switched off leaves map and list, and the others keep their letters', async () => {
  await show();
  await userEvent.click(screen.getByRole('checkbox', { name: /^A: Oak Trust/ }));
  expect(schools()).toEqual(['Elm Trust Primary School']);
  expect(picture()).toHaveAccessibleName(/: B, Elm Trust/);
});

test('another trust is found by name and gets the next letter', async () => {
  await show();
  await userEvent.click(screen.getByText('Put another trust on the map'));
  await userEvent.type(screen.getByRole('searchbox'), 'ash');
  await userEvent.click(screen.getByRole('button', { name: 'Show Ash Trust' }));
  expect(screen.getByRole('checkbox', { name: /^C: Ash Trust/ })).toBeChecked();
});

test('keys and buttons move the one group that holds everything; 0 brings it back', async () => {
  await show();
  const home = group();
  screen.getByRole('group', { name: 'Map that can be moved' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  await nextFrame();
  const moved = group();
  expect(moved).not.toBe(home);
  await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
  await nextFrame();
  expect(group()).not.toBe(moved);
  screen.getByRole('group', { name: 'Map that can be moved' }).focus();
  await userEvent.keyboard('0');
  await nextFrame();
  expect(group()).toBe(home);
});

test('rings are labelled in kilometres and miles, and can be switched off', async () => {
  await show();
  expect(screen.getByText('5.0 km (3.1 miles)')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: /^Distance rings/ }));
  expect(screen.queryByText('5.0 km (3.1 miles)')).toBeNull();
});

test('without the outlines the schools still stand in their places, and it says so', async () => {
  await show({
    ...ANSWERS,
    boundaries: () => err({ code: 'offline', message: 'You are offline.' }),
  });
  expect(screen.getByText(/outlines of the local authorities could not be loaded/)).toBeVisible();
  expect(picture()).toBeVisible();
});
