import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './tag.module.css';

/** How strongly a tag stands out: filled, outlined or plain. Never by colour alone. */
const TAG_LOOKS = ['strong', 'outline', 'plain'] as const;
export type TagLook = (typeof TAG_LOOKS)[number];

/** A short status. */
export function Tag({
  look = 'outline',
  children,
}: {
  readonly look?: TagLook;
  readonly children: ReactNode;
}) {
  return <strong className={cx(styles.tag, styles[look])}>{children}</strong>;
}
