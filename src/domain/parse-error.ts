/** Why a value was refused: what was expected and what was given, so that a message can name both. */
export type ParseError = {
  readonly kind: 'parse-error';
  readonly expected: string;
  readonly given: string;
};

/** Builds the refusal of `given`; long input is cut so that it can be shown. */
export function parseError(expected: string, given: unknown): ParseError {
  return { kind: 'parse-error', expected, given: String(given).slice(0, 60) };
}
