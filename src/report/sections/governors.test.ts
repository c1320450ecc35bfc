import { describe, expect, test } from 'vitest';
import { aKnownTable } from '../../../tests/builders/a-gathered-table.ts';
import type { GovernorWeights } from '../../matching/governor-weights.ts';
import { foldOrder } from '../../matching/robustness/fold-order.ts';
import { compareGovernors } from '../../matching/robustness/governors.ts';
import type { Block } from '../document.ts';
import { governorsSection } from './governors.ts';

const NONE = { vision: 0, geography: 0, size: 0, faith: 0, governance: 0, finance: 0 };
const FOLDED = foldOrder(aKnownTable({ '1': [0.9, 0.1], '2': [0.1, 0.9] }, ['geography', 'size']), []);
const governor = (label: string, geography: number, size: number): GovernorWeights => ({
  id: label,
  label,
  considerations: { ...NONE, geography, size },
});
const sectionOf = (...governors: readonly GovernorWeights[]) =>
  governorsSection(compareGovernors(FOLDED, governors, { ...NONE, geography: 10, size: 10 }));
const tables = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'table');

describe('the section about several governors', () => {
  test('is left out with nobody, with one, and where only one weighs anything that counts', () => {
    expect(sectionOf()).toBeUndefined();
    expect(sectionOf(governor('Chair', 1, 2))).toBeUndefined();
    expect(sectionOf(governor('Chair', 1, 2), governor('Clerk', 0, 0))).toBeUndefined();
  });

  test('has each governor’s first places beside those of the mean and of the board, ties as ties', () => {
    const section = sectionOf(governor('Chair', 100, 0), governor('Clerk', 0, 100));
    const [fives, shares] = tables(section === undefined ? [] : section.blocks);
    const tied = ['Made-up Trust 1 (joint 1st)', 'Made-up Trust 2 (joint 1st)', 'nobody', 'nobody', 'nobody'];
    expect(fives?.rows).toEqual([
      ['Chair', 'Made-up Trust 1', 'Made-up Trust 2', 'nobody', 'nobody', 'nobody'],
      ['Clerk', 'Made-up Trust 2', 'Made-up Trust 1', 'nobody', 'nobody', 'nobody'],
      ['Mean of 2', ...tied],
      ['The board’s weights now', ...tied],
    ]);
    expect(shares?.rows[0]).toEqual(['Chair', '100%', '0%']);
    expect(section?.blocks).toContainEqual({
      kind: 'list',
      lead: 'Where their own orders differ most',
      items: [
        'Made-up Trust 1: 1st for Chair, 2nd for Clerk.',
        'Made-up Trust 2: 1st for Clerk, 2nd for Chair.',
      ],
    });
  });

  test('says on which consideration they are furthest apart, and that a level mean hides a split', () => {
    const section = sectionOf(governor('Chair', 100, 0), governor('Clerk', 0, 100));
    const text = JSON.stringify(section?.blocks);
    expect(text).toContain(
      'furthest apart on Geography and type: 100% of the weight from Chair, 0% from Clerk',
    );
    expect(text).toContain('That hides a split');
  });
});
