import { type ParseError, parseError } from './parse-error.ts';
import { err, ok, type Result } from './result.ts';

declare const trustUidBrand: unique symbol;

/** Key of a trust in the DfE register of groups ("Group UID"): one to six digits. Made only by {@link parseTrustUid}. */
export type TrustUid = string & { readonly [trustUidBrand]: true };

/** Accepts one to six digits as text or number, with spaces around; refuses all else. */
export function parseTrustUid(given: unknown): Result<TrustUid, ParseError> {
  const text = typeof given === 'number' ? String(given) : typeof given === 'string' ? given.trim() : '';
  return /^[1-9]\d{0,5}$/.test(text)
    ? ok(text as TrustUid)
    : err(parseError('a trust UID of one to six digits', given));
}
