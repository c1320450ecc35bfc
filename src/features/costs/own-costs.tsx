import type { OwnCost } from '../../finding/costs/cost-work.ts';
import type { FigureBounds } from '../../finding/costs/parse-figure.ts';
import { nextId } from '../../store/next-id.ts';
import { AddWords } from '../../ui/add-words.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { cx } from '../../ui/cx.ts';
import { focusElement } from '../../ui/focus-element.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './costs.module.css';
import { FigureField } from './figure-field.tsx';

/** Pounds that a school can pay, or receive where a cost may be below nothing. */
const POUNDS: FigureBounds = { least: 0, most: 1_000_000_000 };
const EITHER_WAY: FigureBounds = { least: -1_000_000_000, most: 1_000_000_000 };

/** Letters of a cost's name. */
const LONGEST_LABEL = 120;

type OwnCostsProps = {
  /** Names the list's fields. */
  readonly name: string;
  readonly costs: readonly OwnCost[];
  /** Ids that something still refers to, although no cost has them any more. */
  readonly takenIds?: readonly string[];
  /** Only yearly, such as services that are bought; else each says whether it is paid yearly or once. */
  readonly yearlyOnly?: boolean;
  readonly addLabel: string;
  readonly addHint?: string;
  /** `lost` names what was removed. */
  readonly onChange: (costs: readonly OwnCost[], lost?: string) => void;
};

/** Costs in the school's own words, each with its amount; an empty amount is "not known". */
export function OwnCosts({
  name,
  costs,
  takenIds = [],
  yearlyOnly = false,
  addLabel,
  addHint,
  onChange,
}: OwnCostsProps) {
  const change = (at: number, changed: OwnCost) =>
    onChange(costs.map((cost, index) => (index === at ? changed : cost)));
  const add = (label: string) => {
    const id = nextId(name, [...costs.map((cost) => cost.id), ...takenIds]);
    onChange([...costs, { id, label, when: 'yearly' }]);
    focusElement(`${name}-${id}-low`);
  };
  const remove = (at: number) => {
    const cost = costs[at];
    if (cost === undefined) return;
    onChange(costs.toSpliced(at, 1), `removing “${cost.label}”`);
    focusElement(`${name}-new`);
  };
  return (
    <>
      {costs.length > 0 && (
        <ul className={cx(styles.list)}>
          {costs.map((cost, at) => (
            <CostEntry
              key={cost.id}
              id={`${name}-${cost.id}`}
              cost={cost}
              yearlyOnly={yearlyOnly}
              onChange={(changed) => change(at, changed)}
              onRemove={() => remove(at)}
            />
          ))}
        </ul>
      )}
      <AddWords
        name={`${name}-new`}
        label={addLabel}
        hint={addHint}
        maxLength={LONGEST_LABEL}
        taken={costs.map(({ label }) => label)}
        whenEmpty="Write what it is, then add it"
        whenTaken={(words) => `“${words}” is in the list already`}
        onAdd={add}
      >
        {(addWords) => (
          <ButtonRow>
            <Button look="secondary" small onClick={addWords}>
              Add to the list
            </Button>
          </ButtonRow>
        )}
      </AddWords>
    </>
  );
}

type CostEntryProps = {
  /** Names the entry's fields. */
  readonly id: string;
  readonly cost: OwnCost;
  readonly yearlyOnly: boolean;
  readonly onChange: (changed: OwnCost) => void;
  readonly onRemove: () => void;
};

function CostEntry({ id, cost, yearlyOnly, onChange, onRemove }: CostEntryProps) {
  return (
    <li className={cx(styles.entry)}>
      <FigureField
        id={id}
        legend={cost.label}
        unit={cost.when === 'yearly' ? '£ a year' : '£'}
        bounds={yearlyOnly ? POUNDS : EITHER_WAY}
        value={cost.amount}
        onChange={(amount) => onChange(withAmount(cost, amount))}
      />
      {!yearlyOnly && (
        <RadioGroup
          name={`${id}-when`}
          legend={`When is “${cost.label}” paid?`}
          choices={[
            { value: 'yearly', label: 'Every year' },
            { value: 'once', label: 'Once, in year 1' },
          ]}
          inline
          value={cost.when}
          onChange={(event) => onChange({ ...cost, when: event.target.value === 'once' ? 'once' : 'yearly' })}
        />
      )}
      <Button look="quiet" small onClick={onRemove}>
        Remove<VisuallyHidden> {cost.label}</VisuallyHidden>
      </Button>
    </li>
  );
}

function withAmount({ id, label, when }: OwnCost, amount: OwnCost['amount']): OwnCost {
  return { id, label, when, ...(amount === undefined ? {} : { amount }) };
}
