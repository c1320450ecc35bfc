import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './notice.module.css';

type NoticeProps = {
  readonly heading: string;
  readonly kind?: 'info' | 'important';
  readonly headingLevel?: 2 | 3;
  readonly children?: ReactNode;
};

/** Something to know while reading on. Announced only where a live region holds it. */
export function Notice({ heading, kind = 'info', headingLevel = 2, children }: NoticeProps) {
  const id = useId();
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={id} className={cx(styles.notice, styles[kind])}>
      <Heading id={id} className={cx(styles.heading)}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
