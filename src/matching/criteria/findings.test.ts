import { describe, expect, test } from 'vitest';
import { aDate, aPlace, ofFaith } from '../../../tests/builders/a-school.ts';
import { aCandidate } from '../../../tests/builders/a-trust.ts';
import { type OnACriterion, onACriterion } from '../../../tests/builders/on-a-criterion.ts';
import type { SchoolRecord } from '../../domain/school.ts';
import { UNKNOWN } from '../../domain/unknown.ts';

type Schools = readonly Partial<SchoolRecord>[];
type Given = Parameters<typeof onACriterion>[2];

const ANYTHING = { low: 0, high: 1 };

/** Schools of a trust: so many of each sort. */
const trust = (...sorts: readonly (readonly [count: number, of: Partial<SchoolRecord>])[]): Schools =>
  sorts.flatMap(([count, of]) => Array.from({ length: count }, () => of));

const at = (km: number, differs: Partial<SchoolRecord> = {}) => ({ position: aPlace(km), ...differs });

function expectMissing(found: OnACriterion, why: string): void {
  expect(found).toEqual({ evidence: 'missing', sentence: why, score: ANYTHING });
}

function expectFound(found: OnACriterion, score: number, sentence: string): void {
  expect(found).toMatchObject({ evidence: 'measured', sentence });
  expect(found.score).toBeCloseTo(score, 12);
}

describe('number of schools', () => {
  const wishes = (fromSchools: number, toSchools: number): Given => ({
    draft: { size: { fromSchools, toSchools } },
  });

  test.each([
    [1, wishes(4, 8), 0.25, 'The trust has 1 school; the preferred number is 4 to 8 schools.'],
    [4, wishes(4, 8), 1, 'The trust has 4 schools; the preferred number is 4 to 8 schools.'],
    [9, wishes(4, 8), 31 / 32, 'The trust has 9 schools; the preferred number is 4 to 8 schools.'],
    [40, wishes(4, 8), 0, 'The trust has 40 schools; the preferred number is 4 to 8 schools.'],
    [1, wishes(1, 1), 1, 'The trust has 1 school; the preferred number is 1 school.'],
    [5, wishes(5, 5), 1, 'The trust has 5 schools; the preferred number is 5 schools.'],
    [40, wishes(30, 30), 20 / 30, 'The trust has 40 schools; the preferred number is 30 schools.'],
  ] as const)('%s schools: %j', (schools, given, score, sentence) => {
    expectFound(onACriterion('number-of-schools', trust([schools, {}]), given), score, sentence);
  });
});

describe('schools that joined lately', () => {
  const on = (day: string, differs: Partial<SchoolRecord> = {}) => ({ openedOn: aDate(day), ...differs });
  const growing: Given = { draft: { size: { growth: 'growing' } } };
  const settled: Given = { draft: { size: { growth: 'settled' } } };

  test.each([
    [[on('2015-09-01')], growing, 0, 'No school joined the trust in the last 3 years.'],
    [[on('2015-09-01')], settled, 1, 'No school joined the trust in the last 3 years.'],
    [[on('2022-08-31')], growing, 0.5, '1 school joined the trust in the last 3 years.'],
    [[on('2022-08-30')], growing, 0, 'No school joined the trust in the last 3 years.'],
    [[on('2024-01-01'), on('2025-01-01')], growing, 1, '2 schools joined the trust in the last 3 years.'],
    [[on('2024-01-01'), on('2025-01-01')], settled, 0, '2 schools joined the trust in the last 3 years.'],
    [[{ openedOn: UNKNOWN }], growing, 0, 'No school joined the trust in the last 3 years.'],
    [
      [on('2024-09-01', { type: 'Free School' })],
      growing,
      0,
      'No school joined the trust in the last 3 years.',
    ],
  ] as const)('%j: %j', (schools, given, score, sentence) => {
    expectFound(onACriterion('growth', schools, given), score, sentence);
  });

  test.each([
    [[on('2024-09-01', { laCode: '998' })], 0, 'No school'],
    [[on('2022-08-31'), on('2022-08-30')], 0.7, '1 school'],
    [[on('2022-08-30')], 0, 'No school'],
    [[on('2023-01-01'), on('2024-01-01'), on('2010-01-01')], 0.85, '2 schools'],
    [
      [on('2025-01-01', { laCode: '998' }), on('2023-01-01'), on('2024-01-01'), on('2024-01-01')],
      1,
      '3 schools',
    ],
  ] as const)('of our authority: %j', (schools, score, subject) => {
    expectFound(
      onACriterion('growth-here', schools, growing),
      score,
      `${subject} of your local authority joined the trust in the last 3 years.`,
    );
  });
});

