import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTable, cellOf, tableOf } from '../../../tests/builders/arbitrary-table.ts';
import { type DecisionTable, pairwiseWins, startSampling, type Weights } from '../index.ts';
import { deriveKey, keyOf, uniformAt } from './counter-random.ts';
import { type WeightModel, weightSampler } from './weight-models.ts';

const some = arbitraryTable({ unknown: 3, maxCandidates: 14 });
const complete = arbitraryTable({ unknown: 0, maxCandidates: 14 });
const modelOf = fc
  .constantFrom<WeightModel['kind'][]>(['around'], ['uniform'], ['statedOrder'], ['uniform', 'around'])
  .map(
    (kinds) => (weights: Weights) => kinds.map((kind): WeightModel => ({ kind, weights, concentration: 20 })),
  );
const scenario = (input: typeof some) =>
  fc.record({
    input,
    models: modelOf,
    seed: fc.integer(),
    places: fc.integer({ min: 1, max: 6 }),
    samples: fc.integer({ min: 1, max: 23 }),
  });

/** The same count without any short cut: every total of every sample, and every rank by counting who is above. */
function plainRankShares(
  table: DecisionTable,
  models: readonly WeightModel[],
  seed: number,
  places: number,
  samples: number,
): Float64Array {
  const width = table.criterionIds.length;
  const draw = weightSampler(models, table.criterionIds, seed);
  const weights = new Float64Array(width);
  const shares = new Float64Array(table.candidateIds.length * places);
  for (let sample = 0; sample < samples; sample += 1) {
    draw(sample, weights);
    const totals = table.candidateIds.map((id, i) => {
      const candidateKey = keyOf(seed, `candidate ${id}`);
      return table.criterionIds.reduce((sum, criterionId, j) => {
        const { low, high } = cellOf(table, i, j);
        const u = uniformAt(deriveKey(candidateKey, keyOf(seed, `criterion ${criterionId}`)), sample);
        return sum + (weights[j] ?? Number.NaN) * (high - (high - low) * u);
      }, 0);
    });
    totals.forEach((total, i) => {
      // Eighths times multiples of 2⁻³⁰ are exact, so ties of known totals are exact; open ones differ by far more.
      const rank = 1 + totals.filter((other) => other > total + 1e-13).length;
      const place = i * places + rank - 1;
      if (rank <= places) shares[place] = (shares[place] ?? Number.NaN) + 1;
    });
  }
  return shares.map((count) => count / samples);
}

/** Sixty-one candidates, each good at one or two of nine criteria and middling or poor at the others, in eighths; one cell in six unknown. */
function crowd(seed: number): DecisionTable {
  const names = (count: number, letter: string) => Array.from({ length: count }, (_, at) => `${letter}${at}`);
  const key = keyOf(seed, 'crowd');
  const upTo = (most: number, at: number) => Math.floor(uniformAt(key, at) * (most + 1));
  return tableOf(names(61, 'c'), names(9, 'k'), (i, j) => {
    const at = (i * 9 + j) * 3;
    const value = (upTo(8, at) < 2 ? upTo(3, at + 1) + 5 : upTo(4, at + 1)) / 8;
    return upTo(5, at + 2) === 0
      ? { known: false, low: value / 2, expected: value / 2, high: value }
      : { known: true, low: value, expected: value, high: value };
  });
}

describe('laws of sampling', () => {
  it('counts what a plain count of every total finds, complete data', () => {
    fc.assert(
      fc.property(scenario(complete), ({ input: { table, weights }, models, seed, places, samples }) => {
        const run = startSampling({ table, models: models(weights), seed }, places);
        expect(run.drawUntil(samples).rankShares).toEqual(
          plainRankShares(table, models(weights), seed, places, samples),
        );
      }),
    );
  });

  it('counts what a plain count of every total finds, with unknown cells', () => {
    fc.assert(
      fc.property(scenario(some), ({ input: { table, weights }, models, seed, places, samples }) => {
        const run = startSampling({ table, models: models(weights), seed }, places);
        expect(run.drawUntil(samples).rankShares).toEqual(
          plainRankShares(table, models(weights), seed, places, samples),
        );
      }),
    );
  });

  it('gives up nobody who could still come in, where most of a crowd falls away early', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 3 }), (seed, places) => {
        const table = crowd(seed);
        const models: readonly WeightModel[] = [
          { kind: 'uniform', weights: Float64Array.from(table.criterionIds, () => 1) },
        ];
        expect(startSampling({ table, models, seed }, places).drawUntil(40).rankShares).toEqual(
          plainRankShares(table, models, seed, places, 40),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('finds for every candidate the same, whatever the order of the table', () => {
    fc.assert(
      fc.property(scenario(some), ({ input: { table, weights }, models, seed, places, samples }) => {
        const last = table.candidateIds.length - 1;
        const turned = tableOf(table.candidateIds.toReversed(), table.criterionIds, (i, j) =>
          cellOf(table, last - i, j),
        );
        const [straight, reversed] = [table, turned].map((of) =>
          startSampling({ table: of, models: models(weights), seed }, places).drawUntil(samples),
        );
        for (const i of table.candidateIds.keys()) {
          const from = (last - i) * places;
          expect(reversed?.rankShares.subarray(from, from + places)).toEqual(
            straight?.rankShares.subarray(i * places, (i + 1) * places),
          );
          expect(reversed?.centralWeights.get(last - i)).toEqual(straight?.centralWeights.get(i));
        }
      }),
    );
  });

  it('puts somebody first in every sample, and nobody above a candidate that is best on everything', () => {
    fc.assert(
      fc.property(scenario(some), ({ input: { table, weights }, models, seed, samples }) => {
        const shares = startSampling({ table, models: models(weights), seed }, 1).drawUntil(
          samples,
        ).rankShares;
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(1 - 1e-12);
        const topped = tableOf([...table.candidateIds, 'ideal'], table.criterionIds, (i, j) =>
          i < table.candidateIds.length ? cellOf(table, i, j) : { known: true, low: 1, expected: 1, high: 1 },
        );
        const ideal = startSampling({ table: topped, models: models(weights), seed }, 1).drawUntil(samples);
        expect(ideal.rankShares.at(-1)).toBe(1);
      }),
    );
  });

  it('winning shares of a pair add up to at most 1', () => {
    fc.assert(
      fc.property(scenario(some), ({ input: { table, weights }, models, seed, samples }) => {
        const everyone = Array.from(table.candidateIds.keys());
        const n = everyone.length;
        const { shares } = pairwiseWins({ table, models: models(weights), seed }, everyone, samples);
        for (const a of everyone) {
          for (const b of everyone) {
            expect((shares[a * n + b] ?? Number.NaN) + (shares[b * n + a] ?? Number.NaN)).toBeLessThanOrEqual(
              1 + 1e-12,
            );
          }
        }
      }),
    );
  });
});
