import { cx } from './cx.ts';
import styles from './source-note.module.css';

type SourceNoteProps = { readonly publisher: string; readonly title: string; readonly date: string };

/** Where a figure comes from and how old it is. */
export function SourceNote({ publisher, title, date }: SourceNoteProps) {
  return (
    <span className={cx(styles.note)}>
      Source: {publisher}, {title}, {date}
    </span>
  );
}
