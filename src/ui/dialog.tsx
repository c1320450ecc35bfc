import { type ReactNode, useEffect, useId, useRef } from 'react';
import { ButtonRow } from './button-row.tsx';
import { cx } from './cx.ts';
import styles from './dialog.module.css';

type DialogProps = {
  readonly open: boolean;
  /** Escape, or an action that closes. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons; the first one takes focus unless something in the body does. */
  readonly actions: ReactNode;
};

/** A question that must be answered first. The browser's own modal dialog: it holds focus and gives it back. */
export function Dialog({ open, onClose, title, children, actions }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (dialog === null || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);

  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      className={cx(styles.dialog)}
      onClose={() => open && onClose()}
    >
      <h2 id={titleId} className={cx(styles.title)}>
        {title}
      </h2>
      {open && children}
      {open && <ButtonRow>{actions}</ButtonRow>}
    </dialog>
  );
}
