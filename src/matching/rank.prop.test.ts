import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPlace, aSchool, ofFaith } from '../../tests/builders/a-school.ts';
import { aCandidate } from '../../tests/builders/a-trust.ts';
import { anEntry, aRankInput } from '../../tests/builders/some-answers.ts';
import { CONSIDERATION_IDS } from '../domain/consideration.ts';
import { PHASES } from '../domain/phase.ts';
import type { SchoolRecord } from '../domain/school.ts';
import type { Candidate } from '../domain/trust.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import type { DraftAnswers } from './answers.ts';
import { isCatholicSchool } from './character.ts';
import { criterionWeights } from './criterion-weights.ts';
import { explainCandidates } from './explain.ts';
import { gatherTable, type RankInput } from './gather.ts';
import { rankCandidates } from './rank.ts';
import type { Ranking } from './ranking.ts';
import type { RecordedEntry, RecordedEvidence } from './recorded.ts';

const characters = fc.constantFrom<SchoolRecord['character']>(
  { kind: 'none' },
  { kind: 'not-recorded', christian: true },
  ofFaith('catholic'),
  ofFaith('church-of-england'),
  ofFaith('church-of-england', 'methodist'),
  ofFaith('jewish'),
);

const academies = fc.record({
  position: fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
    .map(([east, north]) => aPlace(east, north)),
  phase: fc.constantFrom(...PHASES),
  character: characters,
  pupils: fc.oneof(fc.integer({ min: 20, max: 1500 }), fc.constant(UNKNOWN)),
  laCode: fc.constantFrom('999', '998'),
});

const candidates: fc.Arbitrary<readonly Candidate[]> = fc
  .array(fc.array(academies, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 })
  .map((trusts) => trusts.map((schools, index) => aCandidate(String(index + 1), schools)));

const swing = fc.integer({ min: 0, max: 100 });
const weights = fc
  .record({ vision: swing, geography: swing, size: swing, faith: swing, governance: swing, finance: swing })
  .filter((considerations) => CONSIDERATION_IDS.some((id) => considerations[id] > 0));

const drafts: fc.Arbitrary<DraftAnswers> = fc.record({
  geography: fc.record({
    reach: fc.constantFrom('local', 'wider', 'either'),
    comfortableKm: fc.integer({ min: 1, max: 20 }),
    tooFarKm: fc.integer({ min: 1, max: 60 }),
  }),
  size: fc.record({
    voice: fc.constantFrom('strong', 'either'),
    growth: fc.constantFrom('growing', 'settled'),
  }),
  finance: fc.record({ capital: fc.constantFrom('formula', 'either') }),
  limits: fc.record({
    furthestKm: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant('no-limit' as const)),
  }),
  weights: fc.record({ considerations: weights }),
});

const schools = fc.record({ character: characters, phase: fc.constantFrom(...PHASES) }).map(aSchool);

const entries: fc.Arbitrary<RecordedEntry> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('values-alignment', 'delegation-fit', 'local-board'),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([about, value]) => anEntry(about, { kind: 'level', value })),
  fc.integer({ min: 0, max: 20 }).map((value) => anEntry('central-contribution', { kind: 'percent', value })),
  fc
    .constantFrom('yes' as const, 'no' as const)
    .map((value) => anEntry('faith-consent', { kind: 'agreed', value })),
);

const inputs: fc.Arbitrary<RankInput> = fc
  .record({
    trusts: candidates,
    draft: drafts,
    school: schools,
    found: fc.array(fc.tuple(fc.nat(11), entries), { maxLength: 8 }),
  })
  .map(({ trusts, draft, school, found }) =>
    aRankInput(trusts, { draft, school, recorded: recordedOf(trusts, found) }),
  );

function recordedOf(
  trusts: readonly Candidate[],
  found: readonly (readonly [number, RecordedEntry])[],
): RecordedEvidence {
  return Object.fromEntries(
    trusts.map(({ trust }, index) => [
      trust.uid,
      found.filter(([about]) => about % trusts.length === index).map(([, entry]) => entry),
    ]),
  );
}

function ranked(input: RankInput): Ranking {
  const ranking = rankCandidates(input);
  if ('kind' in ranking) throw new Error(`refused: ${ranking.kind}`);
  return ranking;
}

const placesOf = (ranking: Ranking) => ranking.ranked.map(({ uid, rank }) => [uid, rank]);

/** Refusals aside: weights that fall on silent considerations only. */
const usable = inputs.filter((input) => !('kind' in rankCandidates(input)));

