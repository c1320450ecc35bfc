import type { ManifestSource } from '../../dataset/manifest.ts';
import { cx } from '../../ui/cx.ts';
import styles from './source-entry.module.css';

const count = (rows: number) => rows.toLocaleString('en-GB');

/** One published file: what it is, and what was read of it. */
export function SourceEntry({ source }: { readonly source: ManifestSource }) {
  const { title, publisher, asOfText, licence, attribution, rowsRead, rowsKept, dropped } = source;
  return (
    <article className={cx(styles.entry)}>
      <h3 className={cx(styles.title)}>{title}</h3>
      <p className={cx(styles.facts)}>
        {publisher}. As of {asOfText}. {licence}.
      </p>
      <p className={cx(styles.facts)}>
        {rowsRead === rowsKept
          ? `All ${count(rowsRead)} rows are used.`
          : `${count(rowsKept)} of ${count(rowsRead)} rows are used.`}
        {dropped.length > 0 && ` Left out: ${dropped.map(describeDropped).join('; ')}.`}
      </p>
      <p className={cx(styles.attribution)}>{attribution}</p>
    </article>
  );
}

function describeDropped({ reason, rows }: ManifestSource['dropped'][number]): string {
  return `${count(rows)} (${reason.includes(' ') ? reason : reason.replaceAll('-', ' ')})`;
}