describe('our share of the trust', () => {
  const strong = (school: Partial<SchoolRecord> = {}): Given => ({
    school,
    draft: { size: { voice: 'strong' } },
  });

  test('our pupils among all, with thousands', () => {
    expectFound(
      onACriterion('our-voice', trust([10, { pupils: 399 }]), strong()),
      0.5,
      'Your 210 pupils would be 5% of the 4,200 that the trust would have with you; it has 3,990 today.',
    );
    expectFound(
      onACriterion('our-voice', [{ pupils: 1890 }], strong()),
      1,
      'Your 210 pupils would be 10% of the 2,100 that the trust would have with you; it has 1,890 today.',
    );
  });

  test('no pupils at all are no share, and not a division by nothing', () => {
    expectFound(
      onACriterion('our-voice', [{ pupils: 0 }], strong({ pupils: 0 })),
      0,
      'Your 0 pupils would be 0% of the 0 that the trust would have with you; it has 0 today.',
    );
  });

  test('unknown numbers of pupils, ours or theirs, leave it open', () => {
    expectMissing(
      onACriterion('our-voice', [{}], strong({ pupils: UNKNOWN })),
      'Your number of pupils is not known.',
    );
    expectMissing(
      onACriterion('our-voice', [{}, { pupils: UNKNOWN }], strong()),
      'The register lacks the number of pupils for part of the trust’s schools.',
    );
  });
});

describe('schools of our authority', () => {
  const ours = {};
  const theirs = { laCode: '998' };

  test.each([
    [trust([2, theirs]), 0, 'The trust has no school in Madeupshire.'],
    [trust([2, ours]), 1, 'All schools of the trust are in Madeupshire.'],
    [trust([1, ours], [19, theirs]), 0.7, '1 of its 20 schools is in Madeupshire.'],
    [trust([1, ours], [39, theirs]), 0.35, '1 of its 40 schools is in Madeupshire.'],
    [trust([2, ours], [2, theirs]), 0.7 + 0.3 * (0.45 / 0.95), '2 of its 4 schools are in Madeupshire.'],
  ])('%j', (schools, score, sentence) => {
    expectFound(onACriterion('same-authority', schools), score, sentence);
  });

  test('an authority that the register does not name is called ours', () => {
    const given: Given = { school: { laCode: '000' } };
    expect(onACriterion('same-authority', [theirs], given).sentence).toBe(
      'The trust has no school in your local authority.',
    );
  });
});

describe('schools of our phase', () => {
  const secondary = { phase: 'secondary' } as const;

  test.each([
    [trust([2, secondary]), 0, 'The trust has no primary school.'],
    [trust([2, {}]), 1, 'All schools of the trust are primary schools.'],
    [trust([1, {}], [3, secondary]), 0.65, '1 of its 4 schools is a primary school (25%).'],
    [trust([2, {}], [2, secondary]), 0.675, '2 of its 4 schools are primary schools (50%).'],
    [trust([3, {}], [1, secondary]), 0.7, '3 of its 4 schools are primary schools (75%).'],
  ])('%j', (schools, score, sentence) => {
    expectFound(onACriterion('same-phase', schools), score, sentence);
  });

  const beyond = trust([1, at(10)], [1, at(10.1)], [1, at(1, secondary)]);

  test.each([
    [trust([1, at(50)]), 0, 'The trust has no primary schools within 10 km (6.2 miles) of yours.'],
    [beyond, 0.1, 'The trust has 1 primary school within 10 km (6.2 miles) of yours.'],
    [trust([1, at(1, secondary)]), 0, 'The trust has no primary schools within 10 km (6.2 miles) of yours.'],
    [trust([11, at(2)]), 1, 'The trust has 11 primary schools within 10 km (6.2 miles) of yours.'],
  ])('within reach: %j', (schools, score, sentence) => {
    expectFound(onACriterion('schools-within-reach', schools), score, sentence);
  });
});

