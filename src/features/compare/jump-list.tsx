import { cx } from '../../ui/cx.ts';
import { focusElement } from '../../ui/focus-element.ts';
import type { RowGroup } from './cell.ts';
import styles from './compare-table.module.css';

/** Id of a group's heading in the table. */
export const groupElementId = ({ id }: Pick<RowGroup, 'id'>) => `compare-${id}`;

/** The headings of the table with the number of their rows. Moves focus itself, because the address's hash belongs to the router. */
export function JumpList({ groups }: { readonly groups: readonly RowGroup[] }) {
  return (
    <nav aria-label="Headings of the table" data-print="hide" className={cx(styles.jumps)}>
      <ul>
        {groups.map((group) => (
          <li key={group.id}>
            <a
              href={`#${groupElementId(group)}`}
              onClick={(event) => {
                event.preventDefault();
                focusElement(groupElementId(group));
              }}
            >
              {group.heading}
            </a>{' '}
            ({group.rows.length})
          </li>
        ))}
      </ul>
    </nav>
  );
}
