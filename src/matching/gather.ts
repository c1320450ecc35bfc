import { buildTable, type DecisionTable, selectCandidates } from '../decision/index.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { TrustRecord } from '../domain/trust.ts';
import { isKnown } from '../domain/unknown.ts';
import type { CompleteAnswers } from './answers.ts';
import { buildCandidateIndex, type CandidateIndex, distancesFrom } from './candidate-index.ts';
import { CONSTRAINTS } from './constraints/index.ts';
import { CRITERIA } from './criteria/index.ts';
import type { Constraint } from './define-constraint.ts';
import type { Criterion, ScoreOrRange } from './define-criterion.ts';
import type { Enquiry } from './enquiry.ts';
import { cellOf, type Expectation, expectationOf } from './expectation.ts';
import { itemAt } from './item-at.ts';
import type { OurSchool } from './our-school.ts';
import type { Pairing } from './pairing.ts';
import type { Verdict } from './ranking.ts';
import { latelySince } from './recent-joiners.ts';
import type { RecordedEvidence } from './recorded.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** Everything that a ranking rests on. `candidates` is prepared once per registry; `asOf` is the day of its data. */
export type RankInput = {
  readonly school: OurSchool;
  readonly candidates: CandidateIndex;
  readonly answers: CompleteAnswers;
  readonly recorded: RecordedEvidence;
  readonly asOf: IsoDate;
};

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
  /** The table of the eligible rows only, in their order. */
  readonly eligibleTable: DecisionTable;
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
  const surroundings = surroundingsOf(input.school, input.candidates.profiles);
  const others = pairAll(input, enquiry, surroundings);
  const own = pairOwnTrust(input, enquiry, surroundings);
  const pairings = own === undefined ? others : [...others, own];
  const criteria = rules.criteria.filter((criterion) => criterion.silence(enquiry) === undefined);
  const columns = criteria.map((criterion) => scoreAll(criterion, enquiry, pairings));
  const expectations = columns.map((column) => expectationOf(column, others.length));
  const table = buildTable({
    candidateIds: pairings.map(({ profile }) => profile.trust.uid),
    criterionIds: criteria.map(({ id }) => id),
    cellAt: (row, column) => cellOf(itemAt(itemAt(columns, column), row), itemAt(expectations, column)),
  });
  if (!table.ok) throw new RangeError(`no table: ${JSON.stringify(table.error)}`);
  const verdicts = judgeAll(rules.constraints, enquiry, pairings);
  const eligible = [...others.keys()].filter((row) =>
    itemAt(verdicts, row).every(({ state }) => state !== 'fail'),
  );
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
    eligibleTable: selectCandidates(table.value, eligible),
    ...(own === undefined ? {} : { ownTrust: others.length }),
    withoutSchools: input.candidates.withoutSchools,
  };
}

const NOTHING_RECORDED: Pairing['recorded'] = [];

/** Every candidate but the trust that our school is in. */
function pairAll(input: RankInput, enquiry: Enquiry, surroundings: Surroundings): readonly Pairing[] {
  const { candidates, recorded, asOf } = input;
  const ownUid = input.school.trust.kind === 'multi' ? input.school.trust.uid : undefined;
  const distancesKm = distancesFrom(input.school, candidates);
  const lately = latelySince(asOf);
  const pairings: Pairing[] = [];
  for (const [index, profile] of candidates.profiles.entries()) {
    const { uid } = profile.trust;
    if (uid === ownUid) continue;
    const itsDistancesKm = distancesKm.subarray(candidates.starts[index], candidates.starts[index + 1]);
    pairings.push({
      enquiry,
      profile,
      distancesKm: itsDistancesKm,
      nearestKm: nearestOf(itsDistancesKm),
      recorded: recorded[uid] ?? NOTHING_RECORDED,
      authorities: candidates.authorities,
      surroundings,
      asOf,
      latelySince: lately,
    });
  }
  return pairings;
}

/** The trust that our school is in, as it is without our school. */
function pairOwnTrust(input: RankInput, enquiry: Enquiry, surroundings: Surroundings): Pairing | undefined {
  const { school, candidates } = input;
  if (school.trust.kind !== 'multi') return undefined;
  const { uid } = school.trust;
  const profile = candidates.profiles.find(({ trust }) => trust.uid === uid);
  if (profile === undefined) return undefined;
  const { urn } = school;
  const others = profile.schools.filter((other) => !isKnown(urn) || other.urn !== urn);
  const alone = { ...input, school: { ...school, trust: { kind: 'none' } as const } };
  const index = buildCandidateIndex(
    [{ trust: profile.trust, schools: others }],
    [...candidates.authorities.values()],
  );
  return pairAll({ ...alone, candidates: index }, enquiry, surroundings)[0];
}

function nearestOf(distancesKm: Float64Array): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const km of distancesKm) if (km < nearest) nearest = km;
  return nearest;
}

function judgeAll(
  constraints: readonly Constraint[],
  enquiry: Enquiry,
  pairings: readonly Pairing[],
): readonly (readonly Verdict[])[] {
  const judges = constraints
    .filter((constraint) => constraint.applies(enquiry))
    .map((constraint) => constraint.judge(enquiry));
  return pairings.map((pairing) => {
    const verdicts: Verdict[] = [];
    for (const judge of judges) for (const verdict of judge(pairing)) verdicts.push(verdict);
    return verdicts;
  });
}

function scoreAll(
  criterion: Criterion,
  enquiry: Enquiry,
  pairings: readonly Pairing[],
): readonly ScoreOrRange[] {
  const score = criterion.scorer(enquiry);
  return pairings.map(score);
}
