import type { TrustUid } from '../domain/trust-uid.ts';
import { BLANK_FINDING, type FindingWork } from '../finding/finding-work.ts';
import type { CompleteAnswers, SectionId } from '../matching/answers.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import {
  BLANK_DECISION_FILE,
  type DecisionFile,
  type NoteKey,
  type SchoolChoice,
  type SchoolCorrections,
} from './decision-file.ts';
import { withKey } from './with-key.ts';

/** New values of some fields of a section. `undefined` means "we do not know yet": the field leaves the draft and its default applies. */
export type SectionChanges<S extends SectionId> = {
  readonly [F in keyof CompleteAnswers[S]]?: CompleteAnswers[S][F] | undefined;
};

/** New values of some facts of our school. `undefined` takes the correction back: the register's value applies again. */
export type CorrectionChanges = {
  readonly [F in keyof SchoolCorrections]?: SchoolCorrections[F] | undefined;
};

const withoutUndefined = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

const without = <T>(list: readonly T[], item: T): readonly T[] => list.filter((other) => other !== item);

function isSameSchool(a: SchoolChoice, b: SchoolChoice): boolean {
  return a.kind === 'register' && b.kind === 'register' && a.urn === b.urn;
}

/**
 * Chooses a school. Wishes, notes and trusts' offers stay; what was found out, decided and planned about trusts belongs to the
 * school before, and goes. The made-up preferences of an example go too. Choosing the same school again changes nothing.
 */
export function withSchool(file: DecisionFile, school: SchoolChoice): DecisionFile {
  if (isSameSchool(file.school, school)) return file;
  if (file.example || file.school.kind === 'none') {
    return { ...(file.example ? BLANK_DECISION_FILE : file), school };
  }
  const { shortlist, recorded } = BLANK_DECISION_FILE;
  const { school: _schoolNotes, ...notes } = file.notes;
  const readiness = { ...BLANK_DECISION_FILE.readiness, offers: file.readiness.offers };
  const finding = forAnotherSchool(file.finding);
  return {
    ...file,
    school,
    notes,
    visited: without(file.visited, 'school'),
    shortlist,
    recorded,
    readiness,
    finding,
  };
}

/** What of finding out belongs to the wishes and stays with another school: questions, values, and who should decide. */
function forAnotherSchool({ ownQuestions, staleAfterMonths, values, delegation }: FindingWork): FindingWork {
  return {
    ...BLANK_FINDING,
    ownQuestions,
    staleAfterMonths,
    values,
    delegation: { ...delegation, schemes: {} },
  };
}

/** Changes facts of a school that came from the register; a school entered by hand has no corrections and stays as it is. */
export function withCorrections(file: DecisionFile, changes: CorrectionChanges): DecisionFile {
  if (file.school.kind !== 'register') return file;
  const corrections = withoutUndefined({ ...file.school.corrections, ...changes }) as SchoolCorrections;
  return { ...file, school: { ...file.school, corrections } };
}

/** Merges changed fields into a section of the draft. */
export function withAnswers<S extends SectionId>(
  file: DecisionFile,
  section: S,
  changes: SectionChanges<S>,
): DecisionFile {
  const answers = withoutUndefined({ ...file.draft[section], ...changes });
  return { ...file, draft: { ...file.draft, [section]: answers } };
}

/** Sets the note for governors of a section; an empty note is no note. */
export function withNote(file: DecisionFile, key: NoteKey, note: string): DecisionFile {
  return { ...file, notes: withKey(file.notes, key, note.trim() === '' ? undefined : note) };
}

/** Marks a step as confirmed. */
export function withVisited(file: DecisionFile, key: NoteKey): DecisionFile {
  return file.visited.includes(key) ? file : { ...file, visited: [...file.visited, key] };
}

/** Keeps a trust on the shortlist; it is then no longer set aside. */
export function withKept(file: DecisionFile, uid: TrustUid): DecisionFile {
  const { kept, setAside, added } = file.shortlist;
  return {
    ...file,
    shortlist: {
      kept: kept.includes(uid) ? kept : [...kept, uid],
      setAside: setAside.filter((entry) => entry.uid !== uid),
      added,
    },
  };
}

/** Sets a trust aside with the reason given; it is then no longer kept. */
export function withSetAside(file: DecisionFile, uid: TrustUid, reason: string): DecisionFile {
  const { kept, setAside, added } = file.shortlist;
  return {
    ...file,
    shortlist: {
      kept: without(kept, uid),
      setAside: [...setAside.filter((entry) => entry.uid !== uid), { uid, reason }],
      added,
    },
  };
}

/** Takes a trust out of both lists: neither kept nor set aside. */
export function withPutBack(file: DecisionFile, uid: TrustUid): DecisionFile {
  const { kept, setAside, added } = file.shortlist;
  return {
    ...file,
    shortlist: { kept: without(kept, uid), setAside: setAside.filter((entry) => entry.uid !== uid), added },
  };
}

/** Adds a trust by name and keeps it. */
export function withAdded(file: DecisionFile, uid: TrustUid): DecisionFile {
  const kept = withKept(file, uid);
  const { added } = kept.shortlist;
  return added.includes(uid) ? kept : { ...kept, shortlist: { ...kept.shortlist, added: [...added, uid] } };
}

/** Appends what was found out about a trust; earlier entries stay. */
export function withRecorded(file: DecisionFile, uid: TrustUid, entry: RecordedEntry): DecisionFile {
  const before = file.recorded[uid] ?? [];
  return { ...file, recorded: { ...file.recorded, [uid]: [...before, entry] } };
}
