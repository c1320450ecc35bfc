import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aDate } from '../../../tests/builders/a-school.ts';
import { aTrust, aUid } from '../../../tests/builders/a-trust.ts';
import { type FakeAnswers, showScreen } from '../../../tests/builders/fake-worker.tsx';
import { explanationFor, ourSchool, rankedTrust, rankingOf } from '../../../tests/builders/report.ts';
import { anEntry } from '../../../tests/builders/some-answers.ts';
import { ok } from '../../domain/result.ts';
import type { RecordedEntry } from '../../matching/recorded.ts';
import type { DecisionFile } from '../../store/decision-file.ts';
import { findingStore } from '../../store/finding-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { forgetTyping } from '../use-kept-typing.ts';
import { EvidenceFormScreen } from './evidence-form-screen.tsx';
import { EvidenceScreen } from './evidence-screen.tsx';

configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 30_000 });

const UID = aUid('2001');
const OURS: Partial<DecisionFile> = {
  school: { kind: 'register', urn: ourSchool().urn, name: ourSchool().name, corrections: {} },
};
const ANSWERS: FakeAnswers = {
  school: () => ok(ourSchool()),
  rank: () => ok(rankingOf({ ranked: [rankedTrust(1, { uid: UID, name: 'Brook Trust' })] })),
  trust: () => ok({ trust: aTrust({ uid: UID, name: 'Brook Trust' }), schools: [] }),
};
const clock = () => new Date(2026, 8, 3);
const CONTRIBUTION = 'central-contribution';
const five = anEntry(
  CONTRIBUTION,
  { kind: 'percent', value: 5 },
  { by: 'Finance director', note: 'Of 2025' },
);
const seven = anEntry(CONTRIBUTION, { kind: 'percent', value: 7 }, { status: 'claimed', source: 'Letter' });

const show = (recorded: readonly RecordedEntry[] = [], correcting?: number, subjectId = CONTRIBUTION) =>
  showScreen(
    <EvidenceFormScreen
      uid={UID}
      subjectId={subjectId}
      clock={clock}
      {...(correcting === undefined ? {} : { correcting })}
    />,
    ANSWERS,
    recorded.length === 0 ? OURS : { ...OURS, recorded: { [UID]: recorded } },
  );
const kept = () => useDecision.getState().file.recorded[UID];
const by = () => screen.getByRole('textbox', { name: /^Who said so/ });
const percent = () => screen.getAllByRole('textbox')[0] as HTMLInputElement;

beforeEach(() => {
  forgetTyping();
  localStorage.clear();
  globalThis.location.hash = '';
});

describe('a further entry', () => {
  test('says all that is missing at once, takes focus to it, and records nothing', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    for (const message of ['Enter the answer', 'Say how sure it is', 'Say who said so or who found it out']) {
      expect(within(summary).getByText(message)).toBeInTheDocument();
    }
    expect(kept()).toBeUndefined();
  });

  test('is recorded with its standing, day, author and note', async () => {
    await show();
    await userEvent.type(percent(), '6.5');
    await userEvent.click(screen.getByRole('radio', { name: 'Document seen' }));
    await userEvent.type(by(), ' Vice-chair ');
    await userEvent.type(screen.getByRole('textbox', { name: /^Note/ }), 'Page 4');
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    expect(kept()).toEqual([
      {
        about: CONTRIBUTION,
        answer: { kind: 'percent', value: 6.5 },
        status: 'document-seen',
        source: '',
        by: 'Vice-chair',
        on: '2026-09-03',
        note: 'Page 4',
      },
    ]);
  });

  test('that says it was checked with a school and claimed by the trust is asked about, and not kept', async () => {
    await show();
    await userEvent.type(percent(), '6');
    await userEvent.click(screen.getByRole('radio', { name: 'Checked with one of its schools' }));
    await userEvent.type(by(), 'claimed by the trust');
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    expect(by()).toHaveAccessibleDescription(
      /You chose “Checked with one of its schools”, but name only the trust/,
    );
    expect(kept()).toBeUndefined();
    await userEvent.click(screen.getByRole('radio', { name: 'Claimed by the trust' }));
    await userEvent.click(screen.getByRole('button', { name: 'Record' }));
    expect(kept()).toMatchObject([{ status: 'claimed' }]);
  });

  test('about something that nobody asks is refused with a way back', async () => {
    await show([], undefined, 'no-such-thing');
    expect(screen.getByRole('heading', { name: 'There is nothing to record here' })).toBeVisible();
  });
});

