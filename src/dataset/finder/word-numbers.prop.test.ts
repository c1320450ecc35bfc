import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWords } from './fold-text.ts';
import { WordNumbers } from './word-numbers.ts';

const piece = fc.constantFrom(
  'St',
  "Mary's",
  'Church',
  'of',
  'England',
  'C.',
  'E.',
  'RC',
  'Roman',
  'Catholic',
  'Jnr',
  '&',
  'École',
  'JMI',
  'VI',
  'Oak-Field,',
  '',
);
const name = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(' '));

describe('WordNumbers', () => {
  it('numbers the words that indexWords gives, however often names repeat', () => {
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const numbers = new WordNumbers();
        for (const text of names) {
          const read = Array.from(numbers.read(text).trimmed(), (id) => numbers.words[id]);
          expect(read).toEqual(indexWords(text));
        }
      }),
    );
  });
});
