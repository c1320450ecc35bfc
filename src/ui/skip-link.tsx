import type { MouseEvent } from 'react';
import { cx } from './cx.ts';
import { focusElement } from './focus-element.ts';
import styles from './skip-link.module.css';

/** First link of the page; moves focus itself, because the address's hash belongs to the router. */
export function SkipLink({ targetId, children }: { readonly targetId: string; readonly children: string }) {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    focusElement(targetId);
  };
  return (
    <a className={cx(styles.link)} href={`#${targetId}`} onClick={skip}>
      {children}
    </a>
  );
}
