import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './section.module.css';

type SectionProps = {
  readonly heading: string;
  /** Under the heading, in the margin. */
  readonly aside?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
};

/** A part of a page under a rule, with its heading hung in the margin where there is room. */
export function Section({ heading, aside, id, children }: SectionProps) {
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} className={cx(styles.section)}>
      <div className={cx(styles.margin)}>
        <h2 id={headingId} className={cx(styles.heading)}>
          {heading}
        </h2>
        {aside !== undefined && <div className={cx(styles.aside)}>{aside}</div>}
      </div>
      <div className={cx(styles.body)}>{children}</div>
    </section>
  );
}
