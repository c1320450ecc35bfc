import { useState } from 'react';
import { useController } from 'react-hook-form';
import { IMPORTANCE_LABELS, VALUE_LABELS } from '../../matching/answer-labels.ts';
import { IMPORTANCES, VALUE_IDS } from '../../matching/answers.ts';
import { sentenceCase } from '../../matching/wording.ts';
import { AddWords } from '../../ui/add-words.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { cx } from '../../ui/cx.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { UndoBar } from '../../ui/undo-bar.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { DrawFieldProps } from './draw-field.tsx';
import { FieldBlock } from './field-block.tsx';
import { type FormValues, isValueEntries, type ValueEntry } from './fields/field.ts';
import { LONGEST_VALUE } from './fields/values-field.ts';
import { messageFor } from './flatten-errors.ts';
import styles from './values-input.module.css';

const IMPORTANCE_CHOICES = IMPORTANCES.map((importance) => ({
  value: String(importance),
  label: sentenceCase(IMPORTANCE_LABELS[importance]),
}));

const VALUE_CHOICES = VALUE_IDS.map((id) => ({ value: id, label: sentenceCase(VALUE_LABELS[id]) }));

function nameOf({ kind, text }: ValueEntry): string {
  const listed = VALUE_CHOICES.find(({ value }) => value === text);
  return kind === 'listed' && listed !== undefined ? listed.label : text;
}

/** Ticks values from a list, adds own ones, and says for each how much it matters. */
export function ValuesInput({ name, spec, errors }: DrawFieldProps<'values'>) {
  const { field } = useController<FormValues>({ name });
  const entries = isValueEntries(field.value) ? field.value : [];
  const [removed, setRemoved] = useState<{ readonly entry: ValueEntry; readonly at: number } | null>(null);

  const tick = (id: string, ticked: boolean) => {
    const others = entries.filter(({ kind, text }) => kind !== 'listed' || text !== id);
    field.onChange(ticked ? [...others, { kind: 'listed', text: id, importance: '1' }] : others);
  };
  const change = (at: number, importance: string) =>
    field.onChange(entries.map((entry, index) => (index === at ? { ...entry, importance } : entry)));
  const remove = (at: number) => {
    const entry = entries[at];
    if (entry === undefined) return;
    setRemoved({ entry, at });
    field.onChange(entries.toSpliced(at, 1));
  };
  const undo = () => {
    if (removed !== null) field.onChange(entries.toSpliced(removed.at, 0, removed.entry));
    setRemoved(null);
  };

  return (
    <FieldBlock id={name} legend={spec.legend} hint={spec.hint} error={messageFor(errors, name)}>
      <div className={cx(styles.list)}>
        <CheckboxGroup
          id={`${name}-listed`}
          legend="Values to choose from"
          legendHidden
          choices={VALUE_CHOICES}
          values={entries.filter(({ kind }) => kind === 'listed').map(({ text }) => text)}
          onChange={(event) => tick(event.target.value, event.target.checked)}
        />
      </div>
      <div className={cx(styles.own)}>
        <AddWords
          name="own-value"
          label="A value in your own words"
          maxLength={LONGEST_VALUE}
          taken={entries.map(nameOf)}
          whenEmpty="Write the value in a few words, then add it"
          whenTaken={(words) => `“${words}” is among your values already`}
          onAdd={(text) => field.onChange([...entries, { kind: 'own', text, importance: '1' }])}
        >
          {(add) => (
            <Button look="secondary" small onClick={add}>
              Add this value
            </Button>
          )}
        </AddWords>
      </div>
      <UndoBar
        message={removed === null ? null : `Removed “${nameOf(removed.entry)}”.`}
        onUndo={undo}
        onDismiss={() => setRemoved(null)}
      />
      {entries.length > 0 && <h3>How much does each matter?</h3>}
      {entries.map((entry, at) => (
        <ChosenValue
          key={`${entry.kind} ${entry.text}`}
          id={`${name}.${at}.importance`}
          group={`${name}-importance-${entry.kind}-${entry.text}`}
          entry={entry}
          error={messageFor(errors, `${name}.${at}.importance`)}
          onChange={(importance) => change(at, importance)}
          onRemove={() => remove(at)}
        />
      ))}
    </FieldBlock>
  );
}

type ChosenValueProps = {
  readonly id: string;
  /** Name of the radio buttons. */
  readonly group: string;
  readonly entry: ValueEntry;
  readonly error: string | undefined;
  readonly onChange: (importance: string) => void;
  readonly onRemove: () => void;
};

/** One value that was ticked or added, with how much it matters. */
function ChosenValue({ id, group, entry, error, onChange, onRemove }: ChosenValueProps) {
  return (
    <div className={cx(styles.chosen)}>
      <RadioGroup
        id={id}
        name={group}
        legend={nameOf(entry)}
        choices={IMPORTANCE_CHOICES}
        inline
        value={entry.importance}
        onChange={(event) => onChange(event.target.value)}
        error={error}
      />
      <Button look="quiet" small onClick={onRemove}>
        Remove<VisuallyHidden> {nameOf(entry)}</VisuallyHidden>
      </Button>
    </div>
  );
}
