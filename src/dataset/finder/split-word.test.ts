import { describe, expect, it } from 'vitest';
import { splitWord } from './split-word.ts';

const KNOWN = new Set([
  'st',
  'marys',
  'primary',
  'school',
  'kings',
  'king',
  'grove',
  'oak',
  'field',
  'ma',
  'rys',
]);
const costs = {
  known: (part: string) => (KNOWN.has(part) ? 0.5 : undefined),
  unsure: (part: string, atEnd: boolean) => (part === 'mrays' || (atEnd && part === 'prim') ? 3 : undefined),
};
const partsOf = (word: string, sureOnly = false) => splitWord(word, costs, sureOnly)?.parts;

describe('splitWord', () => {
  it('cuts where words of the index meet', () => {
    expect(partsOf('stmarys')).toEqual(['st', 'marys']);
    expect(partsOf('kingsgrove')).toEqual(['kings', 'grove']);
    expect(partsOf('stmarysprimaryschool')).toEqual(['st', 'marys', 'primary', 'school']);
  });

  it('lets one part be misspelt, or unfinished at the end, unless told otherwise', () => {
    expect(partsOf('stmraysschool')).toEqual(['st', 'mrays', 'school']);
    expect(partsOf('stmarysprim')).toEqual(['st', 'marys', 'prim']);
    expect(partsOf('stmraysschool', true)).toBeUndefined();
  });

  it('leaves a word whole that no known words make up', () => {
    expect(partsOf('hawthorne')).toBeUndefined();
    expect(partsOf('school')).toBeUndefined();
    expect(partsOf('')).toBeUndefined();
  });

  it('counts a left-out space between each two parts', () => {
    expect(splitWord('oakfield', costs, true)?.cost).toBeCloseTo(0.5 + 0.5 + 2.6);
  });
});
