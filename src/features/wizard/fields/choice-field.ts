import { type Field, type FieldSpec, NOT_KNOWN, readForm } from './field.ts';

type Option<T> = { readonly value: T; readonly label: string; readonly hint?: string };

type ChoiceFieldOptions<T> = {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly Option<T>[];
  /** Adds "We do not know yet" with what applies until then, and why. */
  readonly fallback?: { readonly value: T; readonly reason: string };
  /** What to say when nothing is chosen; without it, nothing chosen means "not said". */
  readonly whenEmpty?: string;
  /** Stands chosen until something else is. */
  readonly preset?: T;
};

const drawn = <T>({ value, label, hint }: Option<T>) => ({
  value: String(value),
  label,
  ...(hint === undefined ? {} : { hint }),
});

/** What counts while the answer is open. "Either" counts nothing, whatever the words of its option; its reason says what counts besides. */
function untilYouSay<T>(
  options: readonly Option<T>[],
  { value, reason }: { readonly value: T; readonly reason: string },
): string {
  if (value === 'either') return `Until you say, this question counts for nothing. ${reason}`;
  const used = options.find((option) => option.value === value);
  return `Until you say, we use “${used === undefined ? String(value) : used.label}”. ${reason}`;
}

function chosen<T extends string | number | boolean>(
  options: readonly Option<T>[],
  given: unknown,
): T | undefined {
  return options.find(({ value }) => String(value) === given)?.value;
}

/** One of a few values. */
export function choiceField<const T extends string | number | boolean>({
  legend,
  hint,
  options,
  fallback,
  whenEmpty,
  preset,
}: ChoiceFieldOptions<T>): Field<T> {
  const notKnown =
    fallback === undefined
      ? []
      : [{ value: NOT_KNOWN, label: 'We do not know yet', hint: untilYouSay(options, fallback) }];
  const spec: FieldSpec = {
    kind: 'choice',
    legend,
    ...(hint === undefined ? {} : { hint }),
    choices: [...options.map(drawn), ...notKnown],
  };
  return {
    spec,
    toForm: (value, confirmed) => {
      if (value !== undefined) return String(value);
      if (preset !== undefined) return String(preset);
      return confirmed && fallback !== undefined ? NOT_KNOWN : null;
    },
    schema: readForm((given, refuse) => {
      const value = chosen(options, given);
      if (value === undefined && whenEmpty !== undefined) refuse(whenEmpty);
      return value;
    }),
  };
}

type SelectFieldOptions<T> = {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option<T>[];
  readonly prompt: string;
  readonly whenEmpty?: string;
};

/** One of many values, from a list that opens. */
export function selectField<T extends string | number>({
  label,
  hint,
  options,
  prompt,
  whenEmpty,
}: SelectFieldOptions<T>): Field<T> {
  return {
    spec: {
      kind: 'select',
      label,
      ...(hint === undefined ? {} : { hint }),
      options: [
        { value: '', label: prompt },
        ...options.map(({ value, label: name }) => ({ value: String(value), label: name })),
      ],
    },
    toForm: (value) => (value === undefined ? '' : String(value)),
    schema: readForm((given, refuse) => {
      const value = chosen(options, given);
      if (value === undefined && whenEmpty !== undefined) refuse(whenEmpty);
      return value;
    }),
  };
}
