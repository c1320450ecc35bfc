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

  test('begins with how often the first of the list is first, by weights and with unknowns', () => {
    expect(blocks[0]).toEqual({
      kind: 'paragraph',
      text: 'In 60 of 100 plausible ways of weighing what you told us, Trust 1 is first. It is among the first five in 96 of 100. 45 of its 100 points of weight rest on what nobody has found out yet: let everything unknown turn out well or badly too, and it is first in 25 of 100.',
    });
  });

  test('names those too close to call', () => {
    expect(blocks[1]).toMatchObject({
      items: [
        'By weights alone: Trust 1; then clearly behind, Trust 2, Trust 3, Trust 4 and Trust 5, which are too close to call.',
        'Once the unknowns vary as well: All five are too close to call.',
      ],
    });
  });

  test('every table has as many cells as columns, and names its source', () => {
    expect(tables.map(({ caption }) => caption)).toEqual([
      'Of 100 plausible ways of weighing, how many put each trust at the top',
      'How far each weight can move, the others keeping their proportions',
      'Places in the order, and in two others',
    ]);
    for (const { columns, rows, source } of tables) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
      expect(source).not.toBe('');
    }
    expect(tables[0]?.rows[1]).toEqual(['Trust 2', '30', '48', '13', '25']);
    expect(tables[1]?.rows[0]).toEqual([
      'Geography and type',
      '60',
      'Below 12, Trust 2 would be first.',
      'No weight would change it.',
    ]);
  });

  test('ends with what to find out and with what the counts are not', () => {
    expect(blocks.at(-2)).toMatchObject({
      kind: 'checklist',
      items: [
        'Ask the diocese whether it would agree to this trust. A “no” about Trust 1 would take it out and put another trust first.',
        'Local governing body (scheme of delegation). 31 of 100 possible sets of answers would put another trust first, and 72 of 100 would bring in a trust from outside.',
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
