import { VALUE_LABELS } from '../../matching/answer-labels.ts';
import type { ChosenValue } from '../../matching/answers.ts';
import { valuesAlignment } from '../../matching/criteria/values-alignment.ts';
import type { RecordedEntry } from '../../matching/recorded.ts';
import { sentenceCase } from '../../matching/wording.ts';
import { contradicting, type LevelEntry, levelInForce, stepsOf } from '../level-in-force.ts';
import { STAKEHOLDER_IDS, type StakeholderId, type ValueMeanings } from '../value-meaning.ts';

/** Where the exercise comes from, as it stands under the map. */
export const FIRST_CONSIDERATIONS_SOURCE =
  'The exercise follows the Confederation of School Trusts, Joining a School Trust: first considerations, “Vision and values”.';

/** How far a trust shares a value, from the least to the most: the steps of the criterion "Values in common". */
export const VALUE_LEVELS = stepsOf(valuesAlignment);

/** To whom a value matters, as the screens name them; they can stand inside a sentence. */
export const STAKEHOLDER_LABELS: Readonly<Record<StakeholderId, string>> = {
  pupils: 'pupils',
  staff: 'staff',
  parents: 'parents',
  church: 'the church',
  community: 'the community',
};

/** One of our values: what it is called, how much it matters, to whom and why. */
export type MappedValue = {
  /** The id under which it is recorded: of a listed value, or our own words. */
  readonly id: string;
  readonly label: string;
  readonly importance: ChosenValue['importance'];
  readonly why: readonly { readonly to: StakeholderId; readonly words: string }[];
};

/** What an entry of the evidence log about one value is about. */
export function aboutValue(valueId: string): string {
  return `values-alignment/${valueId}`;
}

/** Our values in the order chosen, with to whom they matter and why, as far as that is written down. */
export function mappedValues(
  values: readonly ChosenValue[],
  meanings: ValueMeanings,
): readonly MappedValue[] {
  return values.map((value) => {
    const id = value.kind === 'listed' ? value.id : value.words;
    const meaning = meanings[id];
    return {
      id,
      label: value.kind === 'listed' ? sentenceCase(VALUE_LABELS[value.id]) : value.words,
      importance: value.importance,
      why: STAKEHOLDER_IDS.flatMap((to) => {
        const words = meaning?.[to];
        return words === undefined ? [] : [{ to, words }];
      }),
    };
  });
}

/** What a trust says and does about one value: the step, the entry that says so, and entries of another standing that say otherwise. */
export type ValueFound = {
  readonly label: string;
  readonly entry: LevelEntry;
  readonly contradicts: readonly LevelEntry[];
};

/** The latest that was recorded about a value of ours; absent where nothing is. */
export function valueFound(recorded: readonly RecordedEntry[], valueId: string): ValueFound | undefined {
  const entry = levelInForce(recorded, aboutValue(valueId));
  if (entry === undefined) return undefined;
  const contradicts = contradicting(recorded, aboutValue(valueId));
  return { label: levelLabel(entry.answer.value), entry, contradicts };
}

/** The step that a level, 0 to 1, stands for; between two steps, the lower one. */
export function levelLabel(level: number): string {
  const step = VALUE_LEVELS.findLast(({ value }) => value <= level);
  if (step === undefined) throw new RangeError(`a level below every step: ${level}`);
  return step.label;
}

/** "2 seen in practice; 1 contradicts it; 2 not recorded yet", over the values that a school chose; "Nothing recorded yet" where none is. */
export function alignmentInWords(found: readonly (ValueFound | undefined)[]): string {
  const count = (label: string) => found.filter((one) => one?.label === label).length;
  const open = found.filter((one) => one === undefined).length;
  if (open === found.length) return 'Nothing recorded yet';
  const parts = VALUE_LEVELS.toReversed().flatMap(({ label }) => {
    const times = count(label);
    return times === 0 ? [] : [`${times} ${label.charAt(0).toLowerCase()}${label.slice(1)}`];
  });
  return [...parts, ...(open === 0 ? [] : [`${open} not recorded yet`])].join('; ');
}
