import { describe, expect, test } from 'vitest';
import { anEntry, someAnswers } from '../../../tests/builders/some-answers.ts';
import { DELEGATED_DECISIONS } from '../../matching/answers.ts';
import { delegationFit } from '../../matching/criteria/delegation-fit.ts';
import { BLANK_DELEGATION, FURTHER_DECISIONS } from '../delegation-work.ts';
import { stepsOf } from '../level-in-force.ts';
import { schemeColumn, wishFor } from './build-grid.ts';
import { deciderAt } from './decider-levels.ts';
import { fitInWords, fitOf, fitsInWords, leftOutInWords } from './fit.ts';
import { aboutDecision, GRID_DECISIONS } from './grid-decisions.ts';

test('the grid holds the ten decisions of the ranking and the further ones, each once', () => {
  expect(GRID_DECISIONS.toSorted()).toEqual([...DELEGATED_DECISIONS, ...FURTHER_DECISIONS].toSorted());
});

test('who decides is read back from the level it is recorded under', () => {
  expect(stepsOf(delegationFit).map(({ value }) => deciderAt(value))).toEqual([
    'trust',
    'local-board',
    'school',
  ]);
  expect([0.2, 0.25, 0.75, 0.8].map(deciderAt)).toEqual(['trust', 'local-board', 'school', 'school']);
});

describe('fit in words', () => {
  test.each([
    ['school', 'school', 'As you want it'],
    ['school', 'local-board', 'Nearer to the trust than you want'],
    ['school', 'trust', 'The opposite of what you want'],
    ['trust', 'local-board', 'Nearer to the school than you want'],
    [undefined, 'trust', 'You have not said what you want'],
    ['trust', undefined, 'Not recorded yet'],
    [undefined, undefined, 'Not recorded yet'],
  ] as const)('wanted %s, scheme %s: %s', (wanted, scheme, words) => {
    expect(fitInWords(fitOf(wanted, scheme))).toBe(words);
  });

  test('who is left out is named; nobody is, where one side is not known', () => {
    expect(leftOutInWords(['parents', 'staff'], ['staff'])).toBe('Leaves out parents, whom you want asked');
    expect(leftOutInWords(['parents'], undefined)).toBeUndefined();
    expect(leftOutInWords(undefined, [])).toBeUndefined();
  });

  test('a column in short counts only decisions with a wish', () => {
    const fits = [
      fitOf('school', 'school'),
      fitOf('school', 'trust'),
      fitOf('school', 'local-board'),
      fitOf('school', undefined),
      fitOf(undefined, 'trust'),
    ];
    expect(fitsInWords(fits)).toBe(
      '1 of 3 recorded as you want, 1 the opposite, 1 one step away, 1 not recorded',
    );
    expect(fitsInWords([fitOf('school', undefined)])).toBe('Nothing recorded yet on what you want');
    expect(fitsInWords([fitOf('school', 'school'), fitOf(undefined, undefined)])).toBe(
      '1 of 1 recorded as you want',
    );
    expect(fitsInWords([fitOf(undefined, undefined), fitOf(undefined, 'trust')])).toBe(
      'You have not said what you want',
    );
  });
});

describe('a column of the grid', () => {
  const decisions = { ...someAnswers().governance.decisions, budget: 'school' } as const;
  const work = { ...BLANK_DELEGATION, wantedFurther: { virement: 'school' } } as const;
  const wishOf = (decision: (typeof GRID_DECISIONS)[number]) => wishFor(decision, decisions, work);

  test('the last entry counts, with its source, beside whom the scheme consults', () => {
    const recorded = [
      anEntry(aboutDecision('budget'), { kind: 'level', value: 1 }),
      anEntry(
        aboutDecision('budget'),
        { kind: 'level', value: 0 },
        { source: 'Scheme 2026', note: 'Page 4' },
      ),
    ];
    const column = schemeColumn(
      { recorded, lines: { budget: { consulted: ['headteacher'], note: '' } } },
      wishOf,
    );
    expect(column.find(({ decision }) => decision === 'budget')).toMatchObject({
      decider: 'trust',
      consulted: ['headteacher'],
      note: 'Page 4',
      entry: { source: 'Scheme 2026' },
      fit: { kind: 'apart', steps: 2, away: 'towards-trust' },
    });
  });

  test('further decisions are set against their own wishes', () => {
    const recorded = [anEntry(aboutDecision('virement'), { kind: 'level', value: 1 })];
    const column = schemeColumn({ recorded, lines: {} }, wishOf);
    expect(column.find(({ decision }) => decision === 'virement')?.fit).toEqual({ kind: 'as-wanted' });
    expect(column.find(({ decision }) => decision === 'lettings')?.fit).toEqual({
      kind: 'no-wish',
      recorded: false,
    });
  });
});
