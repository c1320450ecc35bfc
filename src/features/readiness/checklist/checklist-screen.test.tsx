import { act, configure, screen, within } from '@testing-library/react';
import events from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aSchool, ofFaith } from '../../../../tests/builders/a-school.ts';
import { anAcademy, aTrust, aUid } from '../../../../tests/builders/a-trust.ts';
import { type FakeAnswers, showScreen } from '../../../../tests/builders/fake-worker.tsx';
import { anItemRecord, somePlanChoices } from '../../../../tests/builders/readiness.ts';
import { ok } from '../../../domain/result.ts';
import type { SchoolRecord } from '../../../domain/school.ts';
import { BLANK_DECISION_FILE } from '../../../store/decision-file.ts';
import { BLANK_READINESS, type ReadinessWork } from '../../../store/readiness-work.ts';
import { useDecision } from '../../../store/use-decision.ts';
import { ChecklistScreen } from './checklist-screen.tsx';

// Working out what is hidden takes happy-dom most of the time of a query, and nothing here is hidden.
configure({ defaultHidden: true });

// Nor does anything here keep a pointer out: working that out for a list of this length takes it seconds.
const userEvent = events.setup({ pointerEventsCheck: 0 });

// The whole list is drawn in every test, which takes a busy computer longer than the usual five seconds.
vi.setConfig({ testTimeout: 30_000 });

const PARTNER = aUid('2044');
const MORNING = () => new Date(2026, 1, 3, 9, 5);

function answersFor(school: SchoolRecord): FakeAnswers {
  const member = { ...anAcademy(), distanceKm: null, authority: 'A' };
  return {
    school: () => ok(school),
    load: () =>
      ok({
        schoolCount: 1,
        trustCount: 1,
        authorities: [{ code: school.laCode, name: 'Madeupshire', region: 'North East' }],
        sources: [],
        issues: [],
      }),
    trust: ({ uid }) =>
      ok({ trust: aTrust({ uid, name: 'Made-up Learning Trust' }), schools: [member, member] }),
  };
}

async function show(
  readiness: Partial<ReadinessWork> = { partner: PARTNER },
  { itemId, ...differs }: Partial<SchoolRecord> & { readonly itemId?: string } = {},
) {
  const school = aSchool(differs);
  await showScreen(
    <ChecklistScreen clock={MORNING} {...(itemId === undefined ? {} : { itemId })} />,
    answersFor(school),
    {
      school: { kind: 'register', urn: school.urn, name: school.name, corrections: {} },
      draft: { ...BLANK_DECISION_FILE.draft, geography: { reach: 'local' } },
      readiness: { ...BLANK_READINESS, ...readiness },
    },
  );
  await screen.findByRole('heading', { name: 'Where the items come from' });
}

/** By its heading: to name every article of this long list takes happy-dom seconds. */
function item(name: RegExp | string) {
  const article = screen.getByText(name, { selector: 'h3' }).closest('article');
  if (article === null) throw new Error(`no item ${name}`);
  return within(article);
}
const itemNamed = (name: RegExp | string) => screen.queryByText(name, { selector: 'h3' });
const standing = (side: string, label: string) => screen.getByLabelText(`${side}: ${label}`);
const saved = () => useDecision.getState().file.readiness;

const OBJECTIVES = 'The objectives are clear from the outset';

beforeEach(() => {
  localStorage.clear();
});

describe('an item', () => {
  test('names who asks for it with the section, and what our own list adds is marked', async () => {
    await show();
    expect(item(OBJECTIVES).getByText(/DfE, Trust Partnerships .*2\.5 schools/)).toBeInTheDocument();
    expect(item(OBJECTIVES).queryByText('Not from the guidance')).toBeNull();
    expect(item('Dates for review are set').getByText('Not from the guidance')).toBeInTheDocument();
  });

  test('is kept for each side apart', async () => {
    await show();
    await userEvent.selectOptions(standing('The trust', OBJECTIVES), 'Done');
    expect(saved().partnerships[PARTNER]?.trust['objectives-clear']?.status).toBe('done');
    expect(saved().partnerships[PARTNER]?.school['objectives-clear']).toBeUndefined();
    expect(standing('Our school', OBJECTIVES)).toHaveValue('not-started');
  });

  test('that does not apply counts as missing until it is said why', async () => {
    await show();
    const label = 'You have taken time to find and talk to the right trust';
    const before = screen.getByText(/of the things that the guidance asks for are missing/).textContent ?? '';
    await userEvent.selectOptions(standing('Our school', label), 'Does not apply');
    expect(screen.getByText(before)).toBeInTheDocument();
    expect(item(label).getByText('Without a reason it counts as missing.')).toBeInTheDocument();
    await userEvent.type(item(label).getByRole('textbox', { name: 'Why does it not apply?' }), 'Known');
    expect(screen.queryByText(before)).toBeNull();
  });

  test('takes who, when, evidence and a note, and gives them back after they are cleared', async () => {
    await show();
    const objectives = item(OBJECTIVES);
    await userEvent.click(
      objectives.getByRole('button', { name: `Who, when, evidence for our school: ${OBJECTIVES}` }),
    );
    await userEvent.type(objectives.getByRole('textbox', { name: /Who does it/ }), 'Chair');
    await userEvent.type(objectives.getByLabelText(/Done on, or due by/), '2026-05-12');
    await userEvent.type(objectives.getByRole('textbox', { name: /What shows/ }), 'Minute 7');
    expect(objectives.getByText('Chair, 12 May 2026')).toBeInTheDocument();
    const written = saved().partnerships[PARTNER]?.school['objectives-clear'];
    expect(written).toEqual(
      expect.objectContaining({ owner: 'Chair', date: '2026-05-12', evidence: 'Minute 7' }),
    );
    await userEvent.click(objectives.getByRole('button', { name: 'Clear what is written here' }));
    expect(saved().partnerships[PARTNER]?.school['objectives-clear']).toBeUndefined();
    act(() => useDecision.getState().undo());
    expect(saved().partnerships[PARTNER]?.school['objectives-clear']).toEqual(written);
  });

  test('on which the sources disagree shows what each of them says', async () => {
    await show();
    const teaching = item('What you will do together centres on teaching and on leadership');
    expect(teaching.getByText('Teaching and learning.', { exact: false })).toHaveTextContent(/CST/);
    const others = teaching.getAllByText('Teaching and leadership.', { exact: false });
    expect(others.map((reading) => reading.textContent)).toEqual([
      expect.stringContaining('DfE'),
      expect.stringContaining('Archway'),
    ]);
  });
});

