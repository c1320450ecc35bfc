import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx';

type RadioGroupProps = ChoiceGroupProps & {
  /** With `onChange`: the caller holds the state. */
  readonly value?: string | null;
  readonly defaultValue?: string;
};

/** One of a few, each with an optional hint. */
export function RadioGroup({ value, defaultValue, ...group }: RadioGroupProps) {
  return (
    <ChoiceGroup
      {...group}
      type="radio"
      isChecked={value === undefined ? undefined : (choice) => choice === value}
      isCheckedAtFirst={defaultValue === undefined ? undefined : (choice) => choice === defaultValue}
    />
  );
}
