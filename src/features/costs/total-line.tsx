import type { TotalInWords } from '../../finding/costs/total-words.ts';
import { cx } from '../../ui/cx.ts';
import styles from './costs.module.css';

/** A sum in words with what it leaves open under it. */
export function TotalLine({ total }: { readonly total: TotalInWords }) {
  return (
    <div>
      {total.amount}
      {total.open !== undefined && <span className={cx(styles.small)}>{total.open}</span>}
    </div>
  );
}
