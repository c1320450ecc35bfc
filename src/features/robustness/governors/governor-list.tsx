import type { GovernorWeights } from '../../../matching/governor-weights.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './governors.module.css';

type GovernorListProps = {
  readonly governors: readonly GovernorWeights[];
  /** False while a form is open: then nothing here may take its place, since what was typed would go. */
  readonly settled: boolean;
  readonly onChange: (id: string) => void;
  readonly onRemove: (governor: GovernorWeights) => void;
};

/** Those whose numbers are kept, each to be changed or removed. */
export function GovernorList({ governors, settled, onChange, onRemove }: GovernorListProps) {
  return (
    <ul className={cx(styles.list)}>
      {governors.map((governor) => (
        <li key={governor.id} className={cx(styles.governor)}>
          <span className={cx(styles.label)}>{governor.label}</span>
          {settled && (
            <span className={cx(styles.actions)} data-print="hide">
              <Button look="secondary" small onClick={() => onChange(governor.id)}>
                Change<VisuallyHidden> the numbers of {governor.label}</VisuallyHidden>
              </Button>
              <Button look="quiet" small onClick={() => onRemove(governor)}>
                Remove<VisuallyHidden> {governor.label}</VisuallyHidden>
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
