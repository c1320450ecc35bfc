import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextareaField } from '../../ui/textarea-field.tsx';

/** Named by uid and name, so that the question can say which trust. */
export type TrustToSetAside = { readonly uid: string; readonly name: string };

type SetAsideDialogProps = {
  readonly trust: TrustToSetAside | null;
  readonly onSetAside: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Asks why a trust is set aside. The reason goes into the report; it may stay empty. */
export function SetAsideDialog({ trust, onSetAside, onCancel }: SetAsideDialogProps) {
  const [reason, setReason] = useState('');
  const close = () => {
    setReason('');
    onCancel();
  };
  const confirm = () => {
    setReason('');
    onSetAside(reason.trim());
  };
  return (
    <Dialog
      open={trust !== null}
      onClose={close}
      title={trust === null ? 'Set aside' : `Set ${trust.name} aside?`}
      actions={
        <>
          <Button onClick={confirm}>Set aside</Button>
          <Button look="quiet" onClick={close}>
            Cancel
          </Button>
        </>
      }
    >
      <TextareaField
        name="set-aside-reason"
        label="Why?"
        optional
        hint="Stands in the printed report, so that governors can see what was passed over and why."
        rows={3}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
