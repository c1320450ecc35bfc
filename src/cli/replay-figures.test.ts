import { describe, expect, test } from 'vitest';
import { aDate, aSchool } from '../../tests/builders/a-school.ts';
import { aUid } from '../../tests/builders/a-trust.ts';
import { runReplay } from './replay-command.ts';
import { replayFigures } from './replay-figures.ts';
import type { Replayed, Standing } from './replay-run.ts';

const join = { school: aSchool(), joined: aUid('1'), on: aDate('2024-01-01') };

function aReplay(standing: Standing, differs: Partial<Replayed> = {}): Replayed {
  return {
    join,
    phase: 'primary',
    region: 'London',
    group: 'none',
    standing,
    baselines: { nearest: 4, mostWithin10km: 'excluded', nearestAllowed: 1 },
    ...differs,
  };
}

describe('replayFigures', () => {
  const figures = replayFigures(5, [
    aReplay(1),
    aReplay(1.5),
    aReplay(20, { phase: 'special' }),
    aReplay('excluded', { group: 'catholic', region: 'South West' }),
  ]);

  test('a tie for first place is not a first place, an exclusion is a miss at every depth', () => {
    expect(figures.hits).toEqual({ 1: 0.25, 3: 0.5, 5: 0.5, 10: 0.5, 20: 0.75 });
  });

  test('baselines, phases, regions and faith groups are counted alike', () => {
    expect(figures.baselines.nearest).toEqual({ 1: 0, 3: 0, 5: 1, 10: 1, 20: 1 });
    expect(figures.baselines.mostWithin10km[20]).toBe(0);
    expect(figures.byPhase.special).toEqual({ joins: 1, hits: { 1: 0, 3: 0, 5: 0, 10: 0, 20: 1 } });
    expect(figures.byRegion['South West']?.hits[20]).toBe(0);
    expect(figures.byFaith.none).toMatchObject({ joins: 3, hits: { 1: expect.closeTo(1 / 3, 12), 20: 1 } });
  });

  test('exclusions are counted by faith group; joins include those that cannot be replayed', () => {
    expect(figures.excludedByConstraint).toEqual({
      catholic: { joins: 1, excluded: 1 },
      none: { joins: 3, excluded: 0 },
    });
    expect([figures.joins, figures.usable]).toEqual([5, 4]);
  });
});

test.each([
  [[]],
  [['--parity', 'both']],
  [['--parity', 'even', '--fast']],
  [['--parity', 'odd', '--check']],
  [['--write', '--check']],
])('%j is refused with exit code 2', async (args) => {
  expect(await runReplay(args)).toMatchObject({ ok: false, error: { exitCode: 2 } });
});
