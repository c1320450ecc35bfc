import { describe, expect, it } from 'vitest';
import { reportInput } from '../../../tests/builders/report.ts';
import { BLANK_TRUST_COSTS } from '../../finding/costs/cost-work.ts';
import { workOutJoining } from '../../finding/costs/work-out.ts';
import { buildReport } from '../build-report.ts';
import { costsSection } from './costs.ts';
import { ownQuestionsSection } from './own-questions.ts';

const BUDGET = {
  grant: { low: 1_000_000, high: 1_000_000 },
  grantBasis: 'total',
  laterYears: 'same',
  services: [],
  stayOnly: [],
  source: '',
} as const;

describe('our own questions', () => {
  const asked = [
    { words: 'When does the day end?', openWith: ['Brook Trust', 'Hill Trust'] },
    { words: 'Who mends the roof?', openWith: ['Hill Trust'] },
    { words: 'Is there a choir?', openWith: [] },
  ];

  it('stand with the trusts that have not answered them; answered ones are left out', () => {
    expect(ownQuestionsSection(asked, 2)?.blocks).toMatchObject([
      {
        kind: 'list',
        items: [
          'When does the day end? (open with every trust of the shortlist)',
          'Who mends the roof? (open with Hill Trust)',
        ],
      },
    ]);
  });

  it('make no section while none is open', () => {
    expect(ownQuestionsSection([{ words: 'Is there a choir?', openWith: [] }], 2)).toBeUndefined();
    expect(ownQuestionsSection([], 2)).toBeUndefined();
  });
});

describe('cost', () => {
  it('stands for each trust from low to high, with what is not known by name: 5% to 6% of £1,000,000 for three years', () => {
    const known = {
      ...BLANK_TRUST_COSTS,
      charge: { kind: 'percent', figure: { low: 5, high: 6 } },
    } as const;
    const section = costsSection([
      { name: 'Brook Trust', cost: workOutJoining(BUDGET, 412, known) },
      { name: 'Hill Trust', cost: workOutJoining(BUDGET, 412, BLANK_TRUST_COSTS) },
    ]);
    const [table] = section?.blocks ?? [];
    if (table?.kind !== 'table') throw new Error('no table');
    const [brook, hill] = table.rows;
    expect(brook?.[0]).toBe('Brook Trust');
    expect(brook?.[1]).toMatch(/£150,000 more/);
    expect(hill?.[1]).toBe('Not known');
    expect(hill?.[2]).toMatch(/^What the trust takes/);
    for (const row of table.rows) for (const cell of row) expect(cell).not.toBe('');
  });

  it('makes no section while nothing is entered', () => {
    expect(costsSection([])).toBeUndefined();
  });
});

it('the report has neither section while there is nothing for it, and both where there is', () => {
  const ids = (input: Parameters<typeof buildReport>[0]) => buildReport(input).sections.map(({ id }) => id);
  expect(ids(reportInput())).not.toEqual(expect.arrayContaining(['own-questions']));
  expect(ids(reportInput())).not.toEqual(expect.arrayContaining(['costs']));
  const full = reportInput({
    ownQuestions: [{ words: 'Who mends the roof?', openWith: ['Trust 1'] }],
    costs: [{ name: 'Trust 1', cost: workOutJoining(BUDGET, 412, BLANK_TRUST_COSTS) }],
  });
  expect(ids(full)).toEqual(expect.arrayContaining(['own-questions', 'costs']));
});
