import type { ComponentProps } from 'react';
import { cx } from '../../ui/cx.ts';
import { Section } from '../../ui/section.tsx';
import styles from './part.module.css';

/** A section of this long page that is laid out and painted apart, so that an order that follows a slider redraws itself only. */
export function Part(props: ComponentProps<typeof Section>) {
  return (
    <div className={cx(styles.part)}>
      <Section {...props} />
    </div>
  );
}
