import { beforeEach, describe, expect, test } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { aDecisionFile, aSchoolByHand } from '../../tests/builders/a-decision-file.ts';
import { fakeStorage } from '../../tests/builders/fake-storage.ts';
import { type GovernorWeights, MOST_GOVERNORS, type Swings } from '../matching/governor-weights.ts';
import { BLANK_DECISION_FILE, formatDecisionFile, isBlank } from './decision-file.ts';
import { describeDecisionFileError } from './decision-file-error.ts';
import { createDecisionStore, type DecisionState } from './decision-store.ts';
import { type GovernorActions, governorActions, governorsOf } from './governor-actions.ts';
import { parseDecisionFile } from './parse-decision-file.ts';

const NUMBERS: Swings = { vision: 100, geography: 80, size: 60, faith: 0, governance: 40, finance: 20.5 };
const named = (label: string) => ({ label, considerations: NUMBERS });

let store: StoreApi<DecisionState>;
let actions: GovernorActions;
const file = () => store.getState().file;
const labels = () => governorsOf(file()).map(({ label }) => label);

beforeEach(async () => {
  store = createStore<DecisionState>(createDecisionStore({ storage: fakeStorage() }));
  actions = governorActions(store);
  await store.getState().open();
});

describe('governors’ weights', () => {
  test('are none in a blank file, which stays blank', () => {
    expect(governorsOf(BLANK_DECISION_FILE)).toEqual([]);
    expect('governors' in BLANK_DECISION_FILE).toBe(false);
  });

  test('are added in order, each with an id of its own', () => {
    expect([actions.addGovernor(named('Chair')), actions.addGovernor(named('Clerk'))]).toEqual([
      'governor-1',
      'governor-2',
    ]);
    expect(labels()).toEqual(['Chair', 'Clerk']);
    expect(governorsOf(file())[1]?.considerations).toEqual(NUMBERS);
  });

  test('are changed in place, and a change can be undone', () => {
    const id = actions.addGovernor(named('Chair'));
    actions.addGovernor(named('Clerk'));
    actions.changeGovernor({ id, label: 'Chair of finance', considerations: { ...NUMBERS, faith: 9 } });
    expect(labels()).toEqual(['Chair of finance', 'Clerk']);
    store.getState().undo();
    expect(governorsOf(file())[0]).toEqual({ id, ...named('Chair') });
  });

  test('are removed, and come back where they stood', () => {
    const id = actions.addGovernor(named('Chair'));
    actions.addGovernor(named('Clerk'));
    actions.removeGovernor(id);
    expect(labels()).toEqual(['Clerk']);
    store.getState().undo();
    expect(labels()).toEqual(['Chair', 'Clerk']);
  });

  test('leave a blank file behind when the last one is removed, and the last one comes back too', () => {
    const id = actions.addGovernor(named('Chair'));
    actions.removeGovernor(id);
    expect(isBlank(file())).toBe(true);
    expect('governors' in file()).toBe(false);
    store.getState().undo();
    expect(labels()).toEqual(['Chair']);
  });

  test('never reuse the id of one that can still be brought back', () => {
    actions.removeGovernor(actions.addGovernor(named('Chair')));
    expect(actions.addGovernor(named('Clerk'))).toBe('governor-2');
  });

  test('are twelve at most', () => {
    for (let count = 0; count < MOST_GOVERNORS; count += 1) actions.addGovernor(named(`Governor ${count}`));
    expect(() => actions.addGovernor(named('One more'))).toThrow(RangeError);
    expect(labels()).toHaveLength(MOST_GOVERNORS);
  });

  test('stay when another school is chosen, as all wishes do', () => {
    store.getState().loadFile(aDecisionFile());
    const before = governorsOf(file());
    store.getState().enterByHand(aSchoolByHand());
    expect(governorsOf(file())).toEqual(before);
    expect(before).not.toEqual([]);
  });
});

test('the mean becomes the board’s weights, and taking that back leaves the governors alone', () => {
  store.getState().setWeights({ considerations: { ...NUMBERS, vision: 7 } });
  actions.addGovernor(named('Chair'));
  actions.adoptMean(NUMBERS);
  expect(file().draft.weights?.considerations).toEqual(NUMBERS);
  expect(store.getState().undoable.at(-1)?.label).toBe('using the mean of the governors’ numbers');
  actions.addGovernor(named('Clerk'));
  store.getState().undo();
  expect(file().draft.weights?.considerations).toEqual({ ...NUMBERS, vision: 7 });
  expect(labels()).toEqual(['Chair', 'Clerk']);
});

describe('a file with governors', () => {
  const CHAIR: GovernorWeights = { id: 'governor-1', ...named('Chair') };
  const open = (governors: unknown) => {
    const parsed = parseDecisionFile(JSON.stringify({ ...BLANK_DECISION_FILE, governors }), {
      criterionIds: [],
    });
    if (!parsed.ok) throw new Error(describeDecisionFileError(parsed.error));
    return parsed.value;
  };

  test('opens as it was saved', () => {
    const saved = { ...BLANK_DECISION_FILE, governors: [CHAIR] };
    const parsed = parseDecisionFile(formatDecisionFile(saved), { criterionIds: [] });
    expect(parsed).toEqual({ ok: true, value: { file: saved, notices: [] } });
  });

  test('drops a consideration that this version does not know, with a notice', () => {
    const { file: opened, notices } = open([{ ...CHAIR, considerations: { ...NUMBERS, sport: 9 } }]);
    expect(opened.governors).toEqual([CHAIR]);
    expect(notices).toEqual([
      { kind: 'unknown-id-dropped', path: 'governors.0.considerations', id: 'sport' },
    ]);
  });

  test('gives the later of two with one id a new one', () => {
    const { file: opened, notices } = open([CHAIR, { ...CHAIR, label: 'Clerk' }]);
    expect(opened.governors?.map(({ id, label }) => [id, label])).toEqual([
      ['governor-1', 'Chair'],
      ['governor-2', 'Clerk'],
    ]);
    expect(notices).toMatchObject([{ kind: 'set-right', path: 'governors' }]);
  });

  test.each([
    [
      'a label that is too long',
      [{ ...CHAIR, label: 'x'.repeat(41) }],
      'governors.0.label',
      'at most 40 characters long',
    ],
    ['no label', [{ ...CHAIR, label: '' }], 'governors.0.label', 'filled in'],
    [
      'a number above 100',
      [{ ...CHAIR, considerations: { ...NUMBERS, size: 101 } }],
      'governors.0.considerations.size',
      'at most 100',
    ],
    ['thirteen governors', Array.from({ length: 13 }, () => CHAIR), 'governors', 'at most 12'],
  ])('is refused with the place named where there is %s', (_what, governors, path, expected) => {
    const text = JSON.stringify({ ...BLANK_DECISION_FILE, governors });
    const parsed = parseDecisionFile(text, { criterionIds: [] });
    expect(parsed).toEqual({ ok: false, error: { kind: 'damaged', faults: [{ path, expected }] } });
  });
});
