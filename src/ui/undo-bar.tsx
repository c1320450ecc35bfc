import { Button } from './button.tsx';
import { cx } from './cx.ts';
import styles from './undo-bar.module.css';

type UndoBarProps = {
  /** What was done; null while there is nothing to undo. */
  readonly message: string | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
};

/** Says what was done and offers to undo it. Stays until dismissed: no time limit. */
export function UndoBar({ message, onUndo, onDismiss }: UndoBarProps) {
  return (
    <div role="status" className={cx(styles.region)} data-print="hide">
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
