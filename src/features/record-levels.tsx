import { type ReactNode, useState } from 'react';
import { EVIDENCE_STATUSES } from '../domain/evidence.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { STATUS_LABELS } from '../finding/answer-words.ts';
import { readProvenance, type TypedProvenance } from '../finding/read-provenance.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import { Button } from '../ui/button.tsx';
import { ButtonRow } from '../ui/button-row.tsx';
import { ErrorSummary, type FieldError } from '../ui/error-summary.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Section } from '../ui/section.tsx';
import { TextField } from '../ui/text-field.tsx';

/** One thing to record a level about. */
export type LevelRow = {
  readonly about: string;
  readonly label: string;
  /** What is wanted and what is recorded now. */
  readonly hint: ReactNode;
  /** Under the choice, such as who is consulted. */
  readonly more?: ReactNode;
};

type RecordLevelsProps = {
  readonly heading: string;
  readonly rows: readonly LevelRow[];
  readonly steps: readonly { readonly value: number; readonly label: string }[];
  readonly sourceHint: string;
  readonly noteLabel: string;
  readonly today: IsoDate;
  readonly onRecord: (entries: readonly RecordedEntry[]) => void;
};

/** Levels and notes as chosen, by what they are about. */
type Chosen = Readonly<Partial<Record<string, string>>>;

const LEAVE = 'leave';

/** Records levels about several things that were found in one place on one day. Only what is chosen is recorded; earlier entries stay in the log. */
export function RecordLevels({
  heading,
  rows,
  steps,
  sourceHint,
  noteLabel,
  today,
  onRecord,
}: RecordLevelsProps) {
  const [found, setFound] = useState<TypedProvenance>({ status: '', source: '', by: '', on: today });
  const [chosen, setChosen] = useState<Chosen>({});
  const [notes, setNotes] = useState<Chosen>({});
  const [failed, setFailed] = useState(0);
  const entries = readEntries(rows, chosen, notes, found, today);
  const errors = failed === 0 || entries.ok ? [] : entries.errors;
  const messageFor = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const record = () => {
    if (!entries.ok) return setFailed((count) => count + 1);
    onRecord(entries.entries);
    setChosen({});
    setNotes({});
    setFailed(0);
  };
  return (
    <div data-print="hide">
      <ErrorSummary errors={errors} attempt={failed} />
      <Section heading="Where did you find it?" aside="Holds for all that you record below">
        <FoundFields found={found} hint={sourceHint} messageFor={messageFor} onChange={setFound} />
      </Section>
      <Section heading={heading} aside="What you leave as it is stays as it is">
        {rows.map(({ about, label, hint, more }, index) => (
          <div key={about}>
            <RadioGroup
              id={index === 0 ? 'level' : `level-${about}`}
              name={`level-${about}`}
              legend={label}
              hint={hint}
              error={index === 0 ? messageFor('level') : undefined}
              choices={[
                { value: LEAVE, label: 'Leave as it is' },
                ...steps.map((step) => ({ value: String(step.value), label: step.label })),
              ]}
              inline
              value={chosen[about] ?? LEAVE}
              onChange={(event) => setChosen({ ...chosen, [about]: event.target.value })}
            />
            {isChosen(chosen[about]) && (
              <TextField
                name={`note-${about}`}
                label={`${noteLabel}: ${label}`}
                optional
                value={notes[about] ?? ''}
                onChange={(event) => setNotes({ ...notes, [about]: event.target.value })}
              />
            )}
            {more}
          </div>
        ))}
        <ButtonRow>
          <Button onClick={record}>Record</Button>
        </ButtonRow>
      </Section>
    </div>
  );
}

const isChosen = (value: string | undefined): value is string => value !== undefined && value !== LEAVE;

type FoundFieldsProps = {
  readonly found: TypedProvenance;
  readonly hint: string;
  readonly messageFor: (fieldId: string) => string | undefined;
  readonly onChange: (found: TypedProvenance) => void;
};

function FoundFields({ found, hint, messageFor, onChange }: FoundFieldsProps) {
  return (
    <>
      <RadioGroup
        name="found-status"
        legend="How sure is it?"
        error={messageFor('found-status')}
        choices={EVIDENCE_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] }))}
        value={found.status}
        onChange={(event) => onChange({ ...found, status: event.target.value })}
      />
      <TextField
        name="found-source"
        label="In which document, or from whom?"
        hint={hint}
        error={messageFor('found-source')}
        value={found.source}
        onChange={(event) => onChange({ ...found, source: event.target.value })}
      />
      <TextField
        name="found-on"
        type="date"
        label="When?"
        error={messageFor('found-on')}
        value={found.on}
        onChange={(event) => onChange({ ...found, on: event.target.value })}
      />
      <TextField
        name="found-by"
        label="Who of you found it out?"
        hint="A role is enough, such as “vice-chair”."
        error={messageFor('found-by')}
        value={found.by}
        onChange={(event) => onChange({ ...found, by: event.target.value })}
      />
    </>
  );
}

/** In the order in which they stand. */
const FIELDS = ['status', 'source', 'on', 'by'] as const;

type Read =
  | { readonly ok: true; readonly entries: readonly RecordedEntry[] }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

function readEntries(
  rows: readonly LevelRow[],
  chosen: Chosen,
  notes: Chosen,
  found: TypedProvenance,
  today: IsoDate,
): Read {
  const provenance = readProvenance(found, today);
  const unnamed = found.source.trim() === '';
  const levels = rows.flatMap(({ about }) => {
    const value = chosen[about];
    return isChosen(value) ? [{ about, value: Number(value) }] : [];
  });
  if (!provenance.ok || unnamed || levels.length === 0) {
    const faults = provenance.ok ? [] : provenance.error;
    const missing = { field: 'source', message: 'Name the document, or who said so' } as const;
    const all = [...faults, ...(unnamed ? [missing] : [])];
    return {
      ok: false,
      errors: [
        ...FIELDS.flatMap((field) => all.filter((fault) => fault.field === field)).map(
          ({ field, message }) => ({ fieldId: `found-${field}`, message }),
        ),
        ...(levels.length === 0
          ? [{ fieldId: 'level', message: 'Choose at least one answer to record' }]
          : []),
      ],
    };
  }
  return {
    ok: true,
    entries: levels.map(({ about, value }) => {
      const note = notes[about];
      return {
        about,
        answer: { kind: 'level', value },
        ...provenance.value,
        note: note === undefined ? '' : note.trim(),
      };
    }),
  };
}