describe('schools with our age range', () => {
  const junior = { lowestAge: 7 };

  test.each([
    [trust([1, {}]), 0.2, 'The trust has 1 school with your age range.'],
    [trust([1, {}], [1, junior]), 0.2, 'The trust has 1 school with your age range.'],
    [trust([5, {}]), 1, 'The trust has 5 schools with your age range.'],
    [trust([6, {}]), 1, 'The trust has 6 schools with your age range.'],
    [trust([1, { lowestAge: UNKNOWN }]), 0, 'The trust has no schools with your age range.'],
    [trust([1, { highestAge: UNKNOWN }]), 0, 'The trust has no schools with your age range.'],
  ])('%j', (schools, score, sentence) => {
    expectFound(onACriterion('same-ages', schools), score, sentence);
  });

  test.each([2, 3, 4, 5])('a nursery class makes no difference: from %s counts as from 4', (lowestAge) => {
    expect(onACriterion('same-ages', [{ lowestAge }]).score).toBe(0.2);
  });

  test('from 6 is another age range, and so is another phase or another last age', () => {
    expect(onACriterion('same-ages', [{ lowestAge: 6 }]).score).toBe(0);
    expect(onACriterion('same-ages', [{ phase: 'special' }]).score).toBe(0);
    expect(onACriterion('same-ages', [{ highestAge: 12 }]).score).toBe(0);
  });

  test.each([{ lowestAge: UNKNOWN }, { highestAge: UNKNOWN }])('ours is unknown: %j', (school) => {
    expectMissing(onACriterion('same-ages', [{}], { school }), 'The age range of your school is not known.');
  });
});

describe('schools of our size', () => {
  const roll = (pupils: SchoolRecord['pupils']) => ({ pupils });

  test.each([
    [[roll(126)], 1, 'Its one primary school has about as many pupils as yours.'],
    [[roll(125), roll(125)], 0, 'None of its 2 primary schools have about as many pupils as yours.'],
    [[roll(350)], 1, 'Its one primary school has about as many pupils as yours.'],
    [[roll(351), roll(350)], 0.5, '1 of its 2 primary schools has about as many pupils as yours.'],
    [[roll(210), roll(500)], 0.5, '1 of its 2 primary schools has about as many pupils as yours.'],
    [
      [roll(210), roll(200), roll(500)],
      2 / 3,
      '2 of its 3 primary schools have about as many pupils as yours.',
    ],
    [[roll(500), roll(600)], 0, 'None of its 2 primary schools have about as many pupils as yours.'],
    [[roll(351)], 0, 'Its one primary school has many more or many fewer pupils than yours.'],
    [[roll(210), roll(300)], 1, 'All primary schools of the trust have about as many pupils as yours.'],
    [
      [roll(210), roll(UNKNOWN)],
      1,
      'The one of its 2 primary schools whose number of pupils is known has about as many pupils as yours.',
    ],
    [
      [roll(210), roll(500), roll(UNKNOWN)],
      0.5,
      '1 of the 2 of its 3 primary schools whose number of pupils is known has about as many pupils as yours.',
    ],
    [[{ phase: 'special' }], 0, 'The trust has no primary school.'],
  ] as const)('%j', (schools, score, sentence) => {
    expectFound(onACriterion('like-size', schools), score, sentence);
  });

  test('is open where our pupils, or those of all its schools of our phase, are unknown', () => {
    expectMissing(
      onACriterion('like-size', [{}], { school: { pupils: UNKNOWN } }),
      'Your number of pupils is not known.',
    );
    expectMissing(
      onACriterion('like-size', [{ pupils: UNKNOWN }, { phase: 'special' }]),
      'The register lacks the number of pupils for this trust’s schools of your phase.',
    );
  });
});

