import { useState } from 'react';
import type { Undoable } from '../store/undo.ts';
import { useDecision } from '../store/use-decision.ts';
import { UndoBar } from '../ui/undo-bar.tsx';

/** Where a step was first seen; null where it only came up again because a later one was taken back. */
type Seen = { readonly last: Undoable | undefined; readonly count: number; readonly location: string | null };

/**
 * Offers to take back the last step that lost something, on the screen where it was done, until it is dismissed. Other screens
 * leave it to “Your work” on the task list. After it was taken back, focus goes to the heading of the screen.
 */
export function WorkUndo({ location }: { readonly location: string }) {
  const undoable = useDecision((state) => state.undoable);
  const undo = useDecision((state) => state.undo);
  const last = undoable.at(-1);
  const [seen, setSeen] = useState<Seen>({ last, count: undoable.length, location: null });
  const [said, setSaid] = useState<string | null>(null);
  if (seen.last !== last) {
    const isNew = undoable.length > seen.count || (last !== undefined && undoable.length === seen.count);
    setSeen({ last, count: undoable.length, location: isNew ? location : null });
    if (isNew) setSaid(null);
  }
  const shown = last !== undefined && seen.last === last && seen.location === location ? last : null;
  return (
    <UndoBar
      message={shown === null ? null : `Last step: ${shown.label}.`}
      said={said}
      onUndo={() => {
        if (shown === null) return;
        undo();
        setSaid(`Taken back: ${shown.label}.`);
        document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      }}
      onDismiss={() => setSeen({ ...seen, location: null })}
    />
  );
}
