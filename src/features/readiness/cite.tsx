import { type Citation, formatCitation } from '../../readiness/citation.ts';
import { cx } from '../../ui/cx.ts';
import styles from './cite.module.css';

/** The place in the documents that something is taken from. */
export function Cite({ sources }: { readonly sources: readonly Citation[] }) {
  return <span className={cx(styles.cite)}>{sources.map(formatCitation).join('; ')}</span>;
}
