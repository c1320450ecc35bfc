import { STAGE_LABELS } from '../../readiness/item.ts';
import type { MissingItem } from '../../readiness/missing-items.ts';
import { cx } from '../../ui/cx.ts';
import { checklistItemPath } from '../paths.ts';
import styles from './missing-list.module.css';

const WHO = { school: 'your school', trust: 'the trust' } as const;

/** What is missing, in the order of the work, each with who has to do it. */
export function MissingList({ missing }: { readonly missing: readonly MissingItem[] }) {
  return (
    <ol className={cx(styles.list)}>
      {missing.map(({ item, sides }) => (
        <li key={item.id}>
          <a href={checklistItemPath(item.id)}>{item.label}</a>
          <span className={cx(styles.note)}>
            {item.gate === undefined ? STAGE_LABELS[item.stage] : 'Comes before everything else'}: for{' '}
            {sides.map((side) => WHO[side]).join(' and ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
