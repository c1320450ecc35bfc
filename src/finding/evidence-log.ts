import { EVIDENCE_STATUSES } from '../domain/evidence.ts';
import { addMonths, formatDate, type IsoDate } from '../domain/iso-date.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import { sentenceCase } from '../matching/wording.ts';
import { describeAnswer, speakerOf } from './answer-words.ts';
import { asideSubject, partLabel } from './aside-subject.ts';
import { IN_POUNDS } from './in-criterion-forms.ts';
import { isAbout, type Subject, type SubjectForm } from './subject.ts';

/** One entry as the log shows it. */
export type LogLine = {
  readonly entry: RecordedEntry;
  /** Its place among the trust's entries, from 0. */
  readonly index: number;
  readonly words: string;
  /** True for the one that is in force. */
  readonly counts: boolean;
  /** True when it is older than the school wants; it still counts. */
  readonly stale: boolean;
};

/** Everything recorded about one part of a subject. */
export type PartLog = {
  readonly about: string;
  readonly label: string;
  /** Latest first. */
  readonly lines: readonly LogLine[];
  /** One sentence where entries of different standing contradict each other; absent where they agree. */
  readonly conflict?: string;
};

export type SubjectLog = { readonly subject: Subject; readonly parts: readonly PartLog[] };

/** The day on which the log is read, and after how many months an entry is stale. */
export type Freshness = { readonly today: IsoDate; readonly staleAfterMonths: number };

/** True when so many months have passed since the day of the entry. */
export function isStale({ on }: Pick<RecordedEntry, 'on'>, { today, staleAfterMonths }: Freshness): boolean {
  return on < today && addMonths(on, staleAfterMonths) < today;
}

/** How the log is read. `poundsCount`: our grant is known, so that pounds for each pupil can stand for a percentage. */
export type LogReading = Freshness & { readonly poundsCount: boolean };

/** Subjects with at least one entry, in the order of the subjects; entries about what is not asked now come last. */
export function evidenceLog(
  entries: readonly RecordedEntry[],
  subjects: readonly Subject[],
  reading: LogReading,
): readonly SubjectLog[] {
  const known = subjects.flatMap((subject) => {
    const parts = partsOf(subject, entries).flatMap((part) => partLog(entries, part, subject.form, reading));
    return parts.length === 0 ? [] : [{ subject, parts }];
  });
  const others = [...new Set(entries.map(({ about }) => about))].filter(
    (about) => !subjects.some((subject) => isAbout(subject, about)),
  );
  return [
    ...known,
    ...others.map(asideSubject).map((subject) => ({
      subject,
      parts: subject.parts.flatMap((part) => partLog(entries, part, subject.form, reading)),
    })),
  ];
}

/** The parts asked about today, and parts that only former entries still name, such as a value no longer chosen. */
function partsOf(subject: Subject, entries: readonly RecordedEntry[]): Subject['parts'] {
  const asked = new Set(subject.parts.map(({ about }) => about));
  const former = entries
    .map(({ about }) => about)
    .filter((about) => isAbout(subject, about) && !asked.has(about));
  return [
    ...subject.parts,
    ...[...new Set(former)].map((about) => ({ about, label: formerLabel(subject, about) })),
  ];
}

/** What a part of a subject is called that only former entries still name, such as a value no longer chosen. `about`: as `isAbout` finds it. */
export function formerLabel(subject: Subject, about: string): string {
  return about === subject.id ? 'as a whole' : partLabel(about.slice(subject.id.length + 1));
}

function partLog(
  entries: readonly RecordedEntry[],
  { about, label }: Subject['parts'][number],
  form: SubjectForm,
  reading: LogReading,
): readonly PartLog[] {
  const own = entries.flatMap((entry, index) => (entry.about === about ? [{ entry, index }] : []));
  if (own.length === 0) return [];
  const inForce = own.findLast(({ entry }) => fits(entry, form, reading));
  const lines = own.map(
    ({ entry, index }): LogLine => ({
      entry,
      index,
      words: describeAnswer(entry.answer, form),
      counts: index === inForce?.index,
      stale: isStale(entry, reading),
    }),
  );
  const conflict = conflictAmong(lines, form, reading);
  return [{ about, label, lines: lines.toReversed(), ...(conflict === undefined ? {} : { conflict }) }];
}

/** True when the answer has the form that its subject reads; pounds for each pupil stand for a percentage. */
function fits({ about, answer }: RecordedEntry, form: SubjectForm, { poundsCount }: LogReading): boolean {
  if (answer.kind === form.kind) return true;
  return poundsCount && about === IN_POUNDS && answer.kind === 'pounds-per-pupil';
}

/** The latest entry of each standing, where they say different things. */
function conflictAmong(
  lines: readonly LogLine[],
  form: SubjectForm,
  reading: LogReading,
): string | undefined {
  if (form.kind === 'text') return undefined;
  const latest = EVIDENCE_STATUSES.flatMap(
    (status) => lines.findLast(({ entry }) => entry.status === status && fits(entry, form, reading)) ?? [],
  );
  if (new Set(latest.map(({ words }) => words)).size < 2) return undefined;
  const said = latest.map(({ entry, words }) => `${speakerOf(entry)} “${words}” (${formatDate(entry.on)})`);
  const counting = lines.find(({ counts }) => counts);
  return `${sentenceCase(said.join('; '))}. ${counting === undefined ? '' : `“${counting.words}” counts.`}`.trim();
}
