import { type ReactNode, useState } from 'react';
import { EVIDENCE_STATUSES, type EvidenceStatus } from '../domain/evidence.ts';
import { type IsoDate, parseIsoDate } from '../domain/iso-date.ts';
import { STATUS_LABELS } from '../finding/answer-words.ts';
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

type Found = {
  readonly status: EvidenceStatus | null;
  readonly source: string;
  readonly by: string;
  readonly on: string;
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
  const [found, setFound] = useState<Found>({ status: null, source: '', by: '', on: today });
  const [chosen, setChosen] = useState<Chosen>({});
  const [notes, setNotes] = useState<Chosen>({});
  const [failed, setFailed] = useState(0);
  const entries = readEntries(rows, chosen, notes, found);
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
  readonly found: Found;
  readonly hint: string;
  readonly messageFor: (fieldId: string) => string | undefined;
  readonly onChange: (found: Found) => void;
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
        onChange={(event) =>
          onChange({
            ...found,
            status: EVIDENCE_STATUSES.find((value) => value === event.target.value) ?? null,
          })
        }
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
        optional
        value={found.by}
        onChange={(event) => onChange({ ...found, by: event.target.value })}
      />
    </>
  );
}

type Read =
  | { readonly ok: true; readonly entries: readonly RecordedEntry[] }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

function readEntries(rows: readonly LevelRow[], chosen: Chosen, notes: Chosen, found: Found): Read {
  const { status, source } = found;
  const on = parseIsoDate(found.on);
  const levels = rows.flatMap(({ about }) => {
    const value = chosen[about];
    return isChosen(value) ? [{ about, value: Number(value) }] : [];
  });
  if (status === null || source.trim() === '' || !on.ok || levels.length === 0) {
    return {
      ok: false,
      errors: [
        ...(status === null ? [{ fieldId: 'found-status', message: 'Say how sure it is' }] : []),
        ...(source.trim() === ''
          ? [{ fieldId: 'found-source', message: 'Name the document, or who said so' }]
          : []),
        ...(on.ok ? [] : [{ fieldId: 'found-on', message: 'Give the day' }]),
        ...(levels.length === 0
          ? [{ fieldId: 'level', message: 'Choose at least one answer to record' }]
          : []),
      ],
    };
  }
  return {
    ok: true,
    entries: levels.map(({ about, value }) => ({
      about,
      answer: { kind: 'level', value },
      status,
      source: source.trim(),
      by: found.by.trim(),
      on: on.value,
      note: (notes[about] ?? '').trim(),
    })),
  };
}
