import { describe, expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';
import { COST_EXAMPLES, linesOf } from './joining-cost-examples.ts';

const [, ...rows] = csvRows('joining-costs.csv');

function rangeOf(example: string, lineId: string, year: string) {
  const given = COST_EXAMPLES[example];
  if (given === undefined) throw new Error(`no example “${example}”`);
  const line = linesOf(given).find(({ id }) => id === lineId);
  if (line === undefined) throw new Error(`“${example}” has no line ${lineId}`);
  if (year === 'all') return line.total;
  const range = line.years[Number(year) - 1];
  if (range === undefined) throw new Error(`no year ${year}`);
  return range;
}

describe('the cost of joining, by hand', () => {
  test.each(rows)(
    '%s: %s in year %s is %s',
    (example = '', line = '', year = '', _working = '', low = '', high = '') => {
      expect(rangeOf(example, line, year)).toEqual({ low: Number(low), high: Number(high) });
    },
  );

  test('every example is checked by some row', () => {
    expect(new Set(rows.map(([example]) => example))).toEqual(new Set(Object.keys(COST_EXAMPLES)));
  });
});
