import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { aSchoolByHand } from '../../../tests/builders/a-decision-file.ts';
import { aSchool, ofFaith } from '../../../tests/builders/a-school.ts';
import { aTrust, aUid } from '../../../tests/builders/a-trust.ts';
import { fakeWorkerClient } from '../../../tests/builders/fake-worker-client.ts';
import { BLANK_DECISION_FILE, type DecisionFile } from '../../store/decision-file.ts';
import { useDecision } from '../../store/use-decision.ts';
import { forgetTyping } from '../use-kept-typing.ts';
import { WorkerContext } from '../worker-hooks.ts';
import { CheckScreen } from './check-screen.tsx';
import { ByHandScreen } from './school/by-hand-screen.tsx';
import { CorrectFactScreen } from './school/correct-fact-screen.tsx';
import { FindSchoolScreen } from './school/find-school-screen.tsx';
import { SchoolScreen } from './school/school-screen.tsx';
import { StepScreen } from './step-screen.tsx';
import { TaskListScreen } from './task-list-screen.tsx';

const RECORD = aSchool({ name: 'Mill Lane Primary School', pupils: 210 });
const CHOSEN: DecisionFile = {
  ...BLANK_DECISION_FILE,
  school: { kind: 'register', urn: RECORD.urn, name: RECORD.name, corrections: {} },
};
const HIT = {
  urn: RECORD.urn,
  name: RECORD.name,
  town: 'Hucknall',
  authority: 'Nottinghamshire',
  postcode: 'NG15 6FW',
  phase: 'primary',
} as const;

function client(record = RECORD) {
  return fakeWorkerClient({
    load: () => ({
      schoolCount: 1,
      trustCount: 1,
      authorities: [{ code: '891', name: 'Nottinghamshire', region: 'East Midlands' }],
      sources: [],
      issues: [],
    }),
    school: ({ urn }) => (urn === record.urn ? record : null),
    findSchools: ({ query }) => (query.startsWith('mill') ? [HIT] : []),
    outcode: ({ outcode }) =>
      outcode === 'NG15' ? { eastingM: 453_812, northingM: 349_230, approximate: true } : null,
    trust: () => ({ trust: aTrust(), schools: [] }),
  });
}

async function show(element: React.ReactNode, file: DecisionFile = CHOSEN, worker = client()) {
  await useDecision.getState().open();
  useDecision.setState({ file, undoable: [] });
  await act(async () => {
    render(
      <WorkerContext value={worker}>
        <Router hook={useHashLocation}>{element}</Router>
      </WorkerContext>,
    );
  });
}

const file = () => useDecision.getState().file;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const fill = async (label: string | RegExp, text: string) => {
  const field = screen.getByRole('textbox', { name: label });
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
};

vi.setConfig({ testTimeout: 30_000 });

// Loaded on demand by the screens; once here, so that no test waits for it.
beforeAll(async () => {
  await import('../../ui/finder.tsx');
});

beforeEach(() => {
  forgetTyping();
  localStorage.clear();
  window.location.hash = '';
});

