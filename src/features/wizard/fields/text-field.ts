import { type Field, readForm } from './field.ts';

type TextFieldOptions = {
  readonly label: string;
  readonly hint?: string;
  /** What to say when nothing is entered; without it the field is optional. */
  readonly whenEmpty?: string;
};

/** Longest text that a line takes. */
const LONGEST_LINE = 500;

/** A line of text; spaces around it do not count. */
export function textField({ label, hint, whenEmpty }: TextFieldOptions): Field<string> {
  return {
    spec: { kind: 'text', label, ...(hint === undefined ? {} : { hint }), optional: whenEmpty === undefined },
    toForm: (value) => (value === undefined ? '' : value),
    schema: readForm((given, refuse) => {
      const text = typeof given === 'string' ? given.trim() : '';
      if (text.length > LONGEST_LINE) refuse(`${label}: use at most ${LONGEST_LINE} characters`);
      if (text !== '') return text;
      if (whenEmpty !== undefined) refuse(whenEmpty);
      return undefined;
    }),
  };
}
