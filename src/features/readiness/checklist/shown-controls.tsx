import { SIDES, type Side } from '../../../readiness/record.ts';
import { cx } from '../../../ui/cx.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SIDE_NAMES } from '../side-names.ts';
import styles from './checklist.module.css';

/** What of the checklist is shown. `itemIds` are those missing when it was asked for, so that none leaves while it is filled in; null shows all. */
export type Shown = { readonly side: Side | 'both'; readonly itemIds: readonly string[] | null };

export const ALL_SHOWN: Shown = { side: 'both', itemIds: null };

type ShownControlsProps = {
  readonly shown: Shown;
  readonly missingIds: readonly string[];
  readonly onChange: (shown: Shown) => void;
};

/** Chooses between everything and what is missing, and between the sides. */
export function ShownControls({ shown, missingIds, onChange }: ShownControlsProps) {
  return (
    <div data-print="hide" className={cx(styles.controls)}>
      <RadioGroup
        name="shown"
        legend="Show"
        inline
        choices={[
          { value: 'everything', label: 'Everything' },
          { value: 'missing', label: 'What is missing' },
        ]}
        value={shown.itemIds === null ? 'everything' : 'missing'}
        onChange={({ target }) =>
          onChange({ ...shown, itemIds: target.value === 'missing' ? missingIds : null })
        }
      />
      <RadioGroup
        name="side"
        legend="For"
        inline
        choices={[
          { value: 'both', label: 'Both sides' },
          ...SIDES.map((side) => ({ value: side, label: SIDE_NAMES[side] })),
        ]}
        value={shown.side}
        onChange={({ target }) =>
          onChange({ ...shown, side: SIDES.find((side) => side === target.value) ?? 'both' })
        }
      />
    </div>
  );
}
