import type { OrderKind } from '../../report/format/format-rank.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';

type OrderControlsProps = {
  readonly order: OrderKind;
  readonly onOrder: (order: OrderKind) => void;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
};

/** How the list is ordered, and which names it shows. */
export function OrderControls({ order, onOrder, filter, onFilter }: OrderControlsProps) {
  return (
    <>
      <RadioGroup
        name="order"
        legend="In order of"
        choices={[
          { value: 'expected', label: 'Expected score' },
          { value: 'cautious', label: 'Worst case' },
        ]}
        value={order}
        onChange={(event) => onOrder(event.target.value === 'cautious' ? 'cautious' : 'expected')}
      />
      <TextField
        name="filter"
        type="search"
        label="Show names with"
        autoComplete="off"
        value={filter}
        onChange={(event) => onFilter(event.target.value)}
      />
    </>
  );
}
