import * as z from 'zod/mini';
import type { IsoDate } from '../../domain/iso-date.ts';
import { parseFigure } from '../../finding/costs/parse-figure.ts';
import { formerLabel } from '../../finding/evidence-log.ts';
import { readProvenance } from '../../finding/read-provenance.ts';
import type { Subject } from '../../finding/subject.ts';
import { AGREEMENTS, type RecordedAnswer, type RecordedEntry } from '../../matching/recorded.ts';

/** What the form holds, by the names of its fields; every one a text, empty where nothing is entered. */
export type FormValues = Readonly<Record<string, string>>;

/** The field of one part of a subject, by its place. */
export const partField = (place: number) => `part-${place}`;

/** The field for pounds, beside that for per cent. */
export const POUNDS_FIELD = 'pounds';

export const BLANK_FORM = { status: '', source: '', on: '', by: '', note: '', visit: '' } as const;

/** A subject as far as an entry is about it, so that a correction asks for nothing else. */
export function correctedSubject(subject: Subject, { about }: RecordedEntry): Subject {
  const part = subject.parts.find((one) => one.about === about);
  return { ...subject, parts: [part ?? { about, label: formerLabel(subject, about) }] };
}

/** The form as it would have been typed for an entry. `subject`: as `correctedSubject` gives it. */
export function formValuesOf({ form }: Subject, entry: RecordedEntry): FormValues {
  const { answer, status, source, by, on, note, visit } = entry;
  return {
    ...BLANK_FORM,
    ...(answer.kind === 'pounds-per-pupil'
      ? { [POUNDS_FIELD]: String(answer.value) }
      : { [partField(0)]: typedAnswer(form, answer) }),
    status,
    source,
    by,
    on,
    note,
    ...(visit === undefined ? {} : { visit }),
  };
}

/** Empty where the answer has another form than its subject reads, or a level that has no step. */
function typedAnswer(form: Subject['form'], answer: RecordedAnswer): string {
  if (answer.kind !== form.kind) return '';
  if (form.kind !== 'level') return String(answer.value);
  const step = form.steps.findIndex(({ value }) => value === answer.value);
  return step === -1 ? '' : String(step);
}

type Refuse = (field: string, message: string) => void;

/** Reads the whole form into the entries that it makes, all faults at once. `today`: no evidence is from later. */
export function entriesSchema(
  subject: Subject,
  today: IsoDate,
): z.ZodMiniType<readonly RecordedEntry[], FormValues> {
  return z.pipe(
    z.custom<FormValues>((given) => typeof given === 'object'),
    z.transform((values, context) => {
      let refused = false;
      const refuse: Refuse = (field, message) => {
        refused = true;
        context.issues.push({ code: 'custom', message, path: [field], input: values });
      };
      const answers = readAnswers(subject, values, refuse);
      const rest = readRest(values, today, refuse);
      if (refused || rest === undefined) return [];
      return answers.map(({ about, answer }) => ({ about, answer, ...rest }));
    }),
  );
}

type Answered = { readonly about: string; readonly answer: RecordedAnswer };

function readAnswers(subject: Subject, values: FormValues, refuse: Refuse): readonly Answered[] {
  const answers = subject.parts.flatMap(({ about }, place): readonly Answered[] => {
    const answer = readAnswer(subject, partField(place), values, refuse);
    return answer === undefined ? [] : [{ about, answer }];
  });
  if (answers.length === 0 && !anythingTyped(subject, values)) {
    refuse(partField(0), subject.parts.length > 1 ? 'Answer at least one of them' : 'Enter the answer');
  }
  return answers;
}

function anythingTyped(subject: Subject, values: FormValues): boolean {
  return [...subject.parts.keys()]
    .map(partField)
    .concat(POUNDS_FIELD)
    .some((field) => typedIn(values, field) !== '');
}

/** What was typed into a field, without blanks around it; empty where the form has no such field. */
function typedIn(values: FormValues, field: string): string {
  const typed = values[field];
  return typed === undefined ? '' : typed.trim();
}

function readAnswer(
  { form }: Subject,
  field: string,
  values: FormValues,
  refuse: Refuse,
): RecordedAnswer | undefined {
  const typed = typedIn(values, field);
  switch (form.kind) {
    case 'text':
      return typed === '' ? undefined : { kind: 'text', value: typed };
    case 'agreed': {
      const value = AGREEMENTS.find((one) => one === typed);
      return value === undefined ? undefined : { kind: 'agreed', value };
    }
    case 'level': {
      const step = typed === '' ? undefined : form.steps[Number(typed)];
      return step === undefined ? undefined : { kind: 'level', value: step.value };
    }
    case 'percent':
      return readPercent(form, { field, typed, pounds: typedIn(values, POUNDS_FIELD) }, refuse);
    default:
      return form satisfies never;
  }
}

function readPercent(
  { min, max }: { readonly min: number; readonly max: number },
  { field, typed, pounds }: { readonly field: string; readonly typed: string; readonly pounds: string },
  refuse: Refuse,
): RecordedAnswer | undefined {
  if (typed !== '' && pounds !== '') {
    refuse(POUNDS_FIELD, 'Give it as a percentage or in pounds, not both');
    return undefined;
  }
  if (pounds !== '') {
    const value = numberIn(pounds, 0, MOST_POUNDS);
    if (value !== undefined) return { kind: 'pounds-per-pupil', value };
    refuse(POUNDS_FIELD, 'Enter the pounds for each pupil in figures, as in 312.50');
    return undefined;
  }
  if (typed === '') return undefined;
  const value = numberIn(typed, min, max);
  if (value !== undefined) return { kind: 'percent', value };
  refuse(field, `Enter a percentage between ${min} and ${max}, in figures`);
  return undefined;
}

/** Most pounds for a pupil and year that are taken for no slip. */
const MOST_POUNDS = 100_000;

function numberIn(typed: string, least: number, most: number): number | undefined {
  const figure = parseFigure(typed, '', { least, most });
  return figure.ok ? figure.value?.low : undefined;
}

type Rest = Omit<RecordedEntry, 'about' | 'answer'>;

function readRest(values: FormValues, today: IsoDate, refuse: Refuse): Rest | undefined {
  const typed = (field: string) => typedIn(values, field);
  const provenance = readProvenance(
    { status: typed('status'), on: typed('on'), by: typed('by'), source: typed('source') },
    today,
  );
  if (!provenance.ok) {
    for (const { field, message } of provenance.error) refuse(field, message);
    return undefined;
  }
  const visit = typed('visit');
  return { ...provenance.value, note: typed('note'), ...(visit === '' ? {} : { visit }) };
}
