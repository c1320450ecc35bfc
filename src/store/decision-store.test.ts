import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { aDecisionFile, aSchoolByHand } from '../../tests/builders/a-decision-file.ts';
import { aUrn } from '../../tests/builders/a-school.ts';
import { aUid } from '../../tests/builders/a-trust.ts';
import { fakeStorage } from '../../tests/builders/fake-storage.ts';
import { BLANK_DECISION_FILE, formatDecisionFile } from './decision-file.ts';
import { createDecisionStore } from './decision-store.ts';
import { readSavedSummary } from './saved-summary.ts';
import { type KeyValueStorage, RESCUE_KEY, WORK_KEY } from './saved-work.ts';

async function opened(storage: KeyValueStorage | null) {
  const store = createStore(createDecisionStore({ storage }));
  await store.getState().open();
  return store;
}

const HAWTHORNE = { urn: aUrn('122525'), name: 'Hawthorne Primary School' };

describe('saving', () => {
  it('keeps every change, and a later visit finds the same', async () => {
    const storage = fakeStorage();
    const first = await opened(storage);
    first.getState().chooseSchool(HAWTHORNE);
    first.getState().answer('geography', { comfortableKm: 7.3, reach: 'local' });
    first.getState().setNote('geography', 'Parents drive');
    const second = await opened(storage);
    expect(second.getState().file).toEqual(first.getState().file);
    expect(second.getState().saveStatus).toEqual({ kind: 'saved' });
  });

  it('names the school for the start page', async () => {
    const storage = fakeStorage();
    const store = await opened(storage);
    expect(readSavedSummary(storage)).toBeNull();
    store.getState().chooseSchool(HAWTHORNE);
    expect(readSavedSummary(storage)).toEqual({ school: 'Hawthorne Primary School', example: false });
    store.getState().correctSchool({ name: 'Hawthorne: a Primary' });
    expect(readSavedSummary(storage)?.school).toBe('Hawthorne: a Primary');
  });

  it('refuses a change before saved work has been read', () => {
    const storage = fakeStorage({ [WORK_KEY]: formatDecisionFile(aDecisionFile()) });
    const store = createStore(createDecisionStore({ storage }));
    expect(() => store.getState().setNote('school', 'x')).toThrow('before it was opened');
    expect(storage.getItem(WORK_KEY)).toBe(formatDecisionFile(aDecisionFile()));
  });

  it('goes on in memory when storage is full, and says so until there is room', async () => {
    const storage = fakeStorage();
    const store = await opened(storage);
    storage.becomes('full');
    store.getState().chooseSchool(HAWTHORNE);
    expect(store.getState().saveStatus).toEqual({ kind: 'not-saved', why: 'storage-full' });
    expect(store.getState().file.school).toMatchObject({ urn: '122525' });
    storage.becomes('working');
    store.getState().setNote('school', 'Now there is room');
    expect(store.getState().saveStatus).toEqual({ kind: 'saved' });
    expect((await opened(storage)).getState().file).toEqual(store.getState().file);
  });

  it.each(['blocked', 'absent'] as const)('goes on in memory when storage is %s', async (state) => {
    const storage = fakeStorage();
    storage.becomes('blocked');
    const store = await opened(state === 'absent' ? null : storage);
    expect(store.getState().saveStatus).toEqual({ kind: 'not-saved', why: 'storage-blocked' });
    store.getState().chooseSchool(HAWTHORNE);
    expect(store.getState().file.school.kind).toBe('register');
  });
});

