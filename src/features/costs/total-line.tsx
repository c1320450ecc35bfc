import type { OpenPart, TotalInWords } from '../../finding/costs/total-words.ts';
import { cx } from '../../ui/cx.ts';
import styles from './costs.module.css';

/** A sum in words with what it leaves open under it. */
export function TotalLine({ total }: { readonly total: TotalInWords }) {
  return (
    <div>
      {total.amount}
      {total.open !== undefined && <OpenLines open={total.open} />}
    </div>
  );
}

/** What a sum leaves open; several things stand in a list. */
export function OpenLines({ open: { lead, gaps, known } }: { readonly open: OpenPart }) {
  return (
    <div className={cx(styles.small)}>
      {gaps.length > 1 ? (
        <>
          <div>{`${lead.replace(/:$/, '')}:`}</div>
          <ul className={cx(styles.gaps)}>
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </>
      ) : (
        <div>{[lead, ...gaps].join(' ')}</div>
      )}
      {known !== undefined && <div>{known}</div>}
    </div>
  );
}
