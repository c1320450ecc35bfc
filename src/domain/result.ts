/** The outcome of something that can fail in an expected way. Failures are values; exceptions are for programmer mistakes. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps an expected failure; the error carries the operands that a message needs. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
