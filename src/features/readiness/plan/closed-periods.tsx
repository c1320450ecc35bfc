import { useState } from 'react';
import { formatDate, type IsoDate } from '../../../domain/iso-date.ts';
import type { ClosedPeriod } from '../../../readiness/plan-choices.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { focusElement } from '../../../ui/focus-element.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { DayField } from '../day-field.tsx';
import styles from './plan.module.css';
import type { PlanEditor } from './plan-editor.ts';

/** The school's own days to keep free. */
export function ClosedPeriods({ editor }: { readonly editor: PlanEditor }) {
  const { closedPeriods } = editor.choices;
  const remove = (period: ClosedPeriod) =>
    editor.trim(
      { closedPeriods: closedPeriods.filter((other) => other !== period) },
      'removing days to keep free',
    );
  return (
    <>
      {closedPeriods.length > 0 && (
        <ul>
          {closedPeriods.map((period) => (
            <li key={`${period.label} ${period.from} ${period.to}`}>
              {inWords(period)}{' '}
              <Button look="quiet" small onClick={() => remove(period)}>
                Remove<VisuallyHidden> {inWords(period)}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddPeriod onAdd={(period) => editor.change({ closedPeriods: [...closedPeriods, period] })} />
    </>
  );
}

function inWords({ label, from, to }: ClosedPeriod): string {
  const days = from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`;
  return label === '' ? days : `${label}: ${days}`;
}

type Draft = { readonly label: string; readonly from?: IsoDate; readonly to?: IsoDate };
type Problems = { readonly from?: string; readonly to?: string };

function AddPeriod({ onAdd }: { readonly onAdd: (period: ClosedPeriod) => void }) {
  const [draft, setDraft] = useState<Draft>({ label: '' });
  const [problems, setProblems] = useState<Problems>({});
  const add = () => {
    const { label, from, to } = draft;
    if (from === undefined) {
      setProblems({ from: 'Give the first day' });
      focusElement('closed-from');
    } else if (to !== undefined && to < from) {
      setProblems({ to: 'The last day lies before the first' });
      focusElement('closed-to');
    } else {
      onAdd({ label: label.trim(), from, to: to ?? from });
      setDraft({ label: '' });
      setProblems({});
    }
  };
  const withDay = (key: 'from' | 'to') => (day: IsoDate | undefined) => {
    const { [key]: _before, ...others } = draft;
    setDraft(day === undefined ? others : { ...others, [key]: day });
  };
  return (
    <fieldset>
      <legend className={cx(styles.legend)}>Add days of your own to keep free</legend>
      <TextField
        name="closed-label"
        label="What they are"
        hint="As in “inspection window” or “our autumn half term”."
        optional
        value={draft.label}
        onChange={({ target }) => setDraft({ ...draft, label: target.value })}
      />
      <div className={cx(styles.fields)}>
        <DayField
          name="closed-from"
          label="First day"
          value={draft.from}
          error={problems.from}
          onDay={withDay('from')}
        />
        <DayField
          name="closed-to"
          label="Last day"
          optional
          value={draft.to}
          error={problems.to}
          onDay={withDay('to')}
        />
      </div>
      <Button look="secondary" small onClick={add}>
        Keep these days free
      </Button>
    </fieldset>
  );
}
