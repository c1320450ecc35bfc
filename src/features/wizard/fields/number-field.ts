import { counted, KM_PER_MILE, kmFigure } from '../../../matching/wording.ts';
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

/** The miles that someone typed, "10 miles" or "10 mi"; null for anything else. */
function typedMiles(text: string): number | null {
  const match = /^(.*?)\s*mi(?:\.|les?)?$/i.exec(text.trim());
  return match?.[1] === undefined ? null : parseTypedNumber(match[1]);
}

/** The text without the unit that the field already names. */
function withoutUnit(text: string, unit: string | undefined): string {
  return unit === 'km' ? text.replace(/\s*(?:kms?|kilomet(?:re|er)s?)\.?\s*$/i, '') : text;
}

/** Kilometres for miles, short enough to be typed: whole from 10 on, else one decimal. */
const kmToType = (miles: number) => kmFigure(miles * KM_PER_MILE);

/** A number within bounds, both ends included. Empty means not said. Kilometres may be typed with their unit; miles are refused with what they are in km. */
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
      const number = parseTypedNumber(withoutUnit(text, unit));
      const miles = unit === 'km' ? typedMiles(text) : null;
      if (miles !== null)
        refuse(
          `${label}: distances are in kilometres. ${counted(miles, 'mile is', 'miles are')} ${kmToType(miles)} km: enter ${kmToType(miles)}`,
        );
      else if (number === null) refuse(`${label}: enter a number ${bounds}, in figures`);
      else if (number < least || number > most) refuse(`${label}: enter a number ${bounds}`);
      else if (whole && !Number.isInteger(number)) refuse(`${label}: enter a whole number`);
      else return number;
      return undefined;
    }),
  };
}
