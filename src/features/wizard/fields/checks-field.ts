import { type Field, readForm } from './field.ts';

type ChecksFieldOptions<T extends string> = {
  readonly legend: string;
  readonly hint?: string;
  /** Under each other unless told. */
  readonly layout?: 'list' | 'line' | 'columns';
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[];
};

/** Any number of a few values, in the order of the options. None ticked means not said. */
export function checksField<T extends string>({
  legend,
  hint,
  options,
  layout = 'list',
}: ChecksFieldOptions<T>): Field<readonly T[]> {
  return {
    spec: {
      kind: 'checks',
      legend,
      ...(hint === undefined ? {} : { hint }),
      choices: options,
      layout,
    },
    toForm: (values) => (values === undefined ? [] : values),
    schema: readForm((given) => {
      const ticked: readonly unknown[] = Array.isArray(given) ? given : [];
      const values = options.map(({ value }) => value).filter((value) => ticked.includes(value));
      return values.length === 0 ? undefined : values;
    }),
  };
}
