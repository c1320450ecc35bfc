import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeRange, codesBeginning, packCode, packPostcode, postcodesBeginning } from './packed-code.ts';

const holds = ({ low, high }: CodeRange, packed: number): boolean => packed >= low && packed < high;

describe('packed codes', () => {
  it('lie in the range of each of their beginnings, and of no other beginning as long', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(digits, digits, fc.integer({ min: 3, max: 7 }), (code, other, length) => {
        expect(holds(codesBeginning(other.slice(0, length)), packCode(code))).toBe(
          code.startsWith(other.slice(0, length)),
        );
      }),
    );
  });

  it('leave an empty code out of every range', () => {
    expect(holds(codesBeginning('0'), packCode(''))).toBe(false);
  });
});

describe('packed postcodes', () => {
  it('are the same with and without the space, in either case', () => {
    expect(packPostcode('LS16 8DY')).toBe(packPostcode('ls168dy'));
  });

  it('keep LS1 apart from LS16', () => {
    const packed = packPostcode('LS16 8DY');
    expect(holds(postcodesBeginning('ls16', ''), packed)).toBe(true);
    expect(holds(postcodesBeginning('ls16', '8d'), packed)).toBe(true);
    expect(holds(postcodesBeginning('ls1', ''), packed)).toBe(false);
    expect(holds(postcodesBeginning('ls1', '6'), packed)).toBe(false);
    expect(holds(postcodesBeginning('ls16', '9'), packed)).toBe(false);
  });

  it('lie in a range exactly when the outward codes are equal and the inward one begins alike', () => {
    const outward = fc.stringMatching(/^[A-C]{1,2}[1-2][0-1AB]?$/);
    const inward = fc.stringMatching(/^[0-9][A-Z]{2}$/);
    fc.assert(
      fc.property(outward, inward, outward, inward, fc.nat(3), (ours, unit, theirs, other, length) => {
        const beginning = other.slice(0, length);
        const expected = ours === theirs && unit.startsWith(beginning);
        expect(holds(postcodesBeginning(theirs, beginning), packPostcode(`${ours} ${unit}`))).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leave a missing postcode out of every range', () => {
    expect(packPostcode('')).toBeLessThan(0);
  });
});
