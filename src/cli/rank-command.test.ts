import { describe, expect, test } from 'vitest';
import { runRank } from './rank-command.ts';

/** What the command prints for these arguments, read as JSON. */
async function printed(...args: readonly string[]) {
  const outcome = await runRank([...args, '--json']);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return JSON.parse(outcome.value);
}

describe('npm run rank', { timeout: 60_000 }, () => {
  test('prints the school, the day, places and exclusions as the README says', async () => {
    const { school, asOf, ranked, excluded } = await printed('--urn', '122654', '--top', '3');
    expect(school).toEqual({ urn: '122654', name: 'Lambley Primary School' });
    expect(asOf).toBe('2025-08-31');
    expect(ranked).toHaveLength(3);
    for (const place of ranked) {
      expect(Object.keys(place)).toEqual([
        'rank',
        'uid',
        'name',
        'score',
        'low',
        'high',
        'coverage',
        'unsettled',
      ]);
      expect(place.low).toBeLessThanOrEqual(place.score);
      expect(place.score).toBeLessThanOrEqual(place.high);
      expect(place.high).toBeLessThanOrEqual(1);
    }
    expect(excluded.length).toBeGreaterThan(50);
    expect(excluded[0].reasons[0]).toMatch(/^Most of its schools are Catholic \(\d+ of \d+\)\./);
  });

  test('a Catholic school is offered Catholic trusts only, each with the diocese to ask', async () => {
    const { ranked, excluded } = await printed('--urn', '102844');
    expect(ranked.length).toBeGreaterThan(50);
    for (const { unsettled } of ranked) {
      expect(unsettled).toEqual(['Ask the Catholic diocese whether it would agree to this trust']);
    }
    expect(excluded.length).toBeGreaterThan(1000);
  });

  test('as of a day before the school joined, its own trust is one candidate among others', async () => {
    const now = await printed('--urn', '148675');
    const before = await printed('--urn', '148675', '--as-of', '2022-02-01');
    const named = ({ ranked }: { ranked: readonly { name: string }[] }) =>
      ranked.some(({ name }) => name.includes('Flying High'));
    expect(before.asOf).toBe('2022-02-01');
    expect(named(before)).toBe(true);
    expect(named(now)).toBe(false);
  });

  test('as of a day after it joined, the school is in its trust', async () => {
    const { ranked } = await printed('--urn', '148675', '--as-of', '2022-02-02');
    expect(ranked.some(({ name }: { name: string }) => name.includes('Flying High'))).toBe(false);
  });

  test('the table names the trust that the school is in', async () => {
    const outcome = await runRank(['--urn', '148675', '--top', '2']);
    expect(outcome.ok && outcome.value).toMatch(/The school is in Flying High/);
  });

  test.each([
    [[], 'Which school? Give its URN.'],
    [['--urn', '12345'], '"12345" is not a URN of six digits.'],
    [['--urn', '999999'], 'No state-funded school in the register has the URN 999999.'],
    [['--urn', '122654', '--as-of', '2022-02-30'], '"2022-02-30" is not a date as YYYY-MM-DD.'],
    [['--urn', '122654', '--top', '0'], '"0" is not a whole number from 1 on.'],
    [['--urn', '122654', '--top', '2.5'], '"2.5" is not a whole number from 1 on.'],
    [['--urn', '122654', '--best'], 'Unknown option'],
  ])('%j is refused with a message and exit code 2', async (args, message) => {
    const outcome = await runRank(args);
    expect(outcome).toMatchObject({
      ok: false,
      error: { exitCode: 2, message: expect.stringContaining(message) },
    });
    expect(!outcome.ok && outcome.error.message).toContain('Usage: npm run rank');
  });
});
