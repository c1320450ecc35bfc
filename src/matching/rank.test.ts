import { describe, expect, test } from 'vitest';
import { aPlace, aSchool, ofFaith } from '../../tests/builders/a-school.ts';
import { aCandidate, anAcademy, aTrustAt, aUid } from '../../tests/builders/a-trust.ts';
import { anEntry, aRankInput } from '../../tests/builders/some-answers.ts';
import { REGISTER_SOURCES } from '../domain/register-sources.ts';
import type { DraftAnswers } from './answers.ts';
import { criterionWeights } from './criterion-weights.ts';
import { explainCandidates } from './explain.ts';
import { gatherTable, type RankInput } from './gather.ts';
import { rankCandidates, rankTable } from './rank.ts';
import type { Ranking } from './ranking.ts';

function ranked(input: RankInput): Ranking {
  const ranking = rankCandidates(input);
  if ('kind' in ranking) throw new Error(`refused: ${ranking.kind}`);
  return ranking;
}

function explained(input: RankInput, ...uids: readonly string[]) {
  const gathered = gatherTable(input);
  const weights = criterionWeights(gathered.criteria, gathered.enquiry);
  if (!weights.ok) throw new Error(weights.error.kind);
  return explainCandidates(gathered, weights.value, uids.map(aUid));
}

const weighing = (id: 'vision' | 'geography', others = 0): DraftAnswers => ({
  weights: {
    considerations: { vision: 0, geography: 0, size: others, faith: 0, governance: 0, finance: 0, [id]: 100 },
  },
});

