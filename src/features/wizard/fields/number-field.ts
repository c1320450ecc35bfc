import { type Field, readForm } from './field.ts';

type NumberFieldOptions = {
  readonly label: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
  /** What to say when nothing is entered; without it, an empty field means "not said". */
  readonly whenEmpty?: string;
};

/** A number as people type it: a comma between thousands and a point before decimals are understood. */
export function parseTypedNumber(text: string): number | null {
  const plain = text.trim().replace(/,(?=\d{3}\b)/g, '');
  return /^\d+(\.\d+)?$|^\.\d+$/.test(plain) ? Number(plain) : null;
}

/** A number within bounds, both ends included. Empty means not said. */
export function numberField(options: NumberFieldOptions): Field<number> {
  const { label, hint, unit, least, most, whole = false, whenEmpty } = options;
  const bounds = `between ${least} and ${most}${unit === undefined ? '' : ` ${unit}`}`;
  return {
    spec: {
      kind: 'number',
      label,
      ...(hint === undefined ? {} : { hint }),
      ...(unit === undefined ? {} : { unit }),
    },
    toForm: (value) => (value === undefined ? '' : String(value)),
    schema: readForm((given, refuse) => {
      const text = typeof given === 'string' ? given : '';
      if (text.trim() === '') {
        if (whenEmpty !== undefined) refuse(whenEmpty);
        return undefined;
      }
      const number = parseTypedNumber(text);
      if (number === null) refuse(`${label}: enter a number ${bounds}, in figures`);
      else if (number < least || number > most) refuse(`${label}: enter a number ${bounds}`);
      else if (whole && !Number.isInteger(number)) refuse(`${label}: enter a whole number`);
      else return number;
      return undefined;
    }),
  };
}
