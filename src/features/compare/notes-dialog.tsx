import { useState } from 'react';
import type { ComparisonWork } from '../../finding/comparison-work.ts';
import { findingStore } from '../../store/finding-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextareaField } from '../../ui/textarea-field.tsx';
import type { Column, Row } from './cell.ts';

type NotesDialogProps = {
  /** Null: closed. */
  readonly row: Row | null;
  readonly columns: readonly Column[];
  readonly notes: ComparisonWork['notes'];
  readonly onClose: () => void;
};

/** Our notes on one row, one for each column. Kept however the dialog is closed; emptying a note removes it. */
export function NotesDialog({ row, columns, notes, onClose }: NotesDialogProps) {
  const setNote = findingStore.setComparisonNote;
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const save = () => {
    if (row !== null) for (const [column, words] of Object.entries(changed)) setNote(row.id, column, words);
    setChanged({});
    onClose();
  };
  const before = row === null ? undefined : notes[row.id];
  return (
    <Dialog
      open={row !== null}
      onClose={save}
      title={row === null ? 'Notes' : `Notes: ${row.label}`}
      actions={<Button onClick={save}>Save the notes</Button>}
    >
      {columns.map(({ id, name }) => {
        const saved = before?.[id];
        return (
          <TextareaField
            key={id}
            name={`note-${id}`}
            label={name}
            optional
            rows={2}
            value={changed[id] ?? (saved === undefined ? '' : saved)}
            onChange={(event) => setChanged({ ...changed, [id]: event.target.value })}
          />
        );
      })}
    </Dialog>
  );
}
