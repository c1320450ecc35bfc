import {
  CONSIDERATION_IDS,
  CONSIDERATION_LABELS,
  type ConsiderationId,
} from '../../../domain/consideration.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { type GovernorWeights, LONGEST_LABEL, type Swings } from '../../../matching/governor-weights.ts';
import type { FieldError } from '../../../ui/error-summary.tsx';
import { parseSwing } from '../parse-swing.ts';

/** A governor as typed. */
export type TypedGovernor = {
  readonly label: string;
  readonly numbers: Readonly<Record<ConsiderationId, string>>;
};

/** Nothing typed yet. */
export const NOTHING_TYPED: TypedGovernor = {
  label: '',
  numbers: { vision: '', geography: '', size: '', faith: '', governance: '', finance: '' },
};

export const LABEL_FIELD = 'governor-label';

/** The id of a consideration's number field. */
export const numberField = (id: ConsiderationId) => `governor-${id}` as const;

/** Numbers as the fields show them. */
export function typedNumbers(swings: Swings): TypedGovernor['numbers'] {
  const { vision, geography, size, faith, governance, finance } = swings;
  return {
    vision: String(vision),
    geography: String(geography),
    size: String(size),
    faith: String(faith),
    governance: String(governance),
    finance: String(finance),
  };
}

/** All six numbers; null while one cannot be read. */
export function readNumbers(typed: TypedGovernor['numbers']): Swings | null {
  const read = { vision: 0, geography: 0, size: 0, faith: 0, governance: 0, finance: 0 };
  for (const id of CONSIDERATION_IDS) {
    const value = parseSwing(typed[id]);
    if (value === null) return null;
    read[id] = value;
  }
  return read;
}

type Context = {
  /** Labels of the other governors. */
  readonly taken: readonly string[];
  /** Considerations whose number counts for our school. */
  readonly counting: readonly ConsiderationId[];
};

/** Reads the form; what is wrong comes back field by field, in the order of the form. */
export function readGovernor(
  typed: TypedGovernor,
  { taken, counting }: Context,
): Result<Omit<GovernorWeights, 'id'>, readonly FieldError[]> {
  const label = typed.label.trim();
  const labelFault = faultOfLabel(label, taken);
  const considerations = readNumbers(typed.numbers);
  const faults: readonly FieldError[] = [
    ...(labelFault === null ? [] : [{ fieldId: LABEL_FIELD, message: labelFault }]),
    ...CONSIDERATION_IDS.filter((id) => parseSwing(typed.numbers[id]) === null).map((id) => ({
      fieldId: numberField(id),
      message: `${CONSIDERATION_LABELS[id]}: enter a number from 0 to 100`,
    })),
    ...(considerations !== null && counting.every((id) => considerations[id] === 0)
      ? counting.slice(0, 1).map((id) => ({ fieldId: numberField(id), message: NOTHING_COUNTS }))
      : []),
  ];
  return considerations === null || faults.length > 0 ? err(faults) : ok({ label, considerations });
}

const NOTHING_COUNTS =
  'Everything that counts is 0, so these numbers could not put one trust before another. Give at least one of them a number above 0';

function faultOfLabel(label: string, taken: readonly string[]): string | null {
  if (label === '') return 'Label: enter who this is, such as “Parent governor”';
  if (label.length > LONGEST_LABEL) {
    return `Label: shorten it to ${LONGEST_LABEL} characters; it has ${label.length}`;
  }
  return taken.some((other) => other.toLowerCase() === label.toLowerCase())
    ? `Label: there is already a “${label}”; add something that tells the two apart, such as “${label} 2”`
    : null;
}
