import { describe, expect, it } from 'vitest';
import { aGroupRow } from '../../../tests/builders/source-rows.ts';
import { applyCorrections, type Correction } from './apply-corrections.ts';

const correction: Correction = {
  source: 'groups',
  key: '1234',
  column: 'town',
  from: 'Rugeley Ws15',
  to: 'Rugeley',
  reason: 'made up',
};

describe('corrections', () => {
  it('change the one cell they name and leave the rows given as they were', () => {
    const rows = [aGroupRow({ town: 'Rugeley Ws15' }), aGroupRow({ uid: '5', town: 'Rugeley Ws15' })];
    const step = applyCorrections({ file: 'groups.csv', rows }, 'uid', [correction]);
    expect(step.rows.map(({ cells }) => cells.town)).toEqual(['Rugeley', 'Rugeley Ws15']);
    expect(rows[0]?.cells.town).toBe('Rugeley Ws15');
    expect(step.issues).toEqual([]);
  });

  it('are noted and not applied once the source no longer holds the value', () => {
    const rows = [aGroupRow({ town: 'Rugeley, Staffs' })];
    const step = applyCorrections({ file: 'groups.csv', rows }, 'uid', [correction]);
    expect(step.rows[0]?.cells.town).toBe('Rugeley, Staffs');
    expect(step.issues.map(({ kind, key }) => [kind, key])).toEqual([['unused-correction', '1234']]);
  });
});