describe('pupils from like neighbourhoods', () => {
  const quintiles = (...of: readonly SchoolRecord['idaciQuintile'][]) =>
    of.map((idaciQuintile) => ({ idaciQuintile }));

  test.each([
    [quintiles(3, 3), 1, '0.0'],
    [quintiles(2, 4), 1, '1.0'],
    [quintiles(1, 5), 1 / 3, '2.0'],
    [quintiles(5, UNKNOWN), 1 / 3, '2.0'],
    [quintiles(1, 2), 2 / 3, '1.5'],
  ] as const)('%j', (schools, score, steps) => {
    expectFound(
      onACriterion('like-neighbourhoods', schools),
      score,
      `Sort all schools by how deprived their pupils’ homes are and cut the list into fifths: its schools are on average ${steps} fifths away from yours.`,
    );
  });

  test('from one end of the scale to the other is four steps, and scores nothing', () => {
    const found = onACriterion('like-neighbourhoods', quintiles(5), { school: { idaciQuintile: 1 } });
    expectFound(
      found,
      0,
      'Sort all schools by how deprived their pupils’ homes are and cut the list into fifths: its schools are on average 4.0 fifths away from yours.',
    );
  });

  test('is open where ours, or all of theirs, are unknown', () => {
    expectMissing(
      onACriterion('like-neighbourhoods', [{}], { school: { idaciQuintile: UNKNOWN } }),
      'The deprivation of your pupils’ neighbourhoods is not known.',
    );
    expectMissing(
      onACriterion('like-neighbourhoods', quintiles(UNKNOWN)),
      'The register does not say how deprived the neighbourhoods of this trust’s pupils are.',
    );
  });
});

describe('distances', () => {
  test.each([
    [[at(5)], 'The trust’s only school is 5.0 km (3.1 miles) away.'],
    [[at(5), at(8)], 'The nearest two schools of the trust are 5.0 and 8.0 km (3.1 and 5.0 miles) away.'],
    [
      [at(20), at(8), at(2), at(5)],
      'The nearest three schools of the trust are 2.0, 5.0 and 8.0 km (1.2, 3.1 and 5.0 miles) away.',
    ],
  ])('nearest three: %j', (schools, sentence) => {
    expect(onACriterion('nearest-schools', schools).sentence).toBe(sentence);
  });

  test('the mean counts: 4 and 11.6 are 7.8, half way to the bend at 13.6 km', () => {
    expect(onACriterion('nearest-schools', [at(4), at(11.6)]).score).toBeCloseTo(0.85, 12);
    expect(onACriterion('nearest-schools', [at(7.8)]).score).toBeCloseTo(0.85, 12);
    expect(onACriterion('nearest-schools', [at(1), at(7.8), at(14.6), at(400)]).score).toBeCloseTo(0.85, 12);
  });

  test('a "too far" that is the same as "comfortable" makes a step', () => {
    const given: Given = { draft: { geography: { comfortableKm: 5, tooFarKm: 5 } } };
    expect(onACriterion('nearest-school', [at(5)], given).score).toBe(1);
    expect(onACriterion('nearest-school', [at(5.1)], given).score).toBe(0);
  });

  const special = (km: number, name: string) => at(km, { phase: 'special', name });
  const ours: Given = { school: { phase: 'special' } };

  test.each([
    [[special(10, 'Oak')], 1, 'The trust’s nearest special school, Oak, is 10 km (6.2 miles) away.'],
    [[special(60, 'Oak')], 0, 'The trust’s nearest special school, Oak, is 60 km (37 miles) away.'],
    [
      [special(35, 'Oak'), special(20, 'Elm')],
      0.8,
      'The trust’s nearest special school, Elm, is 20 km (12 miles) away.',
    ],
    [
      [special(20, 'Elm'), special(35, 'Oak')],
      0.8,
      'The trust’s nearest special school, Elm, is 20 km (12 miles) away.',
    ],
    [
      [special(20, 'Elm'), special(20, 'Oak')],
      0.8,
      'The trust’s nearest special school, Elm, is 20 km (12 miles) away.',
    ],
    [[at(1), special(20, 'Elm')], 0.8, 'The trust’s nearest special school, Elm, is 20 km (12 miles) away.'],
    [[at(1)], 0, 'The trust has no special school.'],
  ])('nearest of our phase: %j', (schools, score, sentence) => {
    expectFound(onACriterion('nearest-of-our-phase', schools, ours), score, sentence);
  });
});

