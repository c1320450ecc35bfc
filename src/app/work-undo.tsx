import { useState } from 'react';
import type { Undoable } from '../store/undo.ts';
import { useDecision } from '../store/use-decision.ts';
import { UndoBar } from '../ui/undo-bar.tsx';

/** Offers to take back the last step that lost something, until it is dismissed. */
export function WorkUndo() {
  const undoable = useDecision((state) => state.undoable);
  const undo = useDecision((state) => state.undo);
  const [dismissed, setDismissed] = useState<Undoable | null>(null);
  const last = undoable.at(-1);
  const shown = last === undefined || last === dismissed ? null : last;
  return (
    <UndoBar
      message={shown === null ? null : `Last step: ${shown.label}.`}
      onUndo={undo}
      onDismiss={() => setDismissed(shown)}
    />
  );
}
