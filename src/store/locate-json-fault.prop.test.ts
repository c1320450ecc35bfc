import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locateJsonFault } from './locate-json-fault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('finds no fault in any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      expect(locateJsonFault(JSON.stringify(value, null, indent))).toBeNull();
    }),
  );
});

it('finds a fault exactly where JSON.parse refuses the text', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '0',
    '.5',
    'e',
    'true',
    'nul',
    ' ',
    '\\',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      expect(locateJsonFault(text) === null).toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
});

it('calls every beginning of an object truncated', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (value, share) => {
        const text = JSON.stringify(value);
        const cut = text.slice(0, Math.floor(share * (text.length - 1)));
        expect(locateJsonFault(cut)?.truncated).toBe(true);
      },
    ),
  );
});
