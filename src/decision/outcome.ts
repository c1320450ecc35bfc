/**
 * A success, or an expected failure with a tagged error that carries its operands.
 * The decision core imports nothing, so it states this shape itself.
 */
export type Outcome<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };
