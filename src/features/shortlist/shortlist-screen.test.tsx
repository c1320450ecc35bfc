import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { type FakeAnswers, showScreen } from '../../../tests/builders/fake-worker.tsx';
import { explanationFor, ourSchool, rankedTrust, rankingOf } from '../../../tests/builders/report.ts';
import { firstSharesOf } from '../../../tests/builders/some-robustness.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { err, ok } from '../../domain/result.ts';
import type { Ranking } from '../../matching/ranking.ts';
import type { DecisionFile } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { ShortlistScreen } from './shortlist-screen.tsx';

// Working out what is hidden takes happy-dom most of the time of a query, and nothing here is hidden.
configure({ defaultHidden: true });

const OURS: DecisionFile['school'] = {
  kind: 'register',
  urn: ourSchool().urn,
  name: ourSchool().name,
  corrections: {},
};

function answersFor(ranking: Ranking): FakeAnswers {
  const candidates = [...ranking.ranked, ...(ranking.ownTrust === undefined ? [] : [ranking.ownTrust])];
  return {
    school: () => ok(ourSchool()),
    rank: () => ok(ranking),
    explain: ({ uids }) =>
      ok(candidates.filter(({ uid }) => uids.includes(uid)).map((candidate) => explanationFor(candidate))),
    findTrusts: () => ok([]),
  };
}

const showRanking = (ranking: Ranking, work: Partial<DecisionFile> = {}) =>
  showScreen(<ShortlistScreen />, answersFor(ranking), { school: OURS, ...work });

const entryNames = () =>
  screen.getAllByRole('article').map((entry) => within(entry).getByRole('heading', { level: 3 }).textContent);

const entryOf = (name: string) => screen.getByRole('article', { name: new RegExp(`^${name}`) });

beforeEach(() => {
  localStorage.clear();
});

test('without a school it leads to the search for one', async () => {
  await showScreen(<ShortlistScreen />, {});
  expect(screen.getByRole('link', { name: 'Find our school' })).toHaveAttribute('href', '#/school');
});

test('an entry says place, score, range, coverage, reasons and weakest point, with the sources', async () => {
  await showRanking(rankingOf());
  const entry = within(entryOf('Trust 1'));
  expect(entry.getByText('1st')).toBeInTheDocument();
  expect(entry.getByText('62')).toBeVisible();
  expect(entry.getByText(/40 to 80/)).toBeVisible();
  expect(entry.getByText(/We know 55 of every 100 points/)).toBeVisible();
  expect(entry.getByText(/anywhere from 1st to 4th/)).toBeVisible();
  expect(entry.getByText('The nearest three schools are 1.2, 2.4 and 3.0 km away.')).toBeVisible();
  expect(
    entry.getByText(/^It runs 34 schools; you prefer 5 to 15. This loses 14.0 of 20.0 points/),
  ).toBeVisible();
  expect(entry.getByText('Sources: Ofsted, 31 August 2025')).toBeVisible();
});

test('a trust of which most schools are of another character says so, with the reasons closed too', async () => {
  const sentence = '10 of its 12 schools are Church of England schools; yours has no religious character.';
  const otherMajority = { sentence, source: REGISTER_SOURCES.schools };
  const ranking = rankingOf();
  await showScreen(
    <ShortlistScreen />,
    {
      ...answersFor(ranking),
      explain: () =>
        ok(
          ranking.ranked.map((candidate) =>
            explanationFor(candidate, candidate.rank === 7 ? { otherMajority } : {}),
          ),
        ),
    },
    { school: OURS },
  );
  expect(within(entryOf('Trust 7')).getByText(sentence)).toBeVisible();
  expect(entryOf('Trust 1')).not.toHaveTextContent('Religious character');
});

test('a reason that rests on no answer stands apart, named as our default', async () => {
  await showRanking(rankingOf(), { draft: { size: { fromSchools: 5, toSchools: 15 } } });
  const entry = within(entryOf('Trust 1'));
  const ours = entry.getByText('Counted by default, not from your answers', { selector: 'dt' });
  expect(ours.nextElementSibling).toHaveTextContent('The nearest three schools are 1.2');
  expect(entry.queryByText('What speaks for it')).toBeNull();
  expect(entry.getByText(/^It runs 34 schools/)).not.toHaveTextContent('default');
});