describe('rankCandidates', () => {
  test('nearer trusts alike in all else stand higher; equal ones tie and are listed by UID', () => {
    const ranking = ranked(aRankInput([aTrustAt('3', 30), aTrustAt('2', 9), aTrustAt('1', 9)]));
    expect(ranking.ranked.map(({ uid, rank, cautiousRank }) => [uid, rank, cautiousRank])).toEqual([
      ['1', 1, 1],
      ['2', 1, 1],
      ['3', 3, 3],
    ]);
  });

  test('scores hold what is unknown: the range is the weight of what is not recorded', () => {
    const [first] = ranked(aRankInput([aTrustAt('1', 2)])).ranked;
    expect(Number(first?.score.high) - Number(first?.score.low)).toBeCloseTo(1 - Number(first?.coverage), 12);
  });

  test('recorded answers narrow the range and can change the order at once', () => {
    const trusts = [aTrustAt('1', 9), aTrustAt('2', 9)];
    const recorded = { [aUid('2')]: [anEntry('values-alignment', { kind: 'level', value: 1 })] };
    const before = ranked(aRankInput(trusts));
    const after = ranked(aRankInput(trusts, { recorded }));
    expect(before.ranked.map(({ rank }) => rank)).toEqual([1, 1]);
    expect(after.ranked.map(({ uid }) => uid)).toEqual(['2', '1']);
    expect(after.ranked[0]?.coverage).toBeGreaterThan(Number(before.ranked[0]?.coverage));
    expect(after.ranked[0]?.possibleRanks).toEqual({ best: 1, worst: 2, of: 2 });
    const open = Number(before.ranked[0]?.unknowns);
    expect(open).toBeGreaterThan(1);
    expect(after.ranked.map(({ unknowns }) => unknowns)).toEqual([open - 1, open]);
  });

  test('the cautious order goes by the worst case', () => {
    const trusts = [aTrustAt('1', 9), aTrustAt('2', 30)];
    const recorded = {
      [aUid('2')]: ['values-alignment', 'what-stays-ours', 'delegation-fit', 'local-board'].map((about) =>
        anEntry(about, { kind: 'level', value: 0.4 }),
      ),
    };
    const { ranked: places } = ranked(aRankInput(trusts, { recorded }));
    expect(places.map(({ uid, rank, cautiousRank }) => [uid, rank, cautiousRank])).toEqual([
      ['1', 1, 2],
      ['2', 2, 1],
    ]);
  });

  test('a candidate without evidence on anything that counts is listed unranked, nearest first', () => {
    const ranking = ranked(aRankInput([aTrustAt('1', 30), aTrustAt('2', 9)], { draft: weighing('vision') }));
    expect(ranking.ranked).toEqual([]);
    expect(ranking.withoutEvidence.map(({ uid }) => uid)).toEqual(['2', '1']);
  });

  test('consents to settle stand with the ranked trust', () => {
    const school = aSchool({ character: ofFaith('church-of-england') });
    const [first] = ranked(aRankInput([aTrustAt('1', 9)], { school })).ranked;
    expect(first?.unsettled.map(({ toSettle }) => toSettle)).toEqual([
      'Ask the Church of England diocese whether it would agree to this trust',
    ]);
  });

  test('excluded trusts come nearest first, with every reason', () => {
    const draft: DraftAnswers = { limits: { furthestKm: 5, smallestSchools: 2 } };
    const { ranked: left, excluded } = ranked(
      aRankInput([aTrustAt('1', 50, 1), aTrustAt('2', 9)], { draft }),
    );
    expect(left).toEqual([]);
    expect(excluded.map(({ uid, reasons }) => [uid, reasons.length])).toEqual([
      ['2', 1],
      ['1', 2],
    ]);
  });

  test('a trust without schools is listed and never ranked', () => {
    const empty = { ...aTrustAt('9', 1), schools: [] };
    const ranking = ranked(aRankInput([empty, aTrustAt('1', 9)]));
    expect(ranking.withoutSchools.map(({ uid }) => uid)).toEqual(['9']);
    expect(ranking.ranked.map(({ uid }) => uid)).toEqual(['1']);
  });

  test('nothing to rank: no candidates, or no weight', () => {
    expect(rankCandidates(aRankInput([]))).toEqual({ kind: 'no-candidates' });
    const considerations = { vision: 0, geography: 0, size: 0, faith: 0, governance: 0, finance: 0 };
    expect(
      rankCandidates(aRankInput([aTrustAt('1', 9)], { draft: { weights: { considerations } } })),
    ).toEqual({
      kind: 'all-weights-zero',
    });
  });

  test('our own trust is placed apart, where it would stand among the others', () => {
    const own = aCandidate('5', [{ position: aPlace(20) }]);
    const school = { ...anAcademy(), trust: { kind: 'multi', uid: own.trust.uid } } as const;
    const ranking = ranked(aRankInput([own, aTrustAt('1', 5, 1), aTrustAt('2', 50, 1)], { school }));
    expect(ranking.ranked.map(({ uid }) => uid)).toEqual(['1', '2']);
    expect(ranking.ownTrust).toMatchObject({ uid: '5', rank: 2, cautiousRank: 2, nearestKm: 20 });
  });

  test('our own trust and one that is just like it share a place, and what is unknown could move it either way', () => {
    const own = aCandidate('5', [{ position: aPlace(20) }]);
    const school = { ...anAcademy(), trust: { kind: 'multi', uid: own.trust.uid } } as const;
    const twin = aCandidate('6', [{ position: aPlace(20) }]);
    const ranking = ranked(aRankInput([own, aTrustAt('1', 5, 1), twin, aTrustAt('2', 50, 1)], { school }));
    const twinPlace = ranking.ranked.find(({ uid }) => uid === '6');
    expect(ranking.ownTrust).toMatchObject({
      rank: Number(twinPlace?.rank),
      cautiousRank: Number(twinPlace?.cautiousRank),
      score: twinPlace?.score,
    });
    // Nothing is recorded of anyone, so what is unknown leaves every place open: one more than the twin has, who is ranked beside it.
    expect(ranking.ownTrust?.possibleRanks).toEqual({ best: 1, worst: 4, of: 4 });
    expect(twinPlace?.possibleRanks).toEqual({ best: 1, worst: 3, of: 3 });
  });

  test('what passes is not among what is to settle', () => {
    const school = aSchool({ character: ofFaith('church-of-england') });
    const draft: DraftAnswers = { limits: { furthestKm: 20 } };
    const [first] = ranked(aRankInput([aTrustAt('1', 9)], { school, draft })).ranked;
    expect(first?.unsettled.map(({ constraintId }) => constraintId)).toEqual(['faith-consent']);
  });

  test('new weights give the same order as asking again', () => {
    const trusts = [aTrustAt('1', 9, 30), aTrustAt('2', 30, 4), aTrustAt('3', 3, 60)];
    const gathered = gatherTable(aRankInput(trusts));
    const moved = aRankInput(trusts, { draft: weighing('geography', 80) });
    const weights = criterionWeights(gathered.criteria, moved);
    if (!weights.ok) throw new Error(weights.error.kind);
    expect(rankTable(gathered, weights.value)).toEqual(rankCandidates(moved));
  });
});

