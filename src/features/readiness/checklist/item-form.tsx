import type { ItemRecord } from '../../../readiness/record.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { DayField } from '../day-field.tsx';
import { isBlankRecord, type RecordEditor, withDay } from './item-record.ts';

type ItemFormProps = {
  /** Tells the fields of one item and side from all others. */
  readonly name: string;
  readonly record: ItemRecord;
  readonly editor: RecordEditor;
};

/** Who does it, when, and what shows that it is done. Saves while one types. */
export function ItemForm({ name, record, editor }: ItemFormProps) {
  const { save, clear } = editor;
  return (
    <>
      <TextField
        name={`${name}-owner`}
        label="Who does it?"
        hint="A role, as in “chair of governors”."
        optional
        value={record.owner}
        onChange={({ target }) => save({ ...record, owner: target.value })}
      />
      <DayField
        name={`${name}-date`}
        label="Done on, or due by"
        optional
        value={record.date}
        onDay={(day) => save(withDay(record, day))}
      />
      <TextareaField
        name={`${name}-evidence`}
        label="What shows that it is done?"
        hint="As in “letter of 3 March, in the governors’ folder”."
        optional
        rows={2}
        value={record.evidence}
        onChange={({ target }) => save({ ...record, evidence: target.value })}
      />
      <TextareaField
        name={`${name}-note`}
        label="Note"
        optional
        rows={2}
        value={record.note}
        onChange={({ target }) => save({ ...record, note: target.value })}
      />
      {!isBlankRecord(record) && (
        <Button look="quiet" small onClick={clear}>
          Clear what is written here
        </Button>
      )}
    </>
  );
}
