import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { aPlace, aSchool, aUrn, ofFaith } from '../../../../tests/builders/a-school.ts';
import { aTrust, aUid } from '../../../../tests/builders/a-trust.ts';
import { type FakeAnswers, showScreen } from '../../../../tests/builders/fake-worker.tsx';
import {
  excludedTrust,
  explanationFor,
  ourSchool,
  rankedTrust,
  rankingOf,
} from '../../../../tests/builders/report.ts';
import { anEntry } from '../../../../tests/builders/some-answers.ts';
import { ok } from '../../../domain/result.ts';
import type { DecisionFile } from '../../../store/decision-file.ts';
import { useDecision } from '../../../store/use-decision.ts';
import type { TrustDetail } from '../../../worker/protocol.ts';
import { TrustScreen } from './trust-screen.tsx';

const DETAIL: TrustDetail = {
  trust: aTrust({ uid: aUid('2001'), name: 'Oak Trust', companiesHouseNumber: '08076374' }),
  schools: [
    {
      ...aSchool({ urn: aUrn('900002'), name: 'Zeal Primary School', position: aPlace(1, 1) }),
      authority: 'Madeupshire',
      distanceKm: 1.4,
    },
    {
      ...aSchool({ urn: aUrn('900003'), name: 'Alder School', phase: 'secondary', position: aPlace(9, 0) }),
      authority: 'Elsewhere',
      distanceKm: 9,
    },
  ],
};

const OAK = rankedTrust(1, { name: 'Oak Trust' });

const ANSWERS: FakeAnswers = {
  school: () => ok(ourSchool()),
  trust: () => ok(DETAIL),
  rank: () => ok(rankingOf({ ranked: [OAK, rankedTrust(2)] })),
  explain: () => ok([explanationFor(OAK)]),
  boundaries: () => ok([]),
};

const WORK: Partial<DecisionFile> = {
  school: { kind: 'register', urn: ourSchool().urn, name: ourSchool().name, corrections: {} },
};

const show = (answers: FakeAnswers = ANSWERS, work = WORK) =>
  showScreen(<TrustScreen uid="2001" />, answers, work);

beforeEach(() => {
  localStorage.clear();
});

test('an address without a real UID is refused in words', async () => {
  await showScreen(<TrustScreen uid="nonsense" />, {});
  expect(screen.getByRole('heading', { level: 1, name: 'There is no such trust' })).toBeVisible();
});

test('a trust that the register does not have is refused in words', async () => {
  await show({ ...ANSWERS, trust: () => ok(null) });
  expect(screen.getByRole('heading', { level: 1, name: 'There is no such trust' })).toBeVisible();
});

test('every criterion is listed, what is not known says so, and the points add up: 36 + 6 + 12.5 + 7.5 = 62', async () => {
  await show();
  const table = screen.getByRole('table', { name: 'Points by criterion' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(5);
  expect(rows[2]).toHaveTextContent(
    /Values in practice.*Not known Nobody has recorded.*25\.012\.50\.0 to 25\.0/,
  );
  expect(rows[4]).toHaveTextContent('Score100.062.0');
});

test('its schools are listed nearest first, and by name on request', async () => {
  await show();
  const table = screen.getByRole('table', { name: /Schools of the trust/ });
  const names = () =>
    within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
  expect(names()).toEqual(['Zeal Primary School', 'Alder School']);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'In order of' }), 'name');
  expect(names()).toEqual(['Alder School', 'Zeal Primary School']);
});

test('the map says in words what it shows', async () => {
  await show();
  expect(
    await screen.findByRole('img', {
      name: 'Map of Oak Trust: 1 primary school and 1 secondary school in Madeupshire and Elsewhere. The nearest is 1.4 km (0.9 miles) from Mill Lane Primary School. The table lists every school.',
    }),
  ).toBeVisible();
});

test('a trust of mostly church schools says so at its head, to a school without a religious character', async () => {
  const schools = [1, 2, 3].map((number) => ({
    ...aSchool({ urn: aUrn(`90000${number}`), character: ofFaith('church-of-england') }),
    authority: 'Madeupshire',
    distanceKm: number,
  }));
  await show({ ...ANSWERS, trust: () => ok({ ...DETAIL, schools }) });
  const fact = screen.getByText(
    'All 3 of its schools are Church of England schools; yours has no religious character.',
  );
  const standing = screen.getByRole('heading', { name: 'Where it stands' });
  expect(fact.compareDocumentPosition(standing)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('official pages open another site and say so', async () => {
  await show();
  const link = screen.getByRole('link', { name: /Companies House \(opens another site/ });
  expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  expect(link).toHaveAttribute(
    'href',
    'https://find-and-update.company-information.service.gov.uk/company/08076374',
  );
});

test('it can be kept and set aside from its page', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Keep for a closer look' }));
  expect(useDecision.getState().file.shortlist.kept).toEqual([aUid('2001')]);
  await userEvent.click(screen.getByRole('button', { name: 'Set aside' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByRole('textbox'), 'Too far');
  await userEvent.click(dialog.getByRole('button', { name: 'Set aside' }));
  expect(screen.getByText('You set this trust aside: Too far.')).toBeVisible();
});

test('a trust that is ruled out says why and has no place', async () => {
  const out = excludedTrust(1, { uid: aUid('2001'), name: 'Oak Trust' });
  const explanation = explanationFor(OAK, { verdicts: out.reasons });
  await show({
    ...ANSWERS,
    rank: () => ok(rankingOf({ ranked: [], excluded: [out] })),
    explain: () => ok([explanation]),
  });
  expect(screen.getByText('Not in the order')).toBeVisible();
  expect(screen.getByText(/Its nearest school is 41 km away/)).toBeVisible();
});

test('a trust without a school says that it could not be placed', async () => {
  await show({ ...ANSWERS, trust: () => ok({ ...DETAIL, schools: [] }), explain: () => ok([]) });
  expect(screen.getByText(/has no school of this trust/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Its schools' })).toBeNull();
});

test('without a school of ours the facts stand alone', async () => {
  await show(ANSWERS, {});
  expect(screen.getByText('1 primary and 1 secondary')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Find our school' })).toBeVisible();
});

test('a consent that was recorded stands at its head, with its day', async () => {
  const met = {
    constraintId: 'faith-consent',
    lift: 'consent',
    state: 'pass',
    reason: 'You recorded that the Church of England diocese agrees to this trust.',
  } as const;
  const ruled = { ...met, constraintId: 'rights-pfi', reason: 'Nobody has to agree.' };
  await show(
    { ...ANSWERS, explain: () => ok([{ ...explanationFor(OAK), verdicts: [met, ruled] }]) },
    { ...WORK, recorded: { [OAK.uid]: [anEntry('faith-consent', { kind: 'agreed', value: 'yes' })] } },
  );
  expect(
    screen.getByText(
      'You recorded on 1 October 2025 that the Church of England diocese agrees to this trust.',
    ),
  ).toBeVisible();
  expect(screen.getAllByText(/Nobody has to agree/)).toHaveLength(1);
});
