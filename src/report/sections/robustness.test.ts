import { describe, expect, test } from 'vitest';
import { rankingOf, reportInput } from '../../../tests/builders/report.ts';
import { robustnessOf } from '../../../tests/builders/some-robustness.ts';
import { buildReport } from '../build-report.ts';
import { shortlistFor } from '../shortlist-for.ts';
import { robustnessSection } from './robustness.ts';
import { signedTenths } from './robustness-tables.ts';

const candidates = rankingOf().ranked.slice(0, 5);
const input = reportInput({ robustness: robustnessOf(candidates) });
const section = robustnessSection(input, shortlistFor(input.ranking, input.choices));
const blocks = section?.blocks ?? [];
const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

describe('how sure the order is', () => {
  test('stands after the order, and only once it has been worked out', () => {
    const ids = buildReport(input).sections.map(({ id }) => id);
    expect(ids[ids.indexOf('order') + 1]).toBe('how-sure');
    expect(buildReport(reportInput()).sections.map(({ id }) => id)).not.toContain('how-sure');
  });

  test('in short it stands on the first page: who is first, who else, the unknowns, and who is too close to call', () => {
    const summary = buildReport(input).sections.find(({ id }) => id === 'summary')?.blocks;
    expect(summary?.find((block) => block.kind === 'list')).toEqual({
      kind: 'list',
      lead: 'How sure is this order?',
      items: [
        'Shift your weights a little, 10,000 times over, and Trust 1 is first in 60 of 100 tries, and among the first five in 96 of 100.',
        'Of 100 tries, Trust 2 in 24, Trust 3 in 10, Trust 4 in 4, Trust 5 in 1 and the 12 trusts not listed here, taken together, in 1.',
        '45 of its 100 points rest on what is neither in the registers nor recorded by you yet: let everything unknown turn out well or badly too, and it is first in 25 of 100 tries.',
        'By your weights alone: Trust 1; then clearly behind, Trust 2, Trust 3, Trust 4 and Trust 5, which are too close to call. With the unknowns: All five are too close to call.',
      ],
    });
    expect(JSON.stringify(buildReport(reportInput()).sections[0])).not.toContain('tries');
  });

  test('first places printed add up to 100 with the trusts not listed: 60 + 24 + 10 + 4 + 1 + 1', () => {
    const [table] = tables;
    const column = [...(table?.rows ?? []), table?.total ?? []].map((cells) => Number(cells[1]));
    expect(column).toEqual([60, 24, 10, 4, 1, 1]);
    expect(column.reduce((sum, count) => sum + count, 0)).toBe(100);
    expect(table?.total).toEqual(['Trusts not listed (12)', '1', 'not counted', '59', 'not counted']);
  });

  test('every table has as many cells as columns, and names its source', () => {
    expect(tables.map(({ caption }) => caption)).toEqual([
      'Of 100 tries with shifted weights, how many put each trust at the top',
      'How far each weight can move, the others keeping their proportions',
      'Places in the order, and in two others',
    ]);
    for (const { columns, rows, source } of tables) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
      expect(source).not.toBe('');
    }
    expect(tables[0]?.rows[1]).toEqual(['Trust 2', '24', '48', '10', '25']);
    expect(tables[1]?.rows[0]).toEqual([
      'Geography and type',
      '60',
      'Below 12, Trust 2 would be first.',
      'No weight would change it.',
    ]);
  });

  test('ends with what to settle first and with what the counts are not', () => {
    expect(blocks.at(-2)).toMatchObject({
      kind: 'checklist',
      items: [
        'Ask the diocese whether it would agree to this trust. A “no” about Trust 1 would take it out and put another trust first.',
      ],
    });
    expect(blocks.at(-1)).toMatchObject({
      text: expect.stringMatching(/they say nothing about which choice is right\.$/),
    });
    expect(JSON.stringify(blocks)).not.toMatch(/probab|likel/i);
  });

  test('without unknowns there are two columns less', () => {
    const { byEverything: _unknowns, ...shares } = robustnessOf(candidates).shares;
    const known = reportInput({ robustness: { ...robustnessOf(candidates), shares } });
    const table = robustnessSection(known, shortlistFor(known.ranking, known.choices))?.blocks.find(
      ({ kind }) => kind === 'table',
    );
    expect(table).toMatchObject({ columns: { length: 3 } });
  });
});

test('differences carry their sign', () => {
  expect([33, 0, -2].map(signedTenths)).toEqual(['+3.3', '0.0', '−0.2']);
});
