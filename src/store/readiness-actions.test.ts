import { beforeEach, describe, expect, it } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { aDecisionFile } from '../../tests/builders/a-decision-file.ts';
import { aDate, aUrn } from '../../tests/builders/a-school.ts';
import { aUid } from '../../tests/builders/a-trust.ts';
import { fakeStorage } from '../../tests/builders/fake-storage.ts';
import { anItemRecord, somePlanChoices } from '../../tests/builders/readiness.ts';
import { ARCHWAY_OFFER } from '../readiness/offers/archway.ts';
import { isBlank } from './decision-file.ts';
import { createDecisionStore, type DecisionState } from './decision-store.ts';
import { type ReadinessActions, readinessActions } from './readiness-actions.ts';
import { type RecordPlace, recordsOf } from './readiness-work.ts';

const US: RecordPlace = { kind: 'ourselves' };
const TRUST_SIDE: RecordPlace = { kind: 'partnership', uid: aUid('3050'), side: 'trust' };
const DONE = anItemRecord({ status: 'done', evidence: 'Letter of 1 March' });

let storage: ReturnType<typeof fakeStorage>;
let store: StoreApi<DecisionState>;
let actions: ReadinessActions;
const readiness = () => store.getState().file.readiness;
const undoLabels = () => store.getState().undoable.map(({ label }) => label);

async function opened(): Promise<StoreApi<DecisionState>> {
  const fresh = createStore(createDecisionStore({ storage }));
  await fresh.getState().open();
  return fresh;
}

beforeEach(async () => {
  storage = fakeStorage();
  store = await opened();
  actions = readinessActions(store);
});

describe('records of items', () => {
  it('are kept apart by school, trust and side, and are there on a later visit', async () => {
    actions.setItem(US, 'diocese-consents', DONE);
    actions.setItem(TRUST_SIDE, 'due-diligence', DONE);
    actions.setPartner(aUid('3050'));
    const later = (await opened()).getState().file.readiness;
    expect(recordsOf(later)).toEqual({
      school: { 'diocese-consents': DONE },
      trust: { 'due-diligence': DONE },
    });
  });

  it('of another trust are not shown, and come back with it', () => {
    actions.setItem(TRUST_SIDE, 'due-diligence', DONE);
    actions.setPartner(aUid('2044'));
    expect(recordsOf(readiness())).toEqual({ school: {}, trust: {} });
    actions.setPartner(aUid('3050'));
    expect(recordsOf(readiness()).trust).toEqual({ 'due-diligence': DONE });
  });

  it('can be cleared, and the clearing undone without losing what was written since', () => {
    actions.setItem(TRUST_SIDE, 'due-diligence', DONE);
    actions.clearItem(TRUST_SIDE, 'due-diligence');
    actions.setItem(US, 'time-to-choose', DONE);
    expect(undoLabels()).toEqual(['clearing an item of the checklist']);
    store.getState().undo();
    expect(readiness().partnerships[aUid('3050')]?.trust).toEqual({ 'due-diligence': DONE });
    expect(readiness().ourselves).toEqual({ 'time-to-choose': DONE });
  });

  it('leave nothing behind once cleared', () => {
    actions.setItem(TRUST_SIDE, 'due-diligence', DONE);
    actions.clearItem(TRUST_SIDE, 'due-diligence');
    expect(isBlank(store.getState().file)).toBe(true);
  });

  it('that were never written are cleared without a step to undo', () => {
    actions.clearItem(US, 'time-to-choose');
    expect(undoLabels()).toEqual([]);
  });
});

describe('a plan', () => {
  it('that another pattern replaces can be brought back with its pattern', () => {
    actions.choosePattern('networks-first', somePlanChoices());
    expect(undoLabels()).toEqual([]);
    actions.choosePattern('trial-with-an-end-date', somePlanChoices({ months: 6 }));
    expect(readiness()).toMatchObject({ pattern: 'trial-with-an-end-date', plan: { months: 6 } });
    store.getState().undo();
    expect(readiness()).toMatchObject({ pattern: 'networks-first', plan: { months: 12 } });
  });

  it('that loses a date of its own gets it back, and keeps the pattern', () => {
    const own = somePlanChoices({ fixed: { decision: aDate('2027-05-20') } });
    actions.choosePattern('networks-first', own);
    actions.trimPlan({ ...own, fixed: {} }, 'removing your date');
    expect(readiness().plan?.fixed).toEqual({});
    expect(undoLabels()).toEqual(['removing your date']);
    store.getState().undo();
    expect(readiness()).toMatchObject({ pattern: 'networks-first', plan: own });
  });

  it('that is removed leaves no key behind, and can be brought back', () => {
    actions.setPlan(somePlanChoices());
    actions.clearPlan();
    expect(Object.keys(readiness())).not.toContain('plan');
    store.getState().undo();
    expect(readiness().plan).toEqual(somePlanChoices());
  });
});

