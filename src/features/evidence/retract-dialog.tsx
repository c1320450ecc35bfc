import { useState } from 'react';
import type { LogLine } from '../../finding/evidence-log.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

type RetractDialogProps = {
  /** Null while the dialog is closed. */
  readonly line: LogLine | null;
  readonly onRetract: (why: string) => void;
  readonly onCancel: () => void;
};

/** Asks why an entry is taken back. */
export function RetractDialog({ line, onRetract, onCancel }: RetractDialogProps) {
  const [why, setWhy] = useState('');
  const close = (then: () => void) => () => {
    setWhy('');
    then();
  };
  return (
    <Dialog
      open={line !== null}
      onClose={close(onCancel)}
      title="Take this answer back?"
      actions={
        <>
          <Button onClick={close(() => onRetract(why.trim()))}>Take back</Button>
          <Button look="quiet" onClick={close(onCancel)}>
            Cancel
          </Button>
        </>
      }
    >
      <p>
        “{line?.words}” counts no longer, as if it had not been recorded. It stays below as history, and can
        be put back.
      </p>
      <TextField
        name="retract-why"
        label="Why?"
        optional
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
    </Dialog>
  );
}
