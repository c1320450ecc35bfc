import { expect, it } from 'vitest';
import { READINESS_ITEMS } from '../../src/readiness/items/index.ts';
import { csvRows } from './csv-rows.ts';
import { SCHOOL_KINDS } from './readiness-kinds.ts';

const WORDS = { applies: 'yes', 'does-not-apply': 'no', 'not-known': 'ask' } as const;
const [HEAD = [], ...ROWS] = csvRows('readiness-kinds.csv');

it('the table has a row for every item and a column for every kind of school', () => {
  expect(HEAD).toEqual(['item', 'side', ...SCHOOL_KINDS.map(([name]) => name)]);
  expect(ROWS.map(([id]) => id)).toEqual(READINESS_ITEMS.map(({ id }) => id));
});

it.each(READINESS_ITEMS.map((item) => [item.id, item] as const))(
  '%s applies as the table says',
  (id, item) => {
    const [, side, ...cells] = ROWS.find(([first]) => first === id) ?? [];
    expect(side).toBe(item.side);
    expect(SCHOOL_KINDS.map(([, facts]) => WORDS[item.appliesWhen(facts).kind])).toEqual(cells);
  },
);
