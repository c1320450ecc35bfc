import { type ChosenValue, IMPORTANCES, VALUE_IDS } from '../../../matching/answers.ts';
import { type Field, readForm, type ValueEntry } from './field.ts';

/** Longest name that a value in the school's own words may have. */
export const LONGEST_VALUE = 80;

const toEntry = (value: ChosenValue): ValueEntry => ({
  kind: value.kind,
  text: value.kind === 'listed' ? value.id : value.words,
  importance: String(value.importance),
});

function toValue({ kind, text, importance }: ValueEntry): ChosenValue | null {
  const weight = IMPORTANCES.find((one) => String(one) === importance);
  if (weight === undefined) return null;
  if (kind === 'own') return { kind, words: text.trim(), importance: weight };
  const id = VALUE_IDS.find((one) => one === text);
  return id === undefined ? null : { kind, id, importance: weight };
}

/** Listed values and own words, each with how much it matters. None means not said. */
export function valuesField(legend: string, hint: string): Field<readonly ChosenValue[]> {
  return {
    spec: { kind: 'values', legend, hint },
    toForm: (values) => (values === undefined ? [] : values.map(toEntry)),
    schema: readForm((given, refuse) => {
      const entries: readonly ValueEntry[] = Array.isArray(given) ? given : [];
      const values = entries.map((entry, at) => {
        const value = toValue(entry);
        if (value === null) refuse('Say how much this value matters', at, 'importance');
        return value;
      });
      const chosen = values.filter((value) => value !== null);
      return chosen.length === 0 ? undefined : chosen;
    }),
  };
}
