import {
  buildTable,
  type DecisionTable,
  normaliseWeights,
  pairwiseWins,
  questionInformation,
  rankSumWeights,
  startSampling,
  type WeightModel,
} from '../../src/decision/index.ts';

/** The value on record. Changing how samples are drawn changes it, and with it every share that anybody has noted down. */
export const SAMPLING_DIGEST = 'fdc01029fd569ec8';

const CANDIDATES = 40;
const CRITERIA = 6;

/**
 * One line of hexadecimal digits that stands for every bit of a sampling run: rank shares, central weightings, winning shares and the
 * figures of a question, under all weight models, with unknown cells. The same in every engine, or the engines differ.
 */
export function samplingDigest(): string {
  const table = patternedTable();
  const weights = rankSumWeights(CRITERIA);
  const equal = normaliseWeights([1, 1, 1, 0, 1, 1]);
  if (!equal.ok) throw new Error(`equal weights are refused: ${equal.error.kind}`);
  const models: readonly (readonly WeightModel[])[] = [
    [{ kind: 'around', weights, concentration: 30 }],
    [{ kind: 'around', weights, concentration: 0.5 }],
    [{ kind: 'uniform', weights: equal.value }],
    [{ kind: 'statedOrder', weights }],
    [
      { kind: 'around', weights, concentration: 10 },
      { kind: 'statedOrder', weights: equal.value },
    ],
  ];
  const digest = new Digest();
  for (const [index, of] of models.entries()) {
    const plan = { table, models: of, seed: 100 + index };
    const { rankShares, centralWeights } = startSampling(plan, 10).drawUntil(1_000);
    digest.add(rankShares);
    for (const central of centralWeights.values()) digest.add(central);
    digest.add(pairwiseWins(plan, [0, 7, 21, 39], 250).shares);
  }
  const question = { criteria: [2, 5], asked: [0, 1, 2, 3, 4, 5] };
  const found = questionInformation(table, weights, question, 5, { samples: 500, seed: 9 });
  digest.add(Float64Array.of(found.gain, found.firstChangeShare, found.shortlistChangeShare));
  return digest.hex();
}

/** Thirty-sevenths in a fixed pattern, every fifth cell unknown, and one candidate twice. */
function patternedTable(): DecisionTable {
  const table = buildTable({
    candidateIds: Array.from({ length: CANDIDATES }, (_, i) => `candidate ${i}`),
    criterionIds: Array.from({ length: CRITERIA }, (_, j) => `criterion ${j}`),
    cellAt: (candidate, j) => {
      const i = candidate === CANDIDATES - 1 ? 0 : candidate;
      const value = ((7 * i * i + 11 * i * j + 5 * j + 3) % 37) / 37;
      if (i % 20 !== 0 && (i + 2 * j) % 5 === 0)
        return { known: false, low: value / 2, expected: value, high: 1 };
      return { known: true, low: value, expected: value, high: value };
    },
  });
  if (!table.ok) throw new Error(`the patterned table is refused: ${table.error.kind}`);
  return table.value;
}

/** FNV-1a over the bytes of doubles, lowest byte first, in two 32-bit lanes. */
class Digest {
  #lanes: readonly [number, number] = [0x811c9dc5, 0x9dc5811c];

  add(values: Float64Array): void {
    const bytes = new DataView(new ArrayBuffer(8));
    for (const value of values) {
      bytes.setFloat64(0, value, true);
      for (let at = 0; at < 8; at += 1) {
        const [a, b] = this.#lanes;
        const byte = bytes.getUint8(at);
        this.#lanes = [Math.imul(a ^ byte, 0x01000193), Math.imul(b ^ byte ^ at, 0x01000193)];
      }
    }
  }

  hex(): string {
    return this.#lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