describe('what is answered elsewhere', () => {
  test('counts as done, with the answer and the way to it', async () => {
    await show();
    const reach = item(/local trust or one that spans a wider area/);
    expect(reach.getByText('Done')).toBeInTheDocument();
    expect(reach.getByText('You want a local trust.')).toBeInTheDocument();
    expect(reach.getByRole('link', { name: /the step on distance/ })).toHaveAttribute(
      'href',
      '#/step/distance',
    );
    expect(reach.queryByRole('combobox')).toBeNull();
  });

  test('a plan that is too long speaks against the item on its end, which stays open', async () => {
    await show({ partner: PARTNER, plan: somePlanChoices({ months: 30 }) });
    const end = item(/An end date is set/);
    expect(end.getAllByText(/Your plan runs for 30 months/)[0]).toBeInTheDocument();
    expect(end.getAllByRole('combobox')).toHaveLength(2);
  });
});

describe('gates', () => {
  const CONSENT = /The diocese has been consulted/;

  test('a church school reads first of its diocese, and cannot set that aside', async () => {
    await show({ partner: PARTNER }, { character: ofFaith('catholic') });
    const gate = within(screen.getByRole('region', { name: 'First of all: the consent of your diocese' }));
    expect(gate.getByText(/letter of interest/)).toBeInTheDocument();
    const options = item(CONSENT).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['Not started', 'In progress', 'Done']);
    await userEvent.selectOptions(item(CONSENT).getByRole('combobox'), 'Done');
    expect(screen.queryByRole('region', { name: /First of all/ })).toBeNull();
    expect(saved().ourselves['diocese-consents']?.status).toBe('done');
  });

  test('a school without religious character is not asked, and reads why', async () => {
    await show();
    expect(itemNamed(CONSENT)).toBeNull();
    expect(screen.getByText(/The diocese has been consulted.*no religious character/)).toBeInTheDocument();
  });
});

describe('what is shown', () => {
  test('only what is missing, and an item that is done there stays until it is asked again', async () => {
    await show({ partner: PARTNER, ourselves: { 'time-to-choose': anItemRecord({ status: 'done' }) } });
    await userEvent.click(screen.getByRole('radio', { name: 'What is missing' }));
    expect(itemNamed(/You have taken time/)).toBeNull();
    await userEvent.selectOptions(standing('Our school', OBJECTIVES), 'Done');
    await userEvent.selectOptions(standing('The trust', OBJECTIVES), 'Done');
    expect(itemNamed(OBJECTIVES)).not.toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Everything' }));
    await userEvent.click(screen.getByRole('radio', { name: 'What is missing' }));
    expect(itemNamed(OBJECTIVES)).toBeNull();
  });

  test('one side alone', async () => {
    await show();
    await userEvent.click(screen.getByRole('radio', { name: 'The trust' }));
    expect(itemNamed('The trust has done its due diligence')).toBeInTheDocument();
    expect(itemNamed(/You have taken time/)).toBeNull();
  });

  test('a link to an item leads to it', async () => {
    await show({ partner: PARTNER }, { itemId: 'due-diligence' });
    expect(screen.getByRole('article', { name: 'The trust has done its due diligence' })).toHaveFocus();
  });
});

test('without a trust what concerns the school can be filled in, and the rest says what is needed first', async () => {
  await show({});
  expect(screen.getByRole('region', { name: 'No trust is chosen yet' })).toBeInTheDocument();
  expect(item(/You have taken time/).getByRole('combobox')).toBeEnabled();
  expect(item(OBJECTIVES).queryByRole('combobox')).toBeNull();
});