describe('schools that pupils come from or go to', () => {
  const stage = (km: number, lowestAge: number, highestAge: number, differs: Partial<SchoolRecord> = {}) =>
    at(km, { name: 'Oak', phase: 'secondary', lowestAge, highestAge, ...differs });
  const none = 'The trust has no school within 15 km (9.3 miles) for the ages before or after yours.';
  const oak = (distance: string) => `Your pupils could come from or go to Oak, ${distance} away.`;

  test.each([
    ['next door', [stage(0.3, 11, 16)], 1, oak('0.3 km (0.2 miles)')],
    ['at the bend', [stage(3, 11, 16)], 0.3, oak('3.0 km (1.9 miles)')],
    ['at the end', [stage(15, 11, 16)], 0, oak('15 km (9.3 miles)')],
    ['beyond the end', [stage(15.1, 11, 16)], 0, none],
    ['beyond the end, with another school near', [stage(15.1, 11, 16), at(1)], 0, none],
    [
      'the first of two as near',
      [stage(3, 11, 16), stage(3, 11, 18, { name: 'Elm' })],
      0.3,
      oak('3.0 km (1.9 miles)'),
    ],
    [
      'the nearer second',
      [stage(9, 11, 16, { name: 'Elm' }), stage(3, 11, 18)],
      0.3,
      oak('3.0 km (1.9 miles)'),
    ],
    [
      'the nearer first',
      [stage(3, 11, 18), stage(9, 11, 16, { name: 'Elm' })],
      0.3,
      oak('3.0 km (1.9 miles)'),
    ],
    ['starts a year later', [stage(3, 12, 16)], 0, none],
    ['ends where ours does', [stage(3, 11, 11)], 0, none],
    ['special', [stage(3, 11, 16, { phase: 'special' })], 0, none],
    ['of unknown first age', [stage(3, 11, 16, { lowestAge: UNKNOWN })], 0, none],
    ['of unknown last age', [stage(3, 11, 16, { highestAge: UNKNOWN })], 0, none],
  ] as const)('a school that is %s', (_case, schools, score, sentence) => {
    expectFound(onACriterion('schools-that-join-on', schools), score, sentence);
  });

  test.each([
    ['infants before juniors', { lowestAge: 4, highestAge: 7 }, 0.3],
    ['infants with a nursery class', { lowestAge: 2, highestAge: 7 }, 0.3],
    ['ends a year too late', { lowestAge: 4, highestAge: 8 }, 0],
    ['starts with ours', { lowestAge: 7, highestAge: 7 }, 0],
    ['a middle school after ours', { lowestAge: 11, highestAge: 14 }, 0.3],
  ])('for a junior school: %s', (_case, ages, score) => {
    const given: Given = { school: { lowestAge: 7, highestAge: 11 } };
    expect(onACriterion('schools-that-join-on', [at(3, ages)], given).score).toBeCloseTo(score, 12);
  });

  test('a school of nursery age alone does not come before a primary school', () => {
    const given: Given = { school: { lowestAge: 3 } };
    expect(onACriterion('schools-that-join-on', [at(3, { lowestAge: 2, highestAge: 4 })], given).score).toBe(
      0,
    );
  });

  test.each([{ lowestAge: UNKNOWN }, { highestAge: UNKNOWN }])('our ages are unknown: %j', (school) => {
    expectMissing(
      onACriterion('schools-that-join-on', [{}], { school }),
      'The age range of your school is not known.',
    );
  });
});

