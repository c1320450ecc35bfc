import { describe, expect, test } from 'vitest';
import { findJoins, worldBefore } from '../../src/cli/replay-joins.ts';
import { replayJoin } from '../../src/cli/replay-run.ts';
import type { Registry } from '../../src/dataset/registry.ts';
import { distanceKm } from '../../src/domain/position.ts';
import type { SchoolRecord } from '../../src/domain/school.ts';
import { isKnown } from '../../src/domain/unknown.ts';
import { defaultAnswers } from '../../src/matching/defaults.ts';
import { rankCandidates } from '../../src/matching/rank.ts';
import { aDate, aUrn } from '../builders/a-school.ts';
import { aUid } from '../builders/a-trust.ts';
import { theRegister } from './the-register.ts';

const register = await theRegister();
const YEARS = { from: aDate('2012-01-01'), to: aDate('2025-08-31'), parity: 'all' } as const;

function joinOf(urn: string) {
  const join = findJoins(register.schools, YEARS).find(({ school }) => school.urn === aUrn(urn));
  if (join === undefined) throw new Error(`no join of ${urn}`);
  return join;
}

describe('the three cases of the Department’s guidance', { timeout: 60_000 }, () => {
  test.each([
    ['Hawthorne Primary and Nursery', '148675', '2022-02-01', 'Flying High', 3],
    ['Angel Oak Academy', '141666', '2015-02-01', 'STEP', 10],
    ['Winterbourne Academy', '145502', '2018-02-01', 'Olympus', 3],
  ])('%s (%s) joined in %s: %s is among the first places', (_name, urn, on, trustName, place) => {
    const join = joinOf(urn);
    expect(join.on).toBe(on);
    expect(register.trustByUid(join.joined)?.name).toContain(trustName);
    expect(replayJoin(register, join)?.standing).toBeLessThanOrEqual(place);
  });
});

describe('nothing leaks from the future', { timeout: 60_000 }, () => {
  const join = joinOf('148675');

  function rankedIn(
    registry: Pick<Registry, 'candidates' | 'authorities'>,
    school: SchoolRecord = join.school,
  ) {
    const world = worldBefore(registry, { ...join, school });
    const answers = defaultAnswers(world.school);
    return rankCandidates({ ...world, answers, recorded: {}, asOf: join.on });
  }

  const openLater = (school: SchoolRecord) => isKnown(school.openedOn) && school.openedOn >= join.on;
  const withSchools = (change: (school: SchoolRecord) => readonly SchoolRecord[]) => ({
    ...register,
    candidates: register.candidates.map(({ trust, schools }) => ({
      trust,
      schools: schools.flatMap(change),
    })),
  });
  const before = rankedIn(register);

  test('leaving out every school that opened later changes nothing', () => {
    expect(rankedIn(withSchools((school) => (openLater(school) ? [] : [school])))).toEqual(before);
  });

  test('renaming, filling and moving later schools changes nothing', () => {
    const changed = withSchools((school) =>
      openLater(school)
        ? [{ ...school, name: 'Renamed', pupils: 9999, phase: 'special', position: join.school.position }]
        : [school],
    );
    expect(rankedIn(changed)).toEqual(before);
  });

  test('the trust that our school went to changes nothing', () => {
    const elsewhere: SchoolRecord = { ...join.school, trust: { kind: 'multi', uid: aUid('16001') } };
    expect(rankedIn(register, elsewhere)).toEqual(before);
  });

  test('our own school is in no trust’s list, with or without its own entry there', () => {
    const without = withSchools((school) => (school.urn === join.school.urn ? [] : [school]));
    expect(rankedIn(without)).toEqual(before);
  });

  test('a school that opened the day before does count', () => {
    const opened = aDate('2022-01-31');
    const changed = withSchools((school) =>
      openLater(school) ? [{ ...school, openedOn: opened }] : [school],
    );
    expect(rankedIn(changed)).not.toEqual(before);
  });
});

describe('joins', () => {
  test('the years that are replayed hold 1,165 joins into a trust that was there before', () => {
    const joins = findJoins(register.schools, {
      from: aDate('2023-09-01'),
      to: aDate('2025-08-31'),
      parity: 'all',
    });
    const usable = joins.filter((join) => {
      const trust = register.candidates.find((candidate) => candidate.trust.uid === join.joined);
      return trust?.schools.some(({ openedOn }) => isKnown(openedOn) && openedOn < join.on);
    });
    expect(usable).toHaveLength(1165);
    expect(usable.filter(({ school }) => Number(school.urn) % 2 === 0)).toHaveLength(586);
  });

  test('the reasons given for defaults count what the register shows of the joins with even URNs', () => {
    const joins = findJoins(register.schools, {
      from: aDate('2023-09-01'),
      to: aDate('2025-08-31'),
      parity: 'even',
    });
    const seen = joins.flatMap(({ school, joined, on }) => {
      const trust = register.candidates.find((candidate) => candidate.trust.uid === joined);
      const open = (trust?.schools ?? []).filter(({ openedOn }) => isKnown(openedOn) && openedOn < on);
      const nearestKm = Math.min(...open.map(({ position }) => distanceKm(position, school.position)));
      return open.length === 0 ? [] : [{ school, schools: open.length, nearestKm }];
    });
    const share = (some: readonly unknown[], of: readonly unknown[]) => some.length / of.length;
    expect(
      share(
        seen.filter(({ schools }) => schools <= 10),
        seen,
      ),
    ).toBeCloseTo(0.6, 1);
    expect(
      share(
        seen.filter(({ nearestKm }) => nearestKm <= 2),
        seen,
      ),
    ).toBeCloseTo(0.3, 1);
    const small = seen.filter(
      ({ school: { phase, pupils } }) => phase === 'primary' && isKnown(pupils) && pupils < 120,
    );
    expect(
      share(
        small.filter(({ nearestKm }) => nearestKm > 7),
        small,
      ),
    ).toBeGreaterThanOrEqual(0.5);
  });

  test('even and odd share out all joins', () => {
    const count = (parity: 'even' | 'odd' | 'all') =>
      findJoins(register.schools, { ...YEARS, parity }).length;
    expect(count('even') + count('odd')).toBe(count('all'));
  });
});
