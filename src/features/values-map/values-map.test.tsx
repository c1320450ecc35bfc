import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { aTrust, aUid } from '../../../tests/builders/a-trust.ts';
import { type FakeAnswers, showScreen } from '../../../tests/builders/fake-worker.tsx';
import { ourSchool, rankedTrust, rankingOf } from '../../../tests/builders/report.ts';
import { anEntry } from '../../../tests/builders/some-answers.ts';
import { ok } from '../../domain/result.ts';
import { aboutValue } from '../../finding/values/build-map.ts';
import type { DecisionFile } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { OurValuesScreen } from './our-values-screen.tsx';
import { TrustValuesScreen } from './trust-values-screen.tsx';
import { ValuesScreen } from './values-screen.tsx';

configure({ defaultHidden: true });

const UID = aUid('2001');
const ANSWERS: FakeAnswers = {
  school: () => ok(ourSchool()),
  rank: () => ok(rankingOf({ ranked: [rankedTrust(1, { uid: UID, name: 'Brook Trust' })] })),
  trust: () => ok({ trust: aTrust({ uid: UID, name: 'Brook Trust' }), schools: [] }),
};
const OURS: Partial<DecisionFile> = {
  school: { kind: 'register', urn: ourSchool().urn, name: ourSchool().name, corrections: {} },
  shortlist: { kept: [UID], setAside: [], added: [] },
  draft: {
    vision: {
      values: [
        { kind: 'listed', id: 'inclusion', importance: 3 },
        { kind: 'own', words: 'Outdoor learning', importance: 1 },
      ],
    },
  },
};
const clock = () => new Date(2026, 8, 3);

beforeEach(() => {
  localStorage.clear();
});

test('to whom a value matters and why is kept as it is written, and taken back by unticking', async () => {
  await showScreen(<OurValuesScreen />, ANSWERS, OURS);
  const boxes = within(screen.getByRole('group', { name: 'To whom does “Outdoor learning” matter?' }));
  await userEvent.click(boxes.getByRole('checkbox', { name: 'The community' }));
  await userEvent.type(screen.getByRole('textbox', { name: /matters to the community/ }), 'The wood');
  expect(useDecision.getState().file.finding.values).toEqual({
    'Outdoor learning': { community: 'The wood' },
  });
  await userEvent.click(boxes.getByRole('checkbox', { name: 'The community' }));
  expect(useDecision.getState().file.finding.values).toEqual({});
  await act(async () => useDecision.getState().undo());
  expect(useDecision.getState().file.finding.values).toEqual({
    'Outdoor learning': { community: 'The wood' },
  });
});

test('what a trust says and does is recorded value by value, and stands in the map with its evidence', async () => {
  await showScreen(<TrustValuesScreen uid={UID} clock={clock} />, ANSWERS, OURS);
  await userEvent.click(screen.getByRole('radio', { name: 'Checked with one of its schools' }));
  await userEvent.type(screen.getByRole('textbox', { name: /In which document/ }), 'Visit to Brook Primary');
  await userEvent.type(screen.getByRole('textbox', { name: /Who of you found it out/ }), 'Chair');
  const own = within(screen.getByRole('group', { name: 'Outdoor learning' }));
  await userEvent.click(own.getByRole('radio', { name: 'Seen in practice' }));
  await userEvent.type(
    screen.getByRole('textbox', { name: /What you found: Outdoor learning/ }),
    'Every class goes out',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Record' }));
  expect(useDecision.getState().file.recorded[UID]).toEqual([
    anEntry(
      aboutValue('Outdoor learning'),
      { kind: 'level', value: 1 },
      {
        status: 'checked-with-a-school',
        source: 'Visit to Brook Primary',
        by: 'Chair',
        on: expect.stringMatching('2026-09-03'),
        note: 'Every class goes out',
      },
    ),
  ]);
});

test('the map sets each value, with to whom it matters, against what was found', async () => {
  await showScreen(<ValuesScreen />, ANSWERS, {
    ...OURS,
    recorded: {
      [UID]: [
        anEntry(aboutValue('inclusion'), { kind: 'level', value: 0 }, { note: 'Two schools without a unit' }),
      ],
    },
    finding: {
      ...useDecision.getState().file.finding,
      values: { inclusion: { staff: '', pupils: 'A third' } },
    },
  });
  const row = screen.getByRole('row', { name: /^Inclusion of every child/ });
  expect(row).toHaveTextContent('Pupils: A third');
  expect(row).toHaveTextContent('Contradicts it');
  expect(row).toHaveTextContent('Two schools without a unit');
  expect(screen.getByRole('row', { name: /^Outdoor learning/ })).toHaveTextContent('Not recorded yet');
  expect(screen.getByRole('row', { name: /^In short/ })).toHaveTextContent(
    '1 contradicts it; 1 not recorded yet',
  );
});

test('without values of our own there is nothing to map, and the way to them is shown', async () => {
  await showScreen(<ValuesScreen />, ANSWERS, { ...OURS, draft: {} });
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('link', { name: 'Choose our values' })).toHaveAttribute('href', '#/step/values');
});