describe('explainCandidates', () => {
  const school = aSchool({ lowestAge: 4, highestAge: 11 });
  const secondary = { phase: 'secondary', lowestAge: 11, highestAge: 18 } as const;
  const near = aCandidate('1', [
    { position: aPlace(1.2), laCode: '999', pupils: 200 },
    { position: aPlace(2.4), character: ofFaith('church-of-england') },
    { ...secondary, position: aPlace(3.04), name: 'Made-up High School', laCode: '998' },
  ]);
  const [line] = explained(aRankInput([near, aTrustAt('2', 40)], { school }), '1');
  const sentence = (id: string) => line?.criteria.find(({ criterionId }) => criterionId === id)?.sentence;

  test.each([
    ['nearest-school', 'The trust’s nearest school is 1.2 km (0.7 miles) away.'],
    [
      'nearest-schools',
      'The nearest three schools of the trust are 1.2, 2.4 and 3.0 km (0.7, 1.5 and 1.9 miles) away.',
    ],
    ['schools-within-reach', 'The trust has 2 primary schools within 10 km (6.2 miles) of yours.'],
    ['same-authority', '2 of its 3 schools are in Madeupshire.'],
    [
      'schools-that-join-on',
      'Your pupils could come from or go to Made-up High School, 3.0 km (1.9 miles) away.',
    ],
    ['same-phase', '2 of its 3 schools are primary schools (67%).'],
    ['same-ages', 'The trust has 2 schools with your age range.'],
    ['like-size', 'All primary schools of the trust have about as many pupils as yours.'],
    [
      'like-neighbourhoods',
      'Sort all schools by how deprived their pupils’ homes are and cut the list into fifths: its schools are on average 0.0 fifths away from yours.',
    ],
    ['number-of-schools', 'The trust has 3 schools; the preferred number is 1 to 10 schools.'],
    ['growth', 'No school joined the trust in the last 3 years.'],
    ['church-share', '1 of its 3 schools is a church school (33%).'],
  ])('%s: %s', (id, expected) => {
    expect(sentence(id)).toBe(expected);
  });

  test('each figure names its source, each gap says why', () => {
    for (const criterion of line?.criteria ?? []) {
      if (criterion.evidence === 'missing') expect(criterion.source).toBeUndefined();
      else expect(criterion.source?.publisher).toMatch(/Ofsted|Department for Education/);
      expect(criterion.sentence).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  test('silent criteria are named with their reason and have no weight', () => {
    expect(line?.silent.map(({ criterionId, why }) => [criterionId, why])).toContainEqual([
      'spread',
      'You have no preference between local and wider trusts.',
    ]);
    const silent = new Set(line?.silent.map(({ criterionId }) => criterionId));
    expect(line?.criteria.some(({ criterionId }) => silent.has(criterionId))).toBe(false);
  });

  test('strong points are gains over the middle of the field; the weakest is the dearest shortfall', () => {
    const field = [near, ...['2', '3', '4'].map((uid) => aTrustAt(uid, 40)), aTrustAt('5', 70)];
    const [best, far] = explained(aRankInput(field, { school }), '1', '2');
    expect(best?.strongest[0]?.criterionId).toBe('nearest-school');
    expect(far?.strongest.map(({ criterionId }) => criterionId)).not.toContain('nearest-school');
    expect(far?.weakest?.criterionId).toBe('nearest-school');
  });

  test('says that most schools are of another character, with its source, and nothing of the kind otherwise', () => {
    const character = ofFaith('church-of-england');
    const church = aCandidate('2', [{ character }, { character }, {}]);
    const [plain, mostlyChurch] = explained(aRankInput([near, church]), '1', '2');
    expect(plain?.otherMajority).toBeUndefined();
    expect(mostlyChurch?.otherMajority).toEqual({
      sentence: '2 of its 3 schools are Church of England schools; yours has no religious character.',
      source: REGISTER_SOURCES.schools,
    });
  });

  test('what is not known is never a strong or a weak point', () => {
    for (const { strongest, weakest } of explained(aRankInput([near]), '1')) {
      for (const point of [...strongest, ...(weakest === undefined ? [] : [weakest])]) {
        expect(point.evidence).not.toBe('missing');
      }
    }
  });

  test('excluded trusts can be explained too, with their verdicts; unheard-of ones are left out', () => {
    const draft: DraftAnswers = { limits: { furthestKm: 5 } };
    const [only, ...rest] = explained(aRankInput([aTrustAt('1', 9)], { draft }), '1', '77');
    expect(only?.verdicts.map(({ constraintId, state }) => [constraintId, state])).toEqual([
      ['faith-consent', 'pass'],
      ['furthest-distance', 'fail'],
    ]);
    expect(rest).toEqual([]);
  });
});
