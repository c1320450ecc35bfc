import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx';

type CheckboxGroupProps = ChoiceGroupProps & {
  /** With `onChange`: the caller holds the state. */
  readonly values?: readonly string[];
  readonly defaultValues?: readonly string[];
};

/** Any number of a few. */
export function CheckboxGroup({ values, defaultValues, ...group }: CheckboxGroupProps) {
  return (
    <ChoiceGroup
      {...group}
      type="checkbox"
      isChecked={values === undefined ? undefined : (choice) => values.includes(choice)}
      isCheckedAtFirst={defaultValues === undefined ? undefined : (choice) => defaultValues.includes(choice)}
    />
  );
}
