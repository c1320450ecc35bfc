import { deriveKey, uniformAt } from './counter-random.ts';

/**
 * The natural logarithm of a draw from the gamma distribution with this shape (above 0) and scale 1. The logarithm keeps draws of
 * very small shapes apart where the draws themselves would all be 0. Each (key, counter) is a draw of its own.
 *
 * Source: Marsaglia and Tsang (2000), ACM Transactions on Mathematical Software 26(3), with their boost for shapes below 1.
 */
export function logGammaDraw(shape: number, key: number, counter: number): number {
  const stream = deriveKey(key, counter);
  if (shape >= 1) return Math.log(gammaDraw(shape, stream));
  return Math.log(gammaDraw(shape + 1, stream)) + Math.log(uniformAt(stream, 0)) / shape;
}

/** Marsaglia and Tsang for shapes from 1. Draw 0 of the stream is left to the boost. */
function gammaDraw(shape: number, stream: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let draw = 1; ; draw += 3) {
    const z = normal(uniformAt(stream, draw), uniformAt(stream, draw + 1));
    const root = 1 + c * z;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = uniformAt(stream, draw + 2);
    // The squeeze settles most draws without a logarithm.
    if (u < 1 - 0.0331 * z * z * z * z) return d * v;
    if (Math.log(u) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Standard normal from two uniforms (Box and Muller 1958). */
function normal(u1: number, u2: number): number {
  return Math.sqrt(-2 * Math.log(u1)) * Math.cos(2 * Math.PI * u2);
}