describe('rankCandidates', { timeout: 60_000 }, () => {
  test('scaling all weights changes no place', () => {
    fc.assert(
      fc.property(usable, fc.integer({ min: 2, max: 9 }), (input, divisor) => {
        const { considerations } = input.answers.weights;
        const scaled = Object.fromEntries(CONSIDERATION_IDS.map((id) => [id, considerations[id] / divisor]));
        const answers = {
          ...input.answers,
          weights: { ...input.answers.weights, considerations: { ...considerations, ...scaled } },
        };
        expect(placesOf(ranked({ ...input, answers }))).toEqual(placesOf(ranked(input)));
      }),
    );
  });

  test('the order of the candidates changes nothing', () => {
    fc.assert(
      fc.property(candidates, drafts, schools, (trusts, draft, school) => {
        const given = rankCandidates(aRankInput(trusts, { draft, school }));
        const reversed = rankCandidates(aRankInput([...trusts].reverse(), { draft, school }));
        expect(reversed).toEqual(given);
      }),
    );
  });

  test('a candidate with a failed constraint is never ranked, and every candidate is accounted for', () => {
    fc.assert(
      fc.property(usable, (input) => {
        const ranking = ranked(input);
        const { pairings, verdicts } = gatherTable(input);
        const failed = pairings
          .filter((_, row) => verdicts[row]?.some(({ state }) => state === 'fail'))
          .map(({ profile }) => profile.trust.uid);
        expect(ranking.excluded.map(({ uid }) => uid).sort()).toEqual(failed.sort());
        const places = [...ranking.ranked, ...ranking.excluded, ...ranking.withoutEvidence].map(
          ({ uid }) => uid,
        );
        expect(places.sort()).toEqual(pairings.map(({ profile }) => profile.trust.uid).sort());
      }),
    );
  });

  test('a Catholic school is never offered a trust without a Catholic majority unless consent is recorded', () => {
    fc.assert(
      fc.property(candidates, drafts, (trusts, draft) => {
        const ranking = rankCandidates(
          aRankInput(trusts, { draft, school: aSchool({ character: ofFaith('catholic') }) }),
        );
        if ('kind' in ranking) return;
        for (const { uid } of ranking.ranked) {
          const { schools } = trusts.find(({ trust }) => trust.uid === uid) ?? { schools: [] };
          expect(schools.filter(isCatholicSchool).length * 2).toBeGreaterThan(schools.length);
        }
      }),
    );
  });

  test('removing what was recorded never raises coverage and never narrows a range', () => {
    fc.assert(
      fc.property(usable, fc.nat(), (input, pick) => {
        const all = Object.entries(input.recorded).flatMap(([uid, of]) =>
          (of ?? []).map((entry) => ({ uid, entry })),
        );
        if (all.length === 0) return;
        const gone = all[pick % all.length];
        const kept = Object.fromEntries(
          Object.entries(input.recorded).map(([uid, of]) => [
            uid,
            uid === gone?.uid ? (of ?? []).filter((entry) => entry.about !== gone.entry.about) : of,
          ]),
        );
        const less = gatherTable({ ...input, recorded: kept }).table;
        const more = gatherTable(input).table;
        const worse = [...more.known.keys()].filter(
          (cell) =>
            Number(less.known[cell]) > Number(more.known[cell]) ||
            Number(less.low[cell]) > Number(more.low[cell]) ||
            Number(less.high[cell]) < Number(more.high[cell]),
        );
        expect(worse).toEqual([]);
      }),
    );
  });

  test('raising the weight of a consideration never demotes the candidate that is best on it, all evidence known', () => {
    const known: DraftAnswers = {
      weights: {
        considerations: { vision: 0, geography: 40, size: 40, faith: 40, governance: 0, finance: 0 },
      },
    };
    fc.assert(
      fc.property(candidates, fc.constantFrom('geography' as const, 'size' as const), (trusts, raised) => {
        const before = aRankInput(trusts, { draft: known });
        const considerations = { ...before.answers.weights.considerations, [raised]: 90 };
        const after = {
          ...before,
          answers: { ...before.answers, weights: { considerations, criteria: {} } },
        };
        const gathered = gatherTable(before);
        const weight = criterionWeights(gathered.criteria, before);
        if (!weight.ok) throw new Error('refused');
        const eligible = gathered.eligible.flatMap((row) => gathered.pairings[row]?.profile.trust.uid ?? []);
        const scores = explainCandidates(gathered, weight.value, eligible).map(
          ({ uid, considerations: parts }) => ({
            uid,
            score: parts.find(({ id }) => id === raised)?.score.expected ?? Number.NaN,
          }),
        );
        const top = scores.toSorted((a, b) => b.score - a.score)[0];
        const rankIn = (input: RankInput) =>
          ranked(input).ranked.find(({ uid }) => uid === top?.uid)?.rank ?? 0;
        expect(rankIn(after)).toBeLessThanOrEqual(rankIn(before));
      }),
    );
  });

  test('contributions add up to the expected score, and the score lies in its range', () => {
    fc.assert(
      fc.property(usable, (input) => {
        const gathered = gatherTable(input);
        const weight = criterionWeights(gathered.criteria, gathered.enquiry);
        if (!weight.ok) throw new Error('refused');
        const { ranked: places } = ranked(input);
        const explained = explainCandidates(
          gathered,
          weight.value,
          places.map(({ uid }) => uid),
        );
        for (const [index, { score, coverage, criteria, considerations }] of explained.entries()) {
          const sum = criteria.reduce((total, { contribution }) => total + contribution, 0);
          expect(sum).toBe(places[index]?.score.expected);
          expect(score.expected).toBeCloseTo(sum, 12);
          expect(considerations.reduce((total, part) => total + part.contribution, 0)).toBeCloseTo(sum, 12);
          expect(coverage).toBeCloseTo(Number(places[index]?.coverage), 12);
          expect(score.low).toBeLessThanOrEqual(score.expected);
          expect(score.expected).toBeLessThanOrEqual(score.high);
        }
      }),
    );
  });
});
