import { expect, it } from 'vitest';
import { boardOf, futureOf } from './board-words.ts';

it.each([
  ['Community School', 'governing body', /becoming an academy/, /^conversion$/],
  ['Academy Converter', 'board of trustees', /moving into a trust/, /^joining a trust$/],
] as const)(
  'of a %s: who decides, on what, and what a partnership does not replace',
  (type, board, considered, replaced) => {
    expect(boardOf({ type })).toBe(board);
    expect(futureOf({ type }).considered).toMatch(considered);
    expect(futureOf({ type }).notReplaced).toMatch(replaced);
  },
);