describe('a step', () => {
  test('checks nothing before Continue; then the summary takes focus, the title says so, and the input stays', async () => {
    await show(<StepScreen stepId="distance" />);
    await fill('Comfortable distance', 'ten');
    await fill('Too far', '5');
    expect(screen.queryByRole('alert')).toBeNull();
    await press('Continue');
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(within(summary).getByRole('link')).toHaveTextContent(
      'Comfortable distance: enter a number between 0 and 500 km, in figures',
    );
    expect(document.title).toMatch(/^Error: /);
    expect(screen.getByRole('textbox', { name: 'Comfortable distance' })).toHaveValue('ten');
    expect(screen.getByRole('textbox', { name: 'Comfortable distance' })).toBeInvalid();
    expect(file().draft).toEqual({});
    await userEvent.click(within(summary).getByRole('link'));
    expect(screen.getByRole('textbox', { name: 'Comfortable distance' })).toHaveFocus();
  });

  test('takes focus back to the summary at a second failed attempt', async () => {
    await show(<StepScreen stepId="size" />);
    await fill('Fewest schools that would suit you', '0');
    await press('Continue');
    expect(await screen.findByRole('alert')).toHaveFocus();
    screen.getByRole('button', { name: 'Continue' }).focus();
    await press('Continue');
    expect(screen.getByRole('alert')).toHaveFocus();
  });

  test('keeps answers and notes on Continue, confirms its section, and goes on', async () => {
    await show(<StepScreen stepId="size" />);
    await fill('Fewest schools that would suit you', '3');
    await userEvent.click(screen.getByRole('radio', { name: 'Settled: hardly any have joined lately' }));
    await fill(/Notes for governors/, 'Ask the heads of two trusts');
    await press('Continue');
    expect(file().draft.size).toEqual({ fromSchools: 3, growth: 'settled' });
    expect(file().notes.size).toBe('Ask the heads of two trusts');
    expect(file().visited).toEqual(['size']);
    expect(window.location.hash).toBe('#/step/church-schools');
  });

  test('confirms its section only after the section’s last step', async () => {
    await show(<StepScreen stepId="decisions" />);
    const budget = screen.getByRole('group', { name: 'Setting the budget' });
    await userEvent.click(within(budget).getByRole('radio', { name: 'The school' }));
    await press('Continue');
    expect(file().draft.governance?.decisions).toMatchObject({ budget: 'school', curriculum: 'not-known' });
    expect(file().visited).toEqual([]);
    expect(window.location.hash).toBe('#/step/local-board');
  });

  test('shows what was answered before, and “we do not know yet” where nothing was said', async () => {
    await show(<StepScreen stepId="type" />, {
      ...CHOSEN,
      draft: { geography: { reach: 'wider' } },
      visited: ['geography'],
    });
    const reach = screen.getByRole('group', { name: 'Local or wider?' });
    expect(within(reach).getByRole('radio', { name: 'Wider: it spans a larger area' })).toBeChecked();
    const mix = screen.getByRole('group', { name: 'Which schools should it have?' });
    expect(within(mix).getByRole('radio', { name: 'We do not know yet' })).toBeChecked();
  });

  test('asks for the school first when there is none', async () => {
    await show(<StepScreen stepId="size" />, BLANK_DECISION_FILE);
    expect(screen.getByRole('link', { name: 'Find our school' })).toHaveAttribute('href', '#/school');
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
  });

  test('tells a Catholic school what its character means', async () => {
    const catholic = aSchool({ type: 'Voluntary Aided School', character: ofFaith('catholic') });
    await show(<StepScreen stepId="faith" />, CHOSEN, client(catholic));
    expect(screen.getByText(/before they seek a partnership/)).toBeVisible();
    await press('Continue');
    expect(file().visited).toEqual(['faith']);
  });

  test('that does not apply says so', async () => {
    await show(<StepScreen stepId="no-such-step" />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('does not apply');
  });
});

describe('the values', () => {
  test('are ticked or added in own words, each with how much it matters', async () => {
    await show(<StepScreen stepId="values" />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Belonging' }));
    await fill(/A value in your own words/, 'Outdoor learning{Enter}');
    const own = screen.getByRole('group', { name: 'Outdoor learning' });
    await userEvent.click(within(own).getByRole('radio', { name: 'Could not do without' }));
    await press('Continue');
    expect(file().draft.vision?.values).toEqual([
      { kind: 'listed', id: 'belonging', importance: 1 },
      { kind: 'own', words: 'Outdoor learning', importance: 3 },
    ]);
  });

  test('can be removed, and brought back with their importance', async () => {
    await show(<StepScreen stepId="values" />, {
      ...CHOSEN,
      draft: { vision: { values: [{ kind: 'own', words: 'Music', importance: 2 }] } },
    });
    await press('Remove Music');
    expect(screen.queryByRole('group', { name: 'Music' })).toBeNull();
    await press('Undo');
    const music = screen.getByRole('group', { name: 'Music' });
    expect(within(music).getByRole('radio', { name: 'Matters much' })).toBeChecked();
  });

  test('are not added twice', async () => {
    await show(<StepScreen stepId="values" />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Belonging' }));
    await fill(/A value in your own words/, 'belonging');
    await press('Add this value');
    expect(screen.getByRole('textbox', { name: /own words/ })).toHaveAccessibleDescription(
      'Error: “belonging” is among your values already',
    );
  });
});

describe('what matters most', () => {
  const swing = (name: string) => screen.getByRole('textbox', { name: `${name}: 0 to 100` });
  const ALL = [
    'Vision and values',
    'Geography and type',
    'Size and growth',
    'Faith and character',
    'Governance',
    'Finance',
  ];

  test('names the real end points and shows the shares as the numbers change', async () => {
    await show(<StepScreen stepId="weights" />, {
      ...CHOSEN,
      draft: {
        finance: { acceptablePct: 4, tooMuchPct: 9 },
        weights: {
          considerations: { vision: 50, geography: 50, size: 0, faith: 0, governance: 0, finance: 0 },
          criteria: {},
        },
      },
    });
    expect(screen.getByText(/takes 9% of general annual grant or more/)).toBeVisible();
    expect(screen.getAllByText('50% of the weight')).toHaveLength(2);
    fireEvent.change(swing('Finance'), { target: { value: '100' } });
    expect(screen.getAllByText('25% of the weight')).toHaveLength(2);
    expect(screen.getAllByText('50% of the weight').length).toBeGreaterThan(0);
  });

  test('can be set from an order: 100, 83, 67, 50, 33, 17', async () => {
    await show(<StepScreen stepId="weights" />);
    await userEvent.click(screen.getByText('Quick start: put the six in order first'));
    const order = () =>
      screen
        .getAllByRole('button', { name: /^Up: / })
        .map((button) => button.getAttribute('aria-label')?.replace('Up: ', ''));
    while (order()[0] !== 'Finance') await press('Up: Finance');
    await press('Set the numbers from this order');
    const inOrder = order().map((name) => Number((swing(String(name)) as HTMLInputElement).value));
    expect(order()[0]).toBe('Finance');
    expect(inOrder).toEqual([100, 83, 67, 50, 33, 17]);
  });

  test('is refused when everything is 0', async () => {
    await show(<StepScreen stepId="weights" />);
    for (const name of ALL) {
      fireEvent.change(swing(name), { target: { value: '0' } });
    }
    await press('Continue');
    expect(await screen.findByRole('alert')).toHaveTextContent('Everything that could count is 0');
    expect(file().draft.weights).toBeUndefined();
  });

  test('keeps only those criteria that differ from their default', async () => {
    await show(<StepScreen stepId="weights" />);
    await userEvent.click(screen.getAllByText('Governance').at(-1) as HTMLElement);
    fireEvent.change(swing('Local governing body'), { target: { value: '12' } });
    await press('Continue');
    expect(file().draft.weights?.criteria).toEqual({ 'local-board': 12 });
  });
});

describe('our school', () => {
  test('is found by typing, and chosen with the keyboard', async () => {
    await show(<FindSchoolScreen />, BLANK_DECISION_FILE);
    const finder = await screen.findByRole('combobox', { name: /Name, postcode/ });
    await userEvent.type(finder, 'mill lane');
    expect(await screen.findByRole('option', { name: /Mill Lane Primary School/ })).toHaveTextContent(
      'Hucknall · Nottinghamshire · NG15 6FW · primary',
    );
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(file().school).toEqual(CHOSEN.school);
    expect(window.location.hash).toBe('#/school');
  });

  test('is not found: says so', async () => {
    await show(<FindSchoolScreen />, BLANK_DECISION_FILE);
    await userEvent.type(await screen.findByRole('combobox', { name: /Name, postcode/ }), 'zzz');
    expect((await screen.findAllByText(/No school is found by this/)).length).toBeGreaterThan(0);
  });

  test('shows every fact with its source and date, and says which way joining goes', async () => {
    await show(<SchoolScreen />);
    expect(screen.getByRole('heading', { name: 'Joining would be a conversion' })).toBeVisible();
    const terms = screen.getAllByRole('term').map((term) => term.textContent);
    expect(terms).toContain('Pupils');
    const notes = screen.getAllByText(/^Source: .*20\d\d/);
    expect(notes).toHaveLength(terms.length);
  });

  test('says what differs for a school that is in a trust already', async () => {
    const record = aSchool({ type: 'Academy Converter', trust: { kind: 'multi', uid: aTrust().uid } });
    await show(<SchoolScreen />, CHOSEN, client(record));
    expect(screen.getByRole('heading', { name: 'Your school is in a trust already' })).toBeVisible();
  });

  test('can be corrected, says so beside what the register says, and restored', async () => {
    await show(<CorrectFactScreen factId="pupils" />);
    await fill('Pupils', '');
    await press('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter the number of pupils');
    await fill('Pupils', '1,234');
    await press('Save');
    expect(file().school).toMatchObject({ corrections: { pupils: 1234 } });
    expect(window.location.hash).toBe('#/school');
  });

  test('offers to restore what was corrected', async () => {
    await show(<SchoolScreen />, {
      ...CHOSEN,
      school: { kind: 'register', urn: RECORD.urn, name: RECORD.name, corrections: { pupils: 1234 } },
    });
    expect(screen.getByText(/Corrected by you\. The register says: 210/)).toBeVisible();
    await press('Restore what the register says about Pupils');
    expect(file().school).toMatchObject({ corrections: {} });
    expect(file().school).not.toHaveProperty('corrections.pupils');
  });

  test('that the register no longer has leads to choosing again, and loses nothing', async () => {
    await show(<SchoolScreen />, CHOSEN, client(aSchool({ urn: aSchool().urn, name: 'Other' })));
    expect(screen.queryByText(/not in this register/)).toBeNull();
    await show(<SchoolScreen />, CHOSEN, fakeWorkerClient({ school: () => null }));
    expect(await screen.findByRole('heading', { name: 'Your school is not in this register' })).toBeVisible();
    expect(file().school).toEqual(CHOSEN.school);
  });
});

describe('a school that is not listed', () => {
  const choose = (label: string, option: string) =>
    userEvent.selectOptions(screen.getByRole('combobox', { name: label }), option);

  async function describeSchool(postcode: string) {
    await fill('Name of the school', 'Brook Lane School');
    await userEvent.click(screen.getByRole('radio', { name: 'Secondary' }));
    await choose('Type', 'Foundation School');
    await userEvent.click(screen.getByRole('radio', { name: /No academy trust/ }));
    await choose('Local authority', 'Nottinghamshire');
    await fill('Postcode', postcode);
    await press('Continue');
  }

  test('is described by hand; what is left empty is unknown', async () => {
    await show(<ByHandScreen />, BLANK_DECISION_FILE);
    await describeSchool('ng15 6fw');
    expect(file().school).toEqual({
      kind: 'by-hand',
      entry: aSchoolByHand({
        name: 'Brook Lane School',
        phase: 'secondary',
        type: 'Foundation School',
        pupils: { kind: 'unknown' },
        lowestAge: { kind: 'unknown' },
        highestAge: { kind: 'unknown' },
        sixthForm: { kind: 'unknown' },
        place: { outcode: 'NG15', eastingM: 453_812, northingM: 349_230 },
      }),
    });
    expect(window.location.hash).toBe('#/school');
  });

  test('with an outward code that no school has is refused at that field, and nothing is lost', async () => {
    await show(<ByHandScreen />, BLANK_DECISION_FILE);
    await describeSchool('ZZ99');
    expect(await screen.findByRole('alert')).toHaveTextContent('postcode that begins with ZZ99');
    expect(screen.getByRole('textbox', { name: 'Postcode' })).toBeInvalid();
    expect(screen.getByRole('textbox', { name: 'Name of the school' })).toHaveValue('Brook Lane School');
    expect(file().school.kind).toBe('none');
  });

  test('cannot be maintained and run by a trust at once', async () => {
    await show(<ByHandScreen />, BLANK_DECISION_FILE);
    await describeSchool('ZZ99');
    await userEvent.click(screen.getByRole('radio', { name: 'An academy trust of its own' }));
    await fill('Postcode', 'NG15');
    await press('Continue');
    expect(await screen.findByRole('alert')).toHaveTextContent('A school of this type has no academy trust');
    expect(file().school.kind).toBe('none');
  });
});

describe('the task list', () => {
  const status = (title: string) =>
    within(screen.getAllByText(title)[0]?.closest('li') as HTMLElement).getByText(
      /Done|In progress|Not started|Cannot start yet/,
    ).textContent;

  test('offers the school alone at first', async () => {
    await show(<TaskListScreen />, BLANK_DECISION_FILE);
    expect(status('Find our school')).toBe('Not started');
    expect(status('Governance')).toBe('Cannot start yet');
    expect(screen.queryByRole('link', { name: 'Governance' })).toBeNull();
  });

  test('says how far each part is', async () => {
    await show(<TaskListScreen />, { ...CHOSEN, draft: { size: { fromSchools: 3 } }, visited: ['limits'] });
    expect(status('Size and growth')).toBe('In progress');
    expect(status('Limits')).toBe('Done');
    expect(status('Finance')).toBe('Not started');
  });

  test('names trusts of an opened file that the register does not have, and keeps them', async () => {
    const kept = { ...CHOSEN, shortlist: { kept: [aUid('99999')], setAside: [], added: [] } };
    await show(<TaskListScreen />, kept, fakeWorkerClient({ trust: () => null }));
    expect(await screen.findByText(/a trust with the UID 99999/)).toBeVisible();
    expect(file().shortlist.kept).toEqual(['99999']);
  });

  test('clears everything, and brings it back', async () => {
    await show(<TaskListScreen />, { ...CHOSEN, visited: ['limits'] });
    await press('Clear everything from this browser');
    expect(file()).toEqual(BLANK_DECISION_FILE);
    await act(async () => useDecision.getState().undo());
    expect(file().visited).toEqual(['limits']);
  });
});

describe('the check of answers', () => {
  test('names a default as one, with its reason, and what was said as said', async () => {
    await show(<CheckScreen />, { ...CHOSEN, draft: { size: { fromSchools: 4, toSchools: 12 } } });
    expect(screen.getByText('From 4 to 12 schools.')).toBeVisible();
    const distance = screen.getByText('Distance', { selector: 'dt' }).parentElement as HTMLElement;
    expect(distance).toHaveTextContent('You have not said. Until you do: comfortable up to');
    expect(within(distance).getByRole('link', { name: 'Change Distance' })).toHaveAttribute(
      'href',
      '#/step/distance',
    );
  });

  test('shows notes', async () => {
    await show(<CheckScreen />, { ...CHOSEN, notes: { finance: 'Ask the business manager' } });
    expect(screen.getByText('Ask the business manager')).toBeVisible();
  });
});