describe('spread of the trust', () => {
  const reach = (wanted: 'local' | 'wider'): Given => ({ draft: { geography: { reach: wanted } } });
  const apart = (km: number) => [at(-km), at(km)];

  test.each([
    [apart(10), 'local', 1, 'The schools of the trust lie 10 km (6.2 miles) from their middle on average.'],
    [apart(30), 'local', 0.5, 'The schools of the trust lie 30 km (19 miles) from their middle on average.'],
    [apart(50), 'local', 0, 'The schools of the trust lie 50 km (31 miles) from their middle on average.'],
    [apart(10), 'wider', 0, 'The schools of the trust lie 10 km (6.2 miles) from their middle on average.'],
    [apart(50), 'wider', 1, 'The schools of the trust lie 50 km (31 miles) from their middle on average.'],
    [[at(90)], 'local', 1, 'The trust has a single school.'],
  ] as const)('%j, %s wanted', (schools, wanted, score, sentence) => {
    expectFound(onACriterion('spread', schools, reach(wanted)), score, sentence);
  });

  test('east and north both count: four corners 30 by 40 km lie 25 km from their middle', () => {
    const corners = [
      [0, 0],
      [30, 0],
      [0, 40],
      [30, 40],
    ].map(([east, north]) => ({ position: aPlace(east, north) }));
    expect(onACriterion('spread', corners, reach('local')).sentence).toBe(
      'The schools of the trust lie 25 km (16 miles) from their middle on average.',
    );
  });
});

describe('mix of phases', () => {
  const primary = {};
  const secondary = { phase: 'secondary' } as const;
  const special = { phase: 'special' } as const;
  const provision = { phase: 'alternative-provision' } as const;

  test.each([
    ['own-phase', [primary], 1, 'Schools of the trust: 1 primary.'],
    ['own-phase', [primary, secondary, secondary], 0.5, 'Schools of the trust: 1 primary and 2 secondary.'],
    ['own-phase', [special], 0, 'Schools of the trust: 1 special.'],
    ['primary-and-secondary', [primary, secondary], 1, 'Schools of the trust: 1 primary and 1 secondary.'],
    ['primary-and-secondary', [primary], 0.5, 'Schools of the trust: 1 primary.'],
    ['primary-and-secondary', [secondary], 0.5, 'Schools of the trust: 1 secondary.'],
    ['primary-and-secondary', [provision], 0, 'Schools of the trust: 1 alternative provision.'],
    ['with-special', [special], 1, 'Schools of the trust: 1 special.'],
    ['with-special', [provision], 1, 'Schools of the trust: 1 alternative provision.'],
    [
      'with-special',
      [primary, secondary, { phase: 'nursery' }],
      0,
      'Schools of the trust: 1 nursery, 1 primary and 1 secondary.',
    ],
  ] as const)('%s wanted, %j', (phaseMix, schools, score, sentence) => {
    expectFound(onACriterion('phase-mix', schools, { draft: { geography: { phaseMix } } }), score, sentence);
  });
});