describe('saved work that cannot be opened', () => {
  const newer = formatDecisionFile(aDecisionFile()).replace(/"version": \d+/, '"version": 9');

  it('is moved to a rescue place when damaged, before anything is written', async () => {
    const storage = fakeStorage({ [WORK_KEY]: '{"kind": "trust-match-dec' });
    const store = await opened(storage);
    expect(store.getState().rescued).toMatchObject([
      { text: '{"kind": "trust-match-dec', error: { kind: 'not-json', truncated: true } },
    ]);
    store.getState().chooseSchool(HAWTHORNE);
    expect(store.getState().saveStatus).toEqual({ kind: 'saved' });
    expect(storage.getItem(`${RESCUE_KEY}.1`)).toBe('{"kind": "trust-match-dec');
    expect((await opened(storage)).getState().rescued).toEqual([
      { text: '{"kind": "trust-match-dec', error: null },
    ]);
  });

  it('is not overwritten when damaged and no rescue place is free', async () => {
    const full = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${RESCUE_KEY}.${n}`, `earlier ${n}`]));
    const storage = fakeStorage({ ...full, [WORK_KEY]: 'damaged' });
    const store = await opened(storage);
    store.getState().chooseSchool(HAWTHORNE);
    expect(storage.getItem(WORK_KEY)).toBe('damaged');
    expect(store.getState().saveStatus).toEqual({ kind: 'paused', why: 'unreadable' });
    await store.getState().resolvePause('ours');
    expect(storage.getItem(WORK_KEY)).toBe('damaged');
    store.getState().forgetRescued();
    await store.getState().resolvePause('ours');
    expect(storage.getItem(WORK_KEY)).toBe(formatDecisionFile(store.getState().file));
    expect(storage.getItem(`${RESCUE_KEY}.1`)).toBe('damaged');
  });

  it('is never overwritten when newer, until the user decides', async () => {
    const storage = fakeStorage({ [WORK_KEY]: newer });
    const store = await opened(storage);
    store.getState().chooseSchool(HAWTHORNE);
    expect(store.getState().saveStatus).toEqual({ kind: 'paused', why: 'newer-version' });
    expect(storage.getItem(WORK_KEY)).toBe(newer);
    await store.getState().resolvePause('ours');
    expect(store.getState().saveStatus).toEqual({ kind: 'saved' });
    expect(storage.getItem(WORK_KEY)).toBe(formatDecisionFile(store.getState().file));
    expect(storage.getItem(`${RESCUE_KEY}.1`)).toBe(newer);
  });

  it('is copied to a rescue place before ids that it named are dropped', async () => {
    const text = formatDecisionFile(aDecisionFile()).replace('"keep": [', '"keep": ["mascot",');
    const storage = fakeStorage({ [WORK_KEY]: text });
    const store = await opened(storage);
    expect(store.getState().notices).toHaveLength(1);
    store.getState().setNote('size', 'x');
    expect(storage.getItem(`${RESCUE_KEY}.1`)).toBe(text);
  });
});

describe('two tabs', () => {
  it('never write over each other without asking', async () => {
    const storage = fakeStorage();
    const here = await opened(storage);
    const there = await opened(storage);
    there.getState().chooseSchool(HAWTHORNE);
    here.getState().setNote('school', 'Written here');
    expect(here.getState().saveStatus).toEqual({ kind: 'paused', why: 'changed-elsewhere' });
    expect(storage.getItem(WORK_KEY)).toBe(formatDecisionFile(there.getState().file));
  });

  it('tell the idle one when the other has saved', async () => {
    const storage = fakeStorage();
    const here = await opened(storage);
    const there = await opened(storage);
    here.getState().noticeOtherTabs();
    expect(here.getState().saveStatus).toEqual({ kind: 'saved' });
    there.getState().chooseSchool(HAWTHORNE);
    here.getState().noticeOtherTabs();
    expect(here.getState().saveStatus).toEqual({ kind: 'paused', why: 'changed-elsewhere' });
  });

  it('lose neither version, whichever is chosen', async () => {
    const storage = fakeStorage();
    const here = await opened(storage);
    const there = await opened(storage);
    there.getState().chooseSchool(HAWTHORNE);
    here.getState().setNote('school', 'Written here');
    const mine = here.getState().file;
    await here.getState().resolvePause('theirs');
    expect(here.getState().file).toEqual(there.getState().file);
    here.getState().undo();
    expect(here.getState().file).toEqual(mine);
    there.getState().noticeOtherTabs();
    const theirs = there.getState().file;
    await there.getState().resolvePause('ours');
    expect(there.getState().saveStatus).toEqual({ kind: 'saved' });
    expect((await opened(storage)).getState().file).toEqual(theirs);
    expect(storage.getItem(`${RESCUE_KEY}.1`)).toBe(formatDecisionFile(mine));
  });
});

describe('what can be taken back', () => {
  const file = aDecisionFile();

  it('is clearing everything, which leaves nothing in the browser', async () => {
    const storage = fakeStorage({ [WORK_KEY]: formatDecisionFile(file), [`${RESCUE_KEY}.1`]: 'old' });
    const store = await opened(storage);
    store.getState().clearAll();
    expect(store.getState().file).toEqual(BLANK_DECISION_FILE);
    expect(storage.keys()).toEqual([]);
    store.getState().undo();
    expect(store.getState().file).toEqual(file);
    expect(storage.getItem(WORK_KEY)).toBe(formatDecisionFile(file));
  });

  it('is opening a file over another, and undoing that in turn', async () => {
    const store = await opened(fakeStorage());
    store.getState().chooseSchool(HAWTHORNE);
    const before = store.getState().file;
    store.getState().loadFile(file);
    store.getState().undo();
    expect(store.getState().file).toEqual(before);
    store.getState().undo();
    expect(store.getState().file).toEqual(file);
  });

  it('is not opening a file over nothing', async () => {
    const store = await opened(fakeStorage());
    store.getState().loadFile(file);
    expect(store.getState().undoable).toEqual([]);
  });

  it('is setting a trust aside, without losing what was entered since', async () => {
    const store = await opened(fakeStorage());
    const uid = aUid('3050');
    store.getState().keep(uid);
    store.getState().setAside(uid, 'Too far');
    expect(store.getState().file.shortlist).toEqual({
      kept: [],
      setAside: [{ uid, reason: 'Too far' }],
      added: [],
    });
    store.getState().setNote('size', 'Written since');
    store.getState().undo();
    expect(store.getState().file.shortlist).toEqual({ kept: [uid], setAside: [], added: [] });
    expect(store.getState().file.notes).toEqual({ size: 'Written since' });
  });

  it('is setting a trust aside again, which brings the first reason back', async () => {
    const store = await opened(fakeStorage());
    const uid = aUid('3050');
    store.getState().setAside(uid, 'Too far');
    store.getState().setAside(aUid('4410'), 'Too large');
    store.getState().setAside(uid, 'Too small');
    store.getState().undo();
    expect(store.getState().file.shortlist.setAside).toEqual([
      { uid, reason: 'Too far' },
      { uid: aUid('4410'), reason: 'Too large' },
    ]);
  });

  it('is used up where there is nothing left to take back', async () => {
    const store = await opened(fakeStorage());
    const uid = aUid('3050');
    store.getState().setNote('size', 'First');
    store.getState().setAside(aUid('4410'), 'Too large');
    store.getState().setAside(uid, 'Too far');
    store.getState().putBack(uid);
    store.getState().undo();
    expect(store.getState().undoable.map(({ label }) => label)).toEqual(['setting a trust aside']);
    store.getState().undo();
    expect(store.getState().undoable).toEqual([]);
    expect(store.getState().file.shortlist).toEqual({ kept: [], setAside: [], added: [] });
  });

  it('is using other weights, without losing a weight moved since', async () => {
    const store = await opened(fakeStorage());
    const all = { vision: 10, geography: 20, size: 30, faith: 40, governance: 50, finance: 60 };
    store.getState().setWeights({ considerations: all });
    store.getState().adoptWeights({ ...all, vision: 90, size: 80 });
    store.getState().setWeights({ considerations: { ...all, vision: 90, size: 77 } });
    store.getState().undo();
    expect(store.getState().file.draft.weights?.considerations).toEqual({ ...all, size: 77 });
  });
});

describe('a change of school', () => {
  it('keeps wishes and notes, puts away what was decided about trusts, and can be undone', async () => {
    const store = await opened(fakeStorage());
    store.getState().loadFile(aDecisionFile());
    store.getState().chooseSchool({ urn: aUrn('100001'), name: 'Another School' });
    const { file } = store.getState();
    expect(file.draft).toEqual(aDecisionFile().draft);
    expect(file.notes).toEqual({ geography: 'Parents drive' });
    expect(file.visited).toEqual(['geography']);
    expect(file.recorded).toEqual({});
    expect(file.shortlist).toEqual({ kept: [], setAside: [], added: [] });
    store.getState().undo();
    expect(store.getState().file).toEqual(aDecisionFile());
  });

  it('takes the made-up preferences of the example away', async () => {
    const store = await opened(fakeStorage());
    store.getState().loadFile(aDecisionFile({ example: true }));
    store.getState().chooseSchool({ urn: aUrn('100001'), name: 'Another School' });
    expect(store.getState().file).toEqual({
      ...BLANK_DECISION_FILE,
      school: { kind: 'register', urn: '100001', name: 'Another School', corrections: {} },
    });
  });

  it('changes nothing when the same school is chosen again', async () => {
    const store = await opened(fakeStorage());
    store.getState().loadFile(aDecisionFile());
    store.getState().chooseSchool(HAWTHORNE);
    expect(store.getState().file).toEqual(aDecisionFile());
  });

  it('does not happen while a school entered by hand is put right', async () => {
    const store = await opened(fakeStorage());
    store.getState().enterByHand(aSchoolByHand());
    store.getState().keep(aUid('3050'));
    store.getState().enterByHand(aSchoolByHand({ pupils: 300 }));
    expect(store.getState().file.shortlist.kept).toEqual(['3050']);
  });
});

describe('answers', () => {
  it('leave the draft when they are no longer known', async () => {
    const store = await opened(fakeStorage());
    store.getState().answer('size', { fromSchools: 5, growth: 'growing' });
    store.getState().answer('size', { fromSchools: undefined, toSchools: 20 });
    expect(store.getState().file.draft).toEqual({ size: { growth: 'growing', toSchools: 20 } });
  });

  it('leave a corrected value when the correction is taken back', async () => {
    const store = await opened(fakeStorage());
    store.getState().chooseSchool(HAWTHORNE);
    store.getState().correctSchool({ pupils: 214, sixthForm: false });
    store.getState().correctSchool({ pupils: undefined });
    expect(store.getState().file.school).toMatchObject({ corrections: { sixthForm: false } });
    expect(store.getState().file.school).not.toHaveProperty('corrections.pupils');
  });
});
