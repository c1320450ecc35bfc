import styles from './back-link.module.css';
import { cx } from './cx.ts';

/** Link to the page before, above the heading. */
export function BackLink({ href, children = 'Back' }: { readonly href: string; readonly children?: string }) {
  return (
    <p className={cx(styles.block)}>
      <a className={cx(styles.link)} href={href}>
        {children}
      </a>
    </p>
  );
}