describe('religious character', () => {
  const church = { character: ofFaith('church-of-england') };
  const jewish = { character: ofFaith('jewish') };
  const plain = {};
  const open = { character: { kind: 'not-recorded', christian: true } } as const;
  const upTo = (churchSharePct: number): Given => ({ draft: { faith: { churchSharePct } } });

  test.each([
    [[plain], 1, 'Its one school is not a church or other faith school.'],
    [[plain, plain], 1, 'None of its 2 schools is a church or other faith school.'],
    [[church, church], 0, 'All schools of the trust are church schools.'],
    [[jewish], 0, 'All schools of the trust are faith schools.'],
    [[church, jewish], 0, 'All schools of the trust are church or other faith schools.'],
    [[church, plain, plain, plain], 1, '1 of its 4 schools is a church school (25%).'],
    [[open, plain, plain, plain], 1, '1 of its 4 schools is a church school (25%).'],
    [[jewish, plain, plain, plain], 1, '1 of its 4 schools is a faith school (25%).'],
    [[church, church, church, plain], 0.5, '3 of its 4 schools are church schools (75%).'],
    [[church, church, jewish, plain], 0.5, '3 of its 4 schools are church or other faith schools (75%).'],
  ] as const)('for a school without one, up to half suits: %j', (schools, score, sentence) => {
    expectFound(onACriterion('church-share', schools, upTo(50)), score, sentence);
  });

  const ours: Given = { school: church };

  test.each([
    [[church, church], 1, 'All schools of the trust are Church of England.'],
    [[plain], 0, 'Its one school is not Church of England.'],
    [[church, plain], 0.95, '1 of its 2 schools is Church of England (50%).'],
    [[church, church, plain, plain], 0.95, '2 of its 4 schools are Church of England (50%).'],
    [[church, church, church, plain], 0.975, '3 of its 4 schools are Church of England (75%).'],
  ] as const)('for a church school: %j', (schools, score, sentence) => {
    expectFound(onACriterion('own-character-share', schools, ours), score, sentence);
  });

  const elsewhere = { ...church, laCode: '998' };
  const runs = (here: string, of: number) =>
    `The trust runs ${here} of the ${of} other Church of England academies in your local authority that are in a trust.`;

  test.each([
    [[church], 9, 0.5, runs('1', 10)],
    [[church, church], 2, 1, runs('2', 4)],
    [[church, elsewhere, plain], 2, 0.5 + (1 / 3 - 0.1) * 1.25, runs('1', 3)],
    [[elsewhere], 2, 0, runs('none', 2)],
    [[plain], 2, 0, runs('none', 2)],
  ] as const)('in our authority: %j, others run %s', (schools, others, score, sentence) => {
    const given = { ...ours, others: [aCandidate('2', trust([others, church]))] };
    expectFound(onACriterion('own-character-here', schools, given), score, sentence);
  });
});

describe('money for buildings', () => {
  const formula: Given = { draft: { finance: { capital: 'formula' } } };
  const pupils = (count: SchoolRecord['pupils'], differs: Partial<SchoolRecord> = {}) => ({
    pupils: count,
    ...differs,
  });
  const gets = 'the trust would receive money for buildings by formula.';
  const bids = 'the trust would have to bid for money for buildings.';
  const small = trust([4, pupils(100)]);

  test.each([
    [trust([5, pupils(600)]), 1, `With 5 schools and 3,000 pupils as the rule counts them, ${gets}`],
    [
      [...trust([4, pupils(600)]), pupils(599)],
      0,
      `With 5 schools and 2,999 pupils as the rule counts them, ${bids}`,
    ],
    [trust([4, pupils(900)]), 0, `With 4 schools and 3,600 pupils as the rule counts them, ${bids}`],
    [[pupils(100)], 0, `With 1 school and 100 pupils as the rule counts them, ${bids}`],
    [
      [...small, pupils(600, { phase: 'special' })],
      1,
      `With 5 schools and 3,100 pupils as the rule counts them, ${gets}`,
    ],
    [
      [...small, pupils(600, { phase: 'alternative-provision' })],
      1,
      `With 5 schools and 3,100 pupils as the rule counts them, ${gets}`,
    ],
    [
      [...small, pupils(600, { phase: 'nursery' })],
      0,
      `With 5 schools and 1,000 pupils as the rule counts them, ${bids}`,
    ],
    [
      [...trust([4, pupils(800)]), pupils(UNKNOWN)],
      1,
      `With 5 schools and 3,200 pupils as the rule counts them, ${gets}`,
    ],
    [
      [...trust([3, pupils(100)]), pupils(UNKNOWN)],
      0,
      `With 4 schools and 300 pupils as the rule counts them, ${bids}`,
    ],
  ])('%j', (schools, score, sentence) => {
    expectFound(onACriterion('capital-route', schools, formula), score, sentence);
  });

  test('is open where schools of unknown size could make up what is missing', () => {
    expectMissing(
      onACriterion('capital-route', [...small, pupils(UNKNOWN)], formula),
      'The register lacks the number of pupils for part of the trust’s schools.',
    );
  });
});
