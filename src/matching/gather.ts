import { checkTable, type DecisionTable, emptyTable } from '../decision/index.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { TrustRecord } from '../domain/trust.ts';
import { CONSTRAINTS } from './constraints/index.ts';
import { CRITERIA } from './criteria/index.ts';
import type { Constraint } from './define-constraint.ts';
import type { Criterion } from './define-criterion.ts';
import type { Enquiry } from './enquiry.ts';
import { type Expectation, expectationsOf, expectUnknowns } from './expectation.ts';
import { itemAt } from './item-at.ts';
import { judgeAll, sortOut } from './judge.ts';
import { pairCandidates, pairOwnTrust, type RankInput } from './pair-candidates.ts';
import type { Pairing } from './pairing.ts';
import type { ExcludedCandidate, Verdict } from './ranking.ts';
import { surroundingsOf } from './surroundings.ts';

export type { RankInput } from './pair-candidates.ts';

/** The criteria and constraints that are in use. */
export type Rules = { readonly criteria: readonly Criterion[]; readonly constraints: readonly Constraint[] };

/** Those of this product. */
export const RULES: Rules = { criteria: CRITERIA, constraints: CONSTRAINTS };

/**
 * Every candidate measured, before any weight: what a change of weights can reuse. Row `i` of the table is `pairings[i]` with
 * `verdicts[i]`; column `j` is `criteria[j]`. Silent criteria have no column.
 */
export type GatheredTable = {
  readonly enquiry: Enquiry;
  readonly asOf: IsoDate;
  readonly rules: Rules;
  readonly criteria: readonly Criterion[];
  readonly expectations: readonly Expectation[];
  readonly table: DecisionTable;
  readonly pairings: readonly Pairing[];
  readonly verdicts: readonly (readonly Verdict[])[];
  /** Rows that no constraint fails, our own trust left out. */
  readonly eligible: readonly number[];
  /** Candidates that a constraint fails, with every reason; nearest first. */
  readonly excluded: readonly ExcludedCandidate[];
  /** Row of the trust that our school is in, measured without our school; absent where there is none, or no other school in it. */
  readonly ownTrust?: number;
  readonly withoutSchools: readonly TrustRecord[];
};

/**
 * Measures every candidate on every criterion that applies, and judges it by every constraint that applies. What to expect of
 * unknowns comes from all candidates, so that lifting a limit changes nobody's score. O(schools + candidates × criteria).
 *
 * @throws RangeError when a criterion yields something that is no score: a mistake of the criterion.
 */
export function gatherTable(input: RankInput, rules: Rules = RULES): GatheredTable {
  const enquiry: Enquiry = { school: input.school, answers: input.answers };
  const surroundings = surroundingsOf(input.school, input.candidates);
  const others = pairCandidates(input, enquiry, surroundings);
  const own = pairOwnTrust(input, enquiry, surroundings);
  const pairings = own === undefined ? others : [...others, own];
  const criteria = rules.criteria.filter((criterion) => criterion.silence(enquiry) === undefined);
  const scores = scoreAll(criteria, enquiry, pairings);
  const expectations = expectationsOf(scores, others.length);
  expectUnknowns(scores, expectations);
  const table = checkTable(scores);
  if (!table.ok) throw new RangeError(`no table: ${JSON.stringify(table.error)}`);
  const verdicts = judgeAll(rules.constraints, enquiry, pairings);
  const { eligible, excluded } = sortOut(others, verdicts);
  return {
    enquiry,
    asOf: input.asOf,
    rules,
    criteria,
    expectations,
    table: table.value,
    pairings,
    verdicts,
    eligible,
    excluded,
    ...(own === undefined ? {} : { ownTrust: others.length }),
    withoutSchools: input.candidates.withoutSchools,
  };
}

/** Candidate by candidate, so that what the register says of one is at hand for every criterion. Not yet what to expect of unknowns. */
function scoreAll(
  criteria: readonly Criterion[],
  enquiry: Enquiry,
  pairings: readonly Pairing[],
): DecisionTable {
  const scorers = criteria.map((criterion) => criterion.scorer(enquiry));
  const fromRecords = Uint8Array.from(criteria, ({ origin }) => (origin === 'recorded' ? 1 : 0));
  const table = emptyTable(
    pairings.map(({ profile }) => profile.trust.uid),
    criteria.map(({ id }) => id),
  );
  const { low, expected, high, known } = table;
  let at = 0;
  for (const pairing of pairings) {
    const nothingRecorded = pairing.recorded.length === 0;
    for (let column = 0; column < scorers.length; column += 1) {
      if (nothingRecorded && fromRecords[column] === 1) {
        // Nothing to ask: all of 0 to 1 remains possible.
        high[at] = 1;
        at += 1;
        continue;
      }
      const score = itemAt(scorers, column)(pairing);
      if (typeof score === 'number') {
        low[at] = score;
        expected[at] = score;
        high[at] = score;
        known[at] = 1;
      } else {
        low[at] = score.low;
        high[at] = score.high;
      }
      at += 1;
    }
  }
  return table;
}
