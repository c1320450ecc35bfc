import { beforeEach, describe, expect, it } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { aDecisionFile } from '../../tests/builders/a-decision-file.ts';
import { aDate } from '../../tests/builders/a-school.ts';
import { aUid } from '../../tests/builders/a-trust.ts';
import { fakeStorage } from '../../tests/builders/fake-storage.ts';
import { BLANK_TRUST_COSTS } from '../finding/costs/cost-work.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import { BLANK_DECISION_FILE, isBlank } from './decision-file.ts';
import { createDecisionStore, type DecisionState } from './decision-store.ts';
import { type FindingActions, findingActions } from './finding-actions.ts';

const UID = aUid('3050');
const ON = aDate('2026-03-02');

const entry = (changes: Partial<RecordedEntry> = {}): RecordedEntry => ({
  about: 'consent',
  answer: { kind: 'agreed', value: 'yes' },
  status: 'claimed',
  source: 'Telephone',
  by: 'Clerk',
  on: ON,
  note: '',
  ...changes,
});

const visit = {
  uid: UID,
  state: 'planned',
  place: { kind: 'elsewhere', name: 'Office' },
  who: '',
  seen: '',
} as const;
const question = (words: string) => ({ words, consideration: 'vision' }) as const;

let store: StoreApi<DecisionState>;
let actions: FindingActions;
const file = () => store.getState().file;
const finding = () => file().finding;
const undo = () => store.getState().undo();
const sources = () => file().recorded[UID]?.map(({ source }) => source);

beforeEach(async () => {
  store = createStore(createDecisionStore({ storage: fakeStorage() }));
  await store.getState().open();
  actions = findingActions(store);
});

describe('undo of a removed service', () => {
  const payroll = { id: 'services-1', label: 'Payroll', when: 'yearly' } as const;
  const clerking = { id: 'services-2', label: 'Clerking', when: 'yearly' } as const;
  const budget = () => finding().costs.budget;

  beforeEach(() => {
    actions.setBudget({ ...budget(), services: [payroll, clerking] });
    actions.setBudget({ ...budget(), services: [clerking] }, 'removing “Payroll”');
  });

  it('keeps the grant typed since', () => {
    const grant = { low: 1_000_000, high: 1_000_000 };
    actions.setBudget({ ...budget(), grant });
    undo();
    expect(budget()).toMatchObject({ grant, services: [payroll, clerking] });
  });

  it('keeps the amount of another service typed since', () => {
    const priced = { ...clerking, amount: { low: 900, high: 1_100 } };
    actions.setBudget({ ...budget(), services: [priced] });
    undo();
    expect(budget().services).toEqual([payroll, priced]);
  });

  it('gives it a new id where another service has its id by now', () => {
    const legal = { id: 'services-1', label: 'Legal advice', when: 'yearly' } as const;
    actions.setBudget({ ...budget(), services: [clerking, legal] });
    undo();
    expect(budget().services.map(({ label }) => label)).toEqual(['Payroll', 'Clerking', 'Legal advice']);
    expect(new Set(budget().services.map(({ id }) => id)).size).toBe(3);
  });
});

describe('undo of cleared costs of a trust', () => {
  const costs = {
    ...BLANK_TRUST_COSTS,
    charge: { kind: 'percent', figure: { low: 5, high: 6 } },
    oneOffs: { legal: { low: 8_000, high: 8_000 } },
    source: 'Their policy',
  } as const;

  it('brings them back beside what was typed since, which wins', () => {
    actions.setTrustCosts(UID, costs);
    actions.clearTrustCosts(UID);
    expect(finding().costs.trusts).toEqual({});
    const figure = { low: 200, high: 250 };
    const since = {
      ...BLANK_TRUST_COSTS,
      charge: { kind: 'per-pupil', figure },
      oneOffs: { people: figure },
    } as const;
    actions.setTrustCosts(UID, since);
    undo();
    expect(finding().costs.trusts[UID]).toEqual({
      ...costs,
      charge: since.charge,
      oneOffs: { legal: costs.oneOffs.legal, people: figure },
    });
  });
});

describe('undo of an answer taken back', () => {
  it('finds it whichever was taken back or put back since', () => {
    store.getState().record(UID, entry({ source: 'first' }));
    store.getState().record(UID, entry({ source: 'second' }));
    actions.retract(UID, 0, ON, 'wrong');
    store.getState().record(UID, entry({ source: 'third' }));
    const { retracted } = finding();
    const later = { entry: entry({ source: 'older' }), at: 0, on: ON, why: '' };
    store.getState().commit({
      ...file(),
      finding: { ...finding(), retracted: { [UID]: [...(retracted[UID] ?? []), later] } },
    });
    undo();
    expect(sources()).toEqual(['first', 'second', 'third']);
    expect(finding().retracted).toEqual({ [UID]: [later] });
  });

  it('is used up where the answer is in force again', () => {
    store.getState().record(UID, entry());
    const before = file();
    actions.retract(UID, 0, ON, '');
    store.getState().commit(before);
    undo();
    expect(store.getState().undoable).toEqual([]);
    expect(file()).toEqual(before);
  });

  it('brings back one of two that say the same', () => {
    store.getState().record(UID, entry());
    store.getState().record(UID, entry());
    actions.retract(UID, 1, ON, '');
    expect(sources()).toHaveLength(1);
    undo();
    expect(sources()).toHaveLength(2);
  });
});