describe('a plan that was changed since', () => {
  it('keeps that when a removed date comes back', () => {
    const own = somePlanChoices({ fixed: { decision: aDate('2027-05-20') } });
    actions.setPlan(own);
    actions.trimPlan({ ...own, fixed: {} }, 'removing your date');
    actions.setPlan({ ...own, fixed: {}, months: 9 });
    store.getState().undo();
    expect(readiness().plan).toEqual({ ...own, months: 9 });
  });

  it('keeps that when the pattern before comes back', () => {
    actions.choosePattern('networks-first', somePlanChoices({ months: 12 }));
    actions.choosePattern('trial-with-an-end-date', somePlanChoices({ months: 6 }));
    const joining = { application: aDate('2027-03-01') };
    actions.setPlan(somePlanChoices({ months: 6, joining }));
    store.getState().undo();
    expect(readiness()).toMatchObject({ pattern: 'networks-first', plan: { months: 12, joining } });
  });
});

describe('an offer', () => {
  it('of another trust of the same name stands beside the first', () => {
    const of = (uid: string) => ({ ...ARCHWAY_OFFER, trust: { name: 'Oak Trust', uid: aUid(uid) } });
    actions.importOffer(of('1'));
    actions.importOffer(of('2'));
    expect(readiness().offers).toEqual([of('1'), of('2')]);
    actions.importOffer({ ...of('2'), summary: 'Revised' });
    expect(readiness().offers).toEqual([of('1'), { ...of('2'), summary: 'Revised' }]);
  });

  it('opened since stays when a removed one comes back', () => {
    const other = { ...ARCHWAY_OFFER, title: 'Another offer' };
    actions.importOffer(ARCHWAY_OFFER);
    actions.removeOffer(0);
    actions.importOffer(other);
    store.getState().undo();
    expect(readiness().offers).toEqual([ARCHWAY_OFFER, other]);
  });

  it('of the same trust and title takes the place of the earlier one, which can be brought back', () => {
    actions.importOffer(ARCHWAY_OFFER);
    actions.importOffer({ ...ARCHWAY_OFFER, summary: 'Revised' });
    expect(readiness().offers.map(({ summary }) => summary)).toEqual(['Revised']);
    expect(undoLabels()).toEqual(['replacing an offer']);
    store.getState().undo();
    expect(readiness().offers).toEqual([ARCHWAY_OFFER]);
  });

  it('that is removed can be brought back', () => {
    actions.importOffer(ARCHWAY_OFFER);
    actions.removeOffer(0);
    expect(readiness().offers).toEqual([]);
    store.getState().undo();
    expect(readiness().offers).toEqual([ARCHWAY_OFFER]);
  });
});

describe('the choice', () => {
  it('its motives and notes are kept; an empty note is no note', () => {
    actions.setMotives(['need-help-now']);
    actions.setChoice('stay');
    actions.setChoiceNote('join', 'Ask again next year');
    actions.setChoiceNote('stay', ' ');
    expect(readiness()).toMatchObject({
      motives: ['need-help-now'],
      choice: 'stay',
      choiceNotes: { join: 'Ask again next year' },
    });
    expect(Object.keys(readiness().choiceNotes)).toEqual(['join']);
    actions.setChoice(undefined);
    expect(Object.keys(readiness())).not.toContain('choice');
  });
});

it('another school keeps the offers and nothing else of readiness', () => {
  store.getState().loadFile(aDecisionFile());
  store.getState().chooseSchool({ urn: aUrn('900002'), name: 'Another School' });
  expect(readiness()).toEqual({
    motives: [],
    choiceNotes: {},
    ourselves: {},
    partnerships: {},
    offers: [ARCHWAY_OFFER],
  });
  store.getState().undo();
  expect(readiness()).toEqual(aDecisionFile().readiness);
});
