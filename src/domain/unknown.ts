/** "The register does not say." A value of its own, so that arithmetic on it does not compile. Survives structured clone and JSON. */
export type Unknown = { readonly kind: 'unknown' };

/** A fact that the register may or may not hold. `T` is a primitive. */
export type Maybe<T extends string | number | boolean> = T | Unknown;

export const UNKNOWN: Unknown = Object.freeze({ kind: 'unknown' });

/** True when the register holds the fact. */
export function isKnown<T extends string | number | boolean>(value: Maybe<T>): value is T {
  return typeof value !== 'object';
}
