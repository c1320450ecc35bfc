import { Button } from './button.tsx';
import { cx } from './cx.ts';
import styles from './undo-bar.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

type UndoBarProps = {
  /** What was done; null while there is nothing to undo. */
  readonly message: string | null;
  /** What was just taken back, for screen readers; null when nothing was. */
  readonly said?: string | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
};

/** Says what was done and offers to undo it. Stays until dismissed: no time limit. */
export function UndoBar({ message, said = null, onUndo, onDismiss }: UndoBarProps) {
  return (
    <div role="status" className={cx(styles.region)} data-print="hide">
      {said !== null && <VisuallyHidden>{said}</VisuallyHidden>}
      {message !== null && (
        <div className={cx(styles.bar)}>
          <p className={cx(styles.message)}>{message}</p>
          <Button look="secondary" small onClick={onUndo}>
            Undo
          </Button>
          <Button look="quiet" small onClick={onDismiss}>
            Dismiss
          </Button>
        </div>
      )}
    </div>
  );
}
