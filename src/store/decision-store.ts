import type { StateCreator } from 'zustand';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { Urn } from '../domain/urn.ts';
import type { CompleteAnswers, SectionId } from '../matching/answers.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import * as changes from './decision-changes.ts';
import {
  BLANK_DECISION_FILE,
  type DecisionFile,
  type NoteKey,
  type SchoolByHand,
  schoolName,
} from './decision-file.ts';
import type { FileNotice } from './decision-file-error.ts';
import { createDecisionStorage } from './decision-storage.ts';
import { openDecisionText } from './open-decision-text.ts';
import { type OpenText, openSavedWork } from './open-saved-work.ts';
import type { RescuedWork, SaveStatus } from './save-status.ts';
import type { KeyValueStorage } from './saved-work.ts';
import { lossOf, replacementOf, takeBack, type Undoable, withUndoable } from './undo.ts';

/** What the user can do to the work. Every one saves at once. */
export type DecisionActions = {
  /** Saves a changed file. `lost` names what the change takes away; then it can be undone. What other files of this room build their actions on. */
  readonly commit: (file: DecisionFile, lost?: string) => void;
  /** Opens what this browser has saved; later calls return the same promise. */
  readonly open: () => Promise<void>;
  readonly chooseSchool: (school: { readonly urn: Urn; readonly name: string }) => void;
  readonly enterByHand: (entry: SchoolByHand) => void;
  readonly correctSchool: (corrections: changes.CorrectionChanges) => void;
  readonly answer: <S extends SectionId>(section: S, answers: changes.SectionChanges<S>) => void;
  /** Sets how far away, in kilometres, a trust's nearest school may be at most; can be undone. */
  readonly limitDistance: (furthestKm: number) => void;
  readonly setWeights: (weights: Partial<CompleteAnswers['weights']>) => void;
  /** Puts weights of the considerations that were only tried in force; can be undone. */
  readonly adoptWeights: (considerations: CompleteAnswers['weights']['considerations']) => void;
  readonly setNote: (key: NoteKey, note: string) => void;
  readonly markDone: (key: NoteKey) => void;
  readonly keep: (uid: TrustUid) => void;
  /** Can be undone. */
  readonly setAside: (uid: TrustUid, reason: string) => void;
  readonly putBack: (uid: TrustUid) => void;
  readonly addTrust: (uid: TrustUid) => void;
  readonly record: (uid: TrustUid, entry: RecordedEntry) => void;
  /** Puts a file in place of the present one. */
  readonly loadFile: (file: DecisionFile, notices?: readonly FileNotice[]) => void;
  /** Removes everything from this browser; can be undone until the page is closed. */
  readonly clearAll: () => void;
  readonly undo: () => void;
  readonly dismissNotices: () => void;
  readonly noticeOtherTabs: () => void;
  /** Ends a pause: `theirs` opens what is saved, `ours` rescues what is saved and saves this tab's work over it; without a free place for the rescue the pause goes on. */
  readonly resolvePause: (choice: 'ours' | 'theirs') => Promise<void>;
  readonly forgetRescued: () => void;
};

export type DecisionState = DecisionActions & {
  /** `closed` until `open` has finished: then nothing may be changed, since saved work might be overwritten. */
  readonly phase: 'closed' | 'ready';
  readonly file: DecisionFile;
  /** Steps that can be taken back, the latest last. */
  readonly undoable: readonly Undoable[];
  readonly saveStatus: SaveStatus;
  readonly rescued: readonly RescuedWork[];
  /** What was set right when the file was opened. */
  readonly notices: readonly FileNotice[];
};

export type DecisionStoreParts = {
  readonly storage: KeyValueStorage | null;
  readonly openText?: OpenText;
};