test('a reason that rests on an answer speaks for the trust', async () => {
  await showRanking(rankingOf(), { draft: { geography: { comfortableKm: 5 } } });
  const entry = within(entryOf('Trust 1'));
  expect(entry.getByText('What speaks for it').nextElementSibling).toHaveTextContent('The nearest three');
  expect(entry.getByText(/^It runs 34 schools/)).toHaveTextContent('Counted by default');
});

test('how sure the order is stands above the list, in short', async () => {
  const ranking = rankingOf();
  await showScreen(
    <ShortlistScreen />,
    { ...answersFor(ranking), robustness: () => ok(firstSharesOf(ranking.ranked.slice(0, 5))) },
    { school: OURS },
  );
  const short = within(screen.getByRole('region', { name: 'In short: how sure is this order?' }));
  const lines = (await short.findAllByRole('listitem')).map(({ textContent }) => textContent);
  expect(lines[0]).toMatch(/Trust 1 is first in 60 of 100 tries/);
  expect(lines[1]).toMatch(/the 12 trusts not listed here, taken together, in 1\.$/);
  expect(lines.at(-1)).toMatch(/too close to call/);
});

test('neighbours that whole points would print alike are told apart by a decimal', async () => {
  const at = (rank: number, expected: number) =>
    rankedTrust(rank, { score: { low: 0.4, expected, high: 0.8 } });
  await showRanking(rankingOf({ ranked: [at(1, 0.675), at(2, 0.674), at(3, 0.666)] }));
  expect(within(entryOf('Trust 2')).getByText('67.4')).toBeVisible();
  expect(within(entryOf('Trust 3')).getByText('66.6')).toBeVisible();
});

test('a limit on distance is offered while there is none and far trusts stand among the first twenty, and can be taken back', async () => {
  const ranked = [rankedTrust(1), rankedTrust(2, { nearestKm: 40 }), rankedTrust(3, { nearestKm: 187.4 })];
  await showRanking(rankingOf({ ranked }));
  const notice = screen.getByText(/You have set no limit on distance/);
  expect(notice).toHaveTextContent(
    '2 of the first 3 trusts have no school within 40 km (25 miles) of yours; the nearest school of one of them is 187 km (116 miles) away.',
  );
  expect(screen.getByRole('link', { name: 'set another limit' })).toHaveAttribute('href', '#/step/limits');
  await userEvent.click(screen.getByRole('button', { name: 'Leave out the trust beyond 40 km (25 miles)' }));
  expect(useDecision.getState().file.draft.limits?.furthestKm).toBe(40);
  expect(screen.queryByText(/no limit on distance/)).toBeNull();
  expect(document.activeElement).toHaveAttribute('id', 'trusts-in-order');
  act(() => useDecision.getState().undo());
  expect(useDecision.getState().file.draft.limits?.furthestKm).toBeUndefined();
  expect(screen.getByText(/You have set no limit on distance/)).toBeVisible();
});

test('what you called too far is what the limit is offered at', async () => {
  const ranked = [rankedTrust(1), rankedTrust(2, { nearestKm: 22 }), rankedTrust(3, { nearestKm: 31 })];
  await showRanking(rankingOf({ ranked }), { draft: { geography: { comfortableKm: 5, tooFarKm: 20 } } });
  expect(screen.getByText(/You said that 20 km \(12 miles\) is too far/)).toHaveTextContent(
    'costs a trust points but does not take it out',
  );
  expect(
    screen.getByRole('button', { name: 'Leave out the 2 trusts beyond 20 km (12 miles)' }),
  ).toBeVisible();
});