describe('an answer put back', () => {
  it('can be taken out again with why and when it was taken back', () => {
    store.getState().record(UID, entry());
    actions.retract(UID, 0, ON, 'The policy has changed');
    const before = file();
    actions.reinstate(UID, 0);
    expect(finding().retracted).toEqual({});
    undo();
    expect(file()).toEqual(before);
  });
});

it('an answer taken back, and not corrected, is put back at the place that it had', () => {
  for (const source of ['first', 'second', 'third']) store.getState().record(UID, entry({ source }));
  actions.retract(UID, 1, ON, 'A slip');
  actions.reinstate(UID, 0);
  expect(sources()).toEqual(['first', 'second', 'third']);
});

describe('letting another answer count', () => {
  it('is undone without moving what was recorded since', () => {
    for (const source of ['first', 'second', 'third']) store.getState().record(UID, entry({ source }));
    actions.letCount(UID, 0);
    expect(sources()).toEqual(['second', 'third', 'first']);
    store.getState().record(UID, entry({ source: 'since' }));
    undo();
    expect(sources()).toEqual(['first', 'second', 'third', 'since']);
  });
});

describe('ids', () => {
  it('of a removed question are not given again while it can be brought back', () => {
    actions.addQuestion(question('May we keep the wood?'));
    actions.removeQuestion('own-1');
    expect(actions.addQuestion(question('Who pays for the bus?'))).toBe('own-2');
    undo();
    expect(finding().ownQuestions.map(({ id }) => id)).toEqual(['own-1', 'own-2']);
  });

  it('of a removed visit are not given again while it can be brought back', () => {
    actions.addVisit(visit);
    actions.removeVisit('visit-1');
    expect(actions.addVisit(visit)).toBe('visit-2');
    undo();
    expect(finding().visits.map(({ id }) => id)).toEqual(['visit-1', 'visit-2']);
  });

  it('that only an answer in the history names are not given again', () => {
    const past = entry({ about: 'question/own-4', visit: 'visit-7' });
    store.getState().commit({
      ...file(),
      finding: { ...finding(), retracted: { [UID]: [{ entry: past, at: 0, on: ON, why: '' }] } },
    });
    expect(actions.addQuestion(question('New'))).toBe('own-5');
    expect(actions.addVisit(visit)).toBe('visit-8');
  });
});

describe('work from which everything was taken away again', () => {
  it('counts as blank after the line of a scheme', () => {
    actions.setSchemeLine(UID, 'budget', { note: 'Page 4' });
    actions.setSchemeLine(UID, 'budget', undefined);
    expect(finding().delegation.schemes).toEqual({});
    expect(isBlank(file())).toBe(true);
  });

  it('counts as blank after a wish', () => {
    actions.setWantedConsulted('budget', ['staff']);
    actions.setWantedConsulted('budget', undefined);
    expect(isBlank(file())).toBe(true);
  });
});

it('another file’s work is not touched by blank parts', () => {
  expect(isBlank(aDecisionFile())).toBe(false);
  expect(isBlank(BLANK_DECISION_FILE)).toBe(true);
});

describe('a correction', () => {
  beforeEach(() => {
    for (const source of ['first', 'second', 'third']) store.getState().record(UID, entry({ source }));
    actions.correct(UID, 1, entry({ source: 'second, mended' }), ON);
  });

  it('takes the place of the entry, so that another one that counts goes on counting', () => {
    expect(sources()).toEqual(['first', 'second, mended', 'third']);
  });

  it('keeps the entry as history, and putting it back lets it count before its correction; that can be undone', () => {
    expect(finding().retracted[UID]).toMatchObject([
      { entry: { source: 'second' }, why: 'corrected', on: ON },
    ]);
    const before = file();
    actions.reinstate(UID, 0);
    expect(sources()).toEqual(['first', 'second, mended', 'third', 'second']);
    expect(finding().retracted[UID]).toBeUndefined();
    undo();
    expect(file()).toEqual(before);
  });

  it('can be undone, and changes nothing where there is no such entry', () => {
    undo();
    expect(sources()).toEqual(['first', 'second', 'third']);
    expect(finding().retracted[UID]).toBeUndefined();
    actions.correct(UID, 7, entry(), ON);
    expect(sources()).toEqual(['first', 'second', 'third']);
  });
});
