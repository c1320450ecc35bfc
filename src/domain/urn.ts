import { type ParseError, parseError } from './parse-error.ts';
import { err, ok, type Result } from './result.ts';

declare const urnBrand: unique symbol;

/** Unique reference number of a school in the DfE register: six digits. Made only by {@link parseUrn}. */
export type Urn = string & { readonly [urnBrand]: true };

/** Accepts six digits as text or number, with spaces around; refuses all else. */
export function parseUrn(given: unknown): Result<Urn, ParseError> {
  const text = typeof given === 'number' ? String(given) : typeof given === 'string' ? given.trim() : '';
  return /^[1-9]\d{5}$/.test(text) ? ok(text as Urn) : err(parseError('a URN of six digits', given));
}