test.each([
  ['a limit is set', { draft: { limits: { furthestKm: 300 } } }, 187],
  ['all are near', {}, 39.9],
] as const)('no limit on distance is suggested where %s', async (_when, work, nearestKm) => {
  await showRanking(rankingOf({ ranked: [rankedTrust(1, { nearestKm })] }), work);
  expect(screen.queryByText(/You have set no limit on distance/)).toBeNull();
});

test('staying as we are stands beside the trusts, unscored', async () => {
  await showRanking(rankingOf());
  expect(screen.getByRole('heading', { name: 'Stay as we are' })).toBeVisible();
  expect(screen.getByText('Always a choice, not scored')).toBeVisible();
});

test('shared places are called so', async () => {
  const ranked = [rankedTrust(1), rankedTrust(2), rankedTrust(2, { uid: aUid('3000'), name: 'Twin' })];
  await showRanking(rankingOf({ ranked }));
  expect(within(entryOf('Trust 1')).getByText('1st')).toBeInTheDocument();
  expect(within(entryOf('Twin')).getByText('joint 2nd')).toBeInTheDocument();
});

test('an open constraint is something to settle', async () => {
  const verdict = {
    constraintId: 'faith-consent',
    state: 'unknown',
    reason: 'It has Church of England schools.',
    lift: 'consent',
    toSettle: 'Ask the diocese',
  } as const;
  await showRanking(rankingOf({ ranked: [rankedTrust(1, { unsettled: [verdict] })] }));
  expect(entryOf('Trust 1')).toHaveTextContent('To settle first Ask the diocese');
});

test('a kept trust is marked, listed, and saved', async () => {
  await showRanking(rankingOf());
  await userEvent.click(screen.getByRole('button', { name: 'Keep Trust 3' }));
  expect(useDecision.getState().file.shortlist.kept).toEqual([aUid('2003')]);
  const kept = within(screen.getByRole('region', { name: 'Kept for a closer look' }));
  expect(kept.getByRole('link', { name: 'Trust 3' })).toHaveAttribute('href', '#/trust/2003');
  await userEvent.click(kept.getByRole('button', { name: 'Keep no longer Trust 3' }));
  expect(useDecision.getState().file.shortlist.kept).toEqual([]);
});