describe('a correction', () => {
  test('opens with what the entry holds, replaces it in its place, and keeps it as taken back', async () => {
    await show([five, seven], 0);
    expect(screen.getByRole('heading', { level: 1, name: /^Correct: / })).toBeVisible();
    expect(percent()).toHaveValue('5');
    expect(by()).toHaveValue('Finance director');
    expect(screen.getByRole('radio', { name: 'Document seen' })).toBeChecked();
    expect(screen.getByRole('textbox', { name: /^Note/ })).toHaveValue('Of 2025');
    await userEvent.clear(percent());
    await userEvent.type(percent(), '5.5');
    await userEvent.click(screen.getByRole('button', { name: 'Record the correction' }));
    expect(kept()).toEqual([{ ...five, answer: { kind: 'percent', value: 5.5 } }, seven]);
    expect(useDecision.getState().file.finding.retracted[UID]).toMatchObject([
      { entry: five, on: '2026-09-03', why: 'corrected' },
    ]);
  });

  test('of the entry that counts says that the score moves', async () => {
    await show([five, seven], 1);
    expect(screen.getByText(/^It moves the score of the trust/)).toBeVisible();
    expect(screen.getByText(/Put back from there, the earlier answer counts\.$/)).toBeVisible();
  });

  test('of an entry while a later one counts says that nothing moves', async () => {
    await show([five, seven], 0);
    expect(screen.getByText('Another entry counts, so nothing moves.')).toBeVisible();
    expect(screen.queryByText(/^It moves the score/)).toBeNull();
  });

  test('of what counts less for its form may come to count, and does not say otherwise', async () => {
    await show([five, anEntry(CONTRIBUTION, { kind: 'pounds-per-pupil', value: 300 })], 1);
    expect(screen.getByText(/^It moves the score of the trust/)).toBeVisible();
  });

  test('about a value that is no longer chosen names it', async () => {
    await show([anEntry('values-alignment/inclusion', { kind: 'level', value: 1 })], 0, 'values-alignment');
    expect(screen.getByRole('group', { name: /^Inclusion of every child/ })).toBeVisible();
  });

  test('with a fault changes nothing', async () => {
    await show([five], 0);
    await userEvent.clear(by());
    await userEvent.click(screen.getByRole('button', { name: 'Record the correction' }));
    expect(by()).toHaveAccessibleDescription(/Say who said so/);
    expect(kept()).toEqual([five]);
  });

  test('of an entry that is not there, or about something else, is refused', async () => {
    await show([anEntry('capital-route', { kind: 'text', value: 'Bids' })], 0);
    expect(screen.getByRole('heading', { name: 'There is nothing to record here' })).toBeVisible();
  });
});

describe('the log', () => {
  const showLog = (recorded: readonly RecordedEntry[]) =>
    showScreen(<EvidenceScreen uid={UID} clock={clock} />, ANSWERS, {
      ...OURS,
      recorded: { [UID]: recorded },
    });

  test('offers each entry for correction at its own place', async () => {
    await showLog([five, seven]);
    const links = screen.getAllByRole('link', { name: /^Correct this/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `#/evidence/${UID}/${CONTRIBUTION}/1`,
      `#/evidence/${UID}/${CONTRIBUTION}/0`,
    ]);
  });

  test('says of what is no longer asked that it is not, and offers neither more nor a correction', async () => {
    await showLog([anEntry('question/own-9', { kind: 'text', value: 'Half past three' })]);
    expect(screen.getByText(/this is no longer asked/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Record something further/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /^Correct this/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Take back/ })).toBeVisible();
  });
});

describe('what it changed', () => {
  const standing = anEntry('financial-standing', { kind: 'percent', value: 10 });
  /** The score of the trust falls by a hundredth for each per cent that it keeps. */
  const scored = (recorded: DecisionFile['recorded']) => {
    const kept = recorded[UID]?.find(({ about }) => about === CONTRIBUTION)?.answer.value;
    const expected = kept === undefined ? 0.6 : 0.7 - Number(kept) / 100;
    return rankedTrust(1, { uid: UID, name: 'Brook Trust', score: { low: 0.4, expected, high: 0.8 } });
  };
  const scores: FakeAnswers = {
    ...ANSWERS,
    rank: ({ recorded }) => ok(rankingOf({ ranked: [scored(recorded)] })),
    explain: ({ recorded }) => ok([explanationFor(scored(recorded))]),
  };
  const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  const row = () => screen.getByRole('row', { name: /Expected score/ });

  beforeEach(async () => {
    await showScreen(<EvidenceScreen uid={UID} clock={clock} />, scores, {
      ...OURS,
      recorded: { [UID]: [five, standing] },
    });
  });

  test('is told of the correction, against the entry that it replaced, wherever that stands', async () => {
    expect(headings()[0]).toBe('Your last entry: The trust’s reserves');
    await act(async () => findingStore.correct(UID, 0, seven, aDate('2026-09-03')));
    expect(headings()[0]).toMatch(/^Your last correction: (?!The trust’s reserves)/);
    expect(screen.getByText(/^Your last correction: The place of Brook Trust/)).toHaveAttribute(
      'role',
      'status',
    );
    expect(screen.getByRole('columnheader', { name: 'Before your last correction' })).toBeInTheDocument();
    expect(row()).toHaveTextContent(/60 of 100.*65 of 100.*63 of 100/);
  });

  test('is told of what is recorded after a correction', async () => {
    await act(async () => findingStore.correct(UID, 0, seven, aDate('2026-09-03')));
    await act(async () => useDecision.getState().record(UID, { ...standing, status: 'claimed' }));
    expect(headings()[0]).toBe('Your last entry: The trust’s reserves');
    await act(async () => findingStore.retract(UID, 2, aDate('2026-09-03'), ''));
    expect(headings()[0]).toBe('Your last entry: The trust’s reserves');
    await act(async () => findingStore.letCount(UID, 0));
    expect(headings()[0]).not.toMatch(/correction/);
  });
});
