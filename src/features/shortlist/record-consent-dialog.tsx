import { useState } from 'react';
import type { IsoDate } from '../../domain/iso-date.ts';
import { type Author, readAuthor } from '../../finding/read-author.ts';
import type { Verdict } from '../../matching/ranking.ts';
import type { RecordedEntry } from '../../matching/recorded.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { focusElement } from '../../ui/focus-element.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { systemClock, todayBy } from '../today.ts';

type RecordConsentDialogProps = {
  /** What is to be settled; null while the dialog is closed. */
  readonly verdict: Pick<Verdict, 'constraintId' | 'reason'> | null;
  readonly trustName: string;
  readonly onRecord: (entry: RecordedEntry) => void;
  readonly onCancel: () => void;
};

type Draft = {
  readonly agreed: 'yes' | 'no' | null;
  readonly by: string;
  readonly on: string;
  readonly source: string;
};

const BLANK: Draft = { agreed: null, by: '', on: '', source: '' };

const ASK = { on: 'Give the day of the answer', by: 'Say who answered' };

type Problems = { readonly [F in keyof Draft]?: string };

/** Records what a body with a say answered about one trust: who, when, and where it is written down. */
export function RecordConsentDialog({ verdict, trustName, onRecord, onCancel }: RecordConsentDialogProps) {
  const [draft, setDraft] = useState(BLANK);
  const [problems, setProblems] = useState<Problems>({});
  const reset = () => {
    setDraft(BLANK);
    setProblems({});
  };
  const close = () => {
    reset();
    onCancel();
  };
  const confirm = () => {
    if (verdict === null) return;
    const entry = readEntry(verdict.constraintId, draft, todayBy(systemClock));
    if (!entry.ok) {
      setProblems(entry.problems);
      focusElement(firstProblem(entry.problems));
      return;
    }
    reset();
    onRecord(entry.entry);
  };
  return (
    <Dialog
      open={verdict !== null}
      onClose={close}
      title={`Record an answer about ${trustName}`}
      actions={
        <>
          <Button onClick={confirm}>Record</Button>
          <Button look="quiet" onClick={close}>
            Cancel
          </Button>
        </>
      }
    >
      <p>{verdict?.reason}</p>
      <ConsentFields draft={draft} problems={problems} onChange={setDraft} />
    </Dialog>
  );
}

/** Id of the first field that has a problem; the fields carry their names as ids. */
function firstProblem(problems: Problems): string {
  const fields = ['agreed', 'by', 'on'] as const;
  return `consent-${fields.find((field) => problems[field] !== undefined)}`;
}

type ConsentFieldsProps = {
  readonly draft: Draft;
  readonly problems: Problems;
  readonly onChange: (draft: Draft) => void;
};

function ConsentFields({ draft, problems, onChange }: ConsentFieldsProps) {
  return (
    <>
      <RadioGroup
        name="consent-agreed"
        legend="What was the answer?"
        error={problems.agreed}
        choices={[
          { value: 'yes', label: 'Agrees' },
          { value: 'no', label: 'Does not agree' },
        ]}
        value={draft.agreed}
        onChange={(event) => onChange({ ...draft, agreed: event.target.value === 'yes' ? 'yes' : 'no' })}
      />
      <TextField
        name="consent-by"
        label="Who said so?"
        hint="The body or the role, as in “diocesan director of education”."
        error={problems.by}
        value={draft.by}
        onChange={(event) => onChange({ ...draft, by: event.target.value })}
      />
      <TextField
        name="consent-on"
        type="date"
        label="When?"
        error={problems.on}
        value={draft.on}
        onChange={(event) => onChange({ ...draft, on: event.target.value })}
      />
      <TextField
        name="consent-source"
        label="Where is it written down?"
        optional
        value={draft.source}
        onChange={(event) => onChange({ ...draft, source: event.target.value })}
      />
    </>
  );
}

type Read =
  | { readonly ok: true; readonly entry: RecordedEntry }
  | { readonly ok: false; readonly problems: Problems };

function readEntry(about: string, { agreed, source, ...typed }: Draft, today: IsoDate): Read {
  const author = readAuthor(typed, today, ASK);
  if (agreed !== null && author.ok) {
    return { ok: true, entry: consentEntry(about, agreed, author.value, source.trim()) };
  }
  const faults = author.ok ? [] : author.error;
  return {
    ok: false,
    problems: {
      ...(agreed === null ? { agreed: 'Say whether it agrees' } : {}),
      ...Object.fromEntries(faults.map(({ field, message }) => [field, message])),
    },
  };
}

function consentEntry(about: string, agreed: 'yes' | 'no', author: Author, source: string): RecordedEntry {
  const status = source === '' ? 'claimed' : 'document-seen';
  return { about, answer: { kind: 'agreed', value: agreed }, status, source, ...author, note: '' };
}