test('a trust is set aside with a reason, leaves the list, and comes back on undo', async () => {
  await showRanking(rankingOf());
  await userEvent.click(screen.getByRole('button', { name: 'Set aside Trust 2' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Set Trust 2 aside?' }));
  await userEvent.type(dialog.getByRole('textbox', { name: /Why/ }), 'Too large');
  await userEvent.click(dialog.getByRole('button', { name: 'Set aside' }));
  expect(entryNames()).not.toContain('Trust 2 ');
  expect(entryOf('Trust 3')).toHaveFocus();
  expect(useDecision.getState().file.shortlist.setAside).toEqual([
    { uid: aUid('2002'), reason: 'Too large' },
  ]);
  act(() => useDecision.getState().undo());
  expect(useDecision.getState().file.shortlist.setAside).toEqual([]);
  expect(entryOf('Trust 2')).toBeVisible();
});

test('the cautious order goes by the worst case and keeps its own places', async () => {
  const ranked = [rankedTrust(1, { cautiousRank: 2 }), rankedTrust(2, { cautiousRank: 1 })];
  await showRanking(rankingOf({ ranked }));
  await userEvent.click(screen.getByRole('radio', { name: 'Worst case' }));
  expect(entryNames().map((name) => name?.trim())).toEqual(['Trust 2', 'Trust 1']);
  expect(within(entryOf('Trust 2')).getByText('1st')).toBeInTheDocument();
});

test('twenty are shown first, all can be reached, and focus goes to the first that came', async () => {
  const ranked = Array.from({ length: 23 }, (_, index) => rankedTrust(index + 1));
  await showRanking(rankingOf({ ranked }));
  const names = () =>
    screen.getAllByText(/^Trust \d+$/, { selector: 'h3 a' }).map((link) => link.textContent);
  expect(names()).toHaveLength(20);
  await userEvent.click(screen.getByText('Show the last 3 of 23'));
  expect(names()).toHaveLength(23);
  expect(screen.getByText('Trust 21', { selector: 'h3 a' }).closest('article')).toHaveFocus();
});

test('an order without a trust says what to do', async () => {
  await showRanking(rankingOf({ ranked: [] }));
  expect(screen.getByText(/No trust is left in the order/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'change your limits' })).toHaveAttribute('href', '#/step/limits');
});

test('the list can be narrowed by name, whatever the punctuation', async () => {
  const ranked = [rankedTrust(1, { name: 'St. Mary’s Trust' }), rankedTrust(2)];
  await showRanking(rankingOf({ ranked }));
  await userEvent.type(screen.getByRole('searchbox', { name: 'Show names with' }), 'st marys');
  expect(entryNames().map((name) => name?.trim())).toEqual(['St. Mary’s Trust']);
  expect(screen.getByText('1 trust with “st marys” in the name')).toBeVisible();
});

test('points by consideration stand as a table that adds up', async () => {
  await showRanking(rankingOf());
  const table = screen.getByRole('table', { name: /Points by consideration/ });
  expect(within(table).getByRole('row', { name: /^Score/ })).toHaveTextContent('Score100.062.0');
});

test('a trust is found by name, told where it stands, and kept', async () => {
  const hits = [
    { uid: aUid('2004'), name: 'Trust 4', schoolCount: 14 },
    { uid: aUid('8001'), name: 'Ruled-out Trust 1', schoolCount: 3 },
  ];
  await showScreen(
    <ShortlistScreen />,
    { ...answersFor(rankingOf()), findTrusts: () => ok(hits) },
    { school: OURS },
  );
  await userEvent.type(screen.getByRole('searchbox', { name: 'Name of a trust' }), 'trsut');
  const found = within(screen.getByRole('table', { name: 'Trusts found' }));
  expect(found.getByRole('row', { name: /^Trust 4/ })).toHaveTextContent('4th');
  expect(found.getByRole('link', { name: 'not in the order: see why' })).toHaveAttribute(
    'href',
    '#/not-in-list',
  );
  await userEvent.click(found.getByRole('button', { name: 'Keep Ruled-out Trust 1' }));
  expect(useDecision.getState().file.shortlist.added).toEqual([aUid('8001')]);
});

test('the trust that we are in stands apart from the list', async () => {
  await showRanking(rankingOf({ ownTrust: rankedTrust(9, { name: 'Our Own Trust' }) }));
  const own = within(screen.getByRole('region', { name: 'The trust you are in' }));
  expect(own.getByText(/would stand 9th among the others/)).toBeVisible();
  expect(entryNames()).not.toContain('Our Own Trust ');
});

test('defaults in force are counted, with the way to answer', async () => {
  await showRanking(rankingOf());
  expect(screen.getByRole('heading', { name: /answers are our defaults so far/ })).toBeVisible();
  expect(screen.getByRole('link', { name: 'go on answering' })).toHaveAttribute('href', '#/task-list');
});

test('weights that are all zero are refused, with the way to change them', async () => {
  const answers = { ...answersFor(rankingOf()), rank: () => ok({ kind: 'all-weights-zero' } as const) };
  await showScreen(<ShortlistScreen />, answers, { school: OURS });
  expect(screen.getByRole('link', { name: 'Change what matters most' })).toHaveAttribute(
    'href',
    '#/step/weights',
  );
});

test('a failure is told in its own words, and trying again works', async () => {
  let failing = true;
  const failure = { code: 'offline', message: 'You seem to be offline.' } as const;
  const answers: FakeAnswers = {
    ...answersFor(rankingOf()),
    rank: () => (failing ? err(failure) : ok(rankingOf())),
  };
  await showScreen(<ShortlistScreen />, answers, { school: OURS });
  expect(screen.getByRole('alert')).toHaveTextContent('You seem to be offline.');
  failing = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(entryOf('Trust 1')).toBeVisible();
});

test('while the register loads, progress is shown', async () => {
  await showScreen(<ShortlistScreen />, {}, { school: OURS });
  expect(screen.getByRole('progressbar', { name: 'Working out the order' })).toBeVisible();
});
