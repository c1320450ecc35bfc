/**
 * Random numbers by counter: the number for (key, counter) is computed on the spot, with no state between draws. So a sample means
 * the same whatever was drawn before it, in whatever order and in whatever browser: only 32-bit integer steps are used.
 *
 * The mixing steps are "lowbias32" (C. Wellons, Prospecting for hash functions, 2018, public domain).
 */
export function mix(bits: number): number {
  let h = bits | 0;
  h = Math.imul(h ^ (h >>> 16), MIX_1);
  h = Math.imul(h ^ (h >>> 15), MIX_2);
  return h ^ (h >>> 16);
}

export const MIX_1 = 0x7feb352d;
export const MIX_2 = 0x846ca68b;

/** The odd step between counters: 2³² divided by the golden ratio. */
export const COUNTER_STEP = 0x9e3779b9;

/** Takes 32 bits to the unit interval. */
export const UNIT = 2 ** -32;

/** A key for one stream out of a parent key and a counter; 32 bits. */
export function deriveKey(key: number, counter: number): number {
  return mix((key + Math.imul(counter + 1, COUNTER_STEP)) | 0);
}

/** Uniform above 0 and below 1, in steps of 2⁻³². */
export function uniformAt(key: number, counter: number): number {
  return ((deriveKey(key, counter) >>> 0) + 0.5) * UNIT;
}

/** A key for a name, so that a stream belongs to a candidate or criterion and not to its place in a list (FNV-1a). */
export function keyOf(seed: number, name: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) h = Math.imul(h ^ name.charCodeAt(at), 0x01000193);
  return mix(h ^ mix(seed));
}