/** The store over the storage given; tests pass in storage that is full, blocked or shared. */
export function createDecisionStore({
  storage,
  openText = openDecisionText,
}: DecisionStoreParts): StateCreator<DecisionState> {
  const saved = createDecisionStorage(storage);
  let opening: Promise<void> | null = null;

  return (set, get) => {
    function save(file: DecisionFile, undoable: readonly Undoable[]): void {
      const { phase, saveStatus, file: before } = get();
      if (phase !== 'ready') throw new Error('the work was changed before it was opened');
      if (file === before) set({ undoable });
      else set({ file, undoable, saveStatus: saveStatus.kind === 'paused' ? saveStatus : saved.save(file) });
    }
    function commit(file: DecisionFile, lost?: string): void {
      const { file: before, undoable } = get();
      save(file, withUndoable(undoable, lost === undefined ? null : lossOf(before, file, lost)));
    }
    const change = (to: (file: DecisionFile) => DecisionFile): void => commit(to(get().file));
    function replace(file: DecisionFile, label: string): void {
      const { file: before, undoable } = get();
      save(file, withUndoable(undoable, file === before ? null : replacementOf(before, label)));
    }
    function chooseSchool(school: DecisionFile['school']): void {
      const before = get().file;
      const next = changes.withSchool(before, school);
      const formerName = schoolName(before.school);
      if (formerName === null) commit(next);
      else replace(next, `change of school from ${formerName}`);
    }
    async function openNow(): Promise<void> {
      set({ ...(await openSavedWork(saved, openText)), undoable: [], phase: 'ready' });
    }

    return {
      commit,
      phase: 'closed',
      file: BLANK_DECISION_FILE,
      undoable: [],
      saveStatus: { kind: 'saved' },
      rescued: [],
      notices: [],
      open: () => {
        opening ??= openNow();
        return opening;
      },
      chooseSchool: ({ urn, name }) => chooseSchool({ kind: 'register', urn, name, corrections: {} }),
      enterByHand: (entry) => {
        const { school } = get().file;
        if (school.kind === 'by-hand') change((file) => ({ ...file, school: { kind: 'by-hand', entry } }));
        else chooseSchool({ kind: 'by-hand', entry });
      },
      correctSchool: (corrections) => change((file) => changes.withCorrections(file, corrections)),
      answer: (section, answers) => change((file) => changes.withAnswers(file, section, answers)),
      limitDistance: (furthestKm) =>
        commit(changes.withAnswers(get().file, 'limits', { furthestKm }), 'setting a limit on distance'),
      setWeights: (weights) => change((file) => changes.withAnswers(file, 'weights', weights)),
      adoptWeights: (considerations) =>
        commit(changes.withAnswers(get().file, 'weights', { considerations }), 'using the weights you tried'),
      setNote: (key, note) => change((file) => changes.withNote(file, key, note)),
      markDone: (key) => change((file) => changes.withVisited(file, key)),
      keep: (uid) => change((file) => changes.withKept(file, uid)),
      setAside: (uid, reason) =>
        commit(changes.withSetAside(get().file, uid, reason), 'setting a trust aside'),
      putBack: (uid) => change((file) => changes.withPutBack(file, uid)),
      addTrust: (uid) => change((file) => changes.withAdded(file, uid)),
      record: (uid, entry) => change((file) => changes.withRecorded(file, uid, entry)),
      loadFile: (file, notices = []) => {
        replace(file, 'opening another file');
        set({ notices });
      },
      clearAll: () => {
        const step = replacementOf(get().file, 'clearing everything');
        const { undoable } = get();
        set({
          file: BLANK_DECISION_FILE,
          undoable: withUndoable(undoable, step),
          saveStatus: saved.erase(),
          rescued: [],
          notices: [],
        });
      },
      undo: () => {
        const { file, undoable } = takeBack(get().file, get().undoable);
        save(file, undoable);
      },
      dismissNotices: () => set({ notices: [] }),
      noticeOtherTabs: () => {
        if (get().phase === 'ready' && saved.changedElsewhere()) {
          set({ saveStatus: { kind: 'paused', why: 'changed-elsewhere' } });
        }
      },
      resolvePause: async (choice) => {
        if (choice === 'theirs') {
          const step = replacementOf(get().file, 'showing the work of the other tab');
          await openNow();
          set({ undoable: withUndoable([], step) });
          return;
        }
        const theirs = saved.read();
        if (theirs.ok && theirs.value !== null && !saved.rescue(theirs.value)) return;
        set({ saveStatus: saved.save(get().file) });
      },
      forgetRescued: () => {
        saved.forgetRescued();
        set({ rescued: [] });
      },
    };
  };
}
