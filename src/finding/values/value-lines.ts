import { IMPORTANCE_LABELS } from '../../matching/answer-labels.ts';
import type { ChosenValue } from '../../matching/answers.ts';
import type { ValueMeanings } from '../value-meaning.ts';
import { type MappedValue, mappedValues, STAKEHOLDER_LABELS } from './build-map.ts';

/** Each value that the school chose, in the order chosen, as one line: how much it matters, to whom, and why where that is written down. */
export function valueLines(values: readonly ChosenValue[], meanings: ValueMeanings): readonly string[] {
  return mappedValues(values, meanings).map(valueLine);
}

function valueLine({ label, importance, why }: MappedValue): string {
  const reasons = why.map(({ to, words }) => {
    const reason = words.trim().replace(/\.$/, '');
    return `for ${STAKEHOLDER_LABELS[to]}${reason === '' ? '' : `: ${reason}`}`;
  });
  const weight = IMPORTANCE_LABELS[importance];
  return `${label} (${weight})${reasons.length === 0 ? '' : `, ${reasons.join('; ')}`}`;
}
