import type { ConsiderationId } from '../../src/domain/consideration.ts';
import { type Evidence, Missing } from '../../src/domain/evidence.ts';
import { REGISTER_SOURCES } from '../../src/domain/register-sources.ts';
import { type Criterion, defineCriterion } from '../../src/matching/define-criterion.ts';
import { type GatheredTable, gatherTable, type RankInput } from '../../src/matching/gather.ts';
import type { Pairing } from '../../src/matching/pairing.ts';
import { aCandidate } from './a-trust.ts';
import { aRankInput } from './some-answers.ts';

/** A made-up score, or nothing known. */
export type MadeUpScore = number | 'unknown';

export type MadeUpColumn = {
  readonly consideration: ConsiderationId;
  readonly origin?: 'register' | 'recorded';
  readonly share?: number;
};

/**
 * Trusts with the scores given, one column per made-up criterion (`c1`, `c2`, …); the key of a row is the trust's UID. A score in a
 * column of recorded answers has to be unknown.
 */
export function aGatheredTable(
  rows: Readonly<Record<string, readonly MadeUpScore[]>>,
  columns: readonly MadeUpColumn[],
  differs: Parameters<typeof aRankInput>[1] = {},
): GatheredTable {
  const criteria = columns.map((column, index) => madeUpCriterion(rows, column, index));
  const input: RankInput = aRankInput(
    Object.keys(rows).map((uid) => aCandidate(uid)),
    differs,
  );
  return gatherTable(input, { criteria, constraints: [] });
}

/** A table of known scores under one criterion per consideration, in the order given. */
export function aKnownTable(
  rows: Readonly<Record<string, readonly number[]>>,
  considerations: readonly ConsiderationId[],
): GatheredTable {
  return aGatheredTable(
    rows,
    considerations.map((consideration) => ({ consideration })),
  );
}

function madeUpCriterion(
  rows: Readonly<Record<string, readonly MadeUpScore[]>>,
  { consideration, origin = 'register', share = 100 }: MadeUpColumn,
  index: number,
): Criterion {
  const measure = ({ profile }: Pairing) => {
    const score = rows[profile.trust.uid]?.[index];
    return score === undefined || score === 'unknown' ? new Missing('Nobody has looked.') : score;
  };
  const gather = (pairing: Pairing): Evidence<number> => {
    const value = measure(pairing);
    return value instanceof Missing ? value : { kind: 'measured', value, source: REGISTER_SOURCES.schools };
  };
  const from =
    origin === 'register'
      ? ({ origin, source: REGISTER_SOURCES.schools, measure } as const)
      : ({
          origin,
          documents: `document ${index + 1}`,
          answer: { kind: 'level', steps: [] },
          gather,
        } as const);
  return defineCriterion<number>({
    id: `c${index + 1}`,
    consideration,
    label: `Criterion ${index + 1}`,
    hint: 'Made up.',
    defaultShare: share,
    wishes: () => [],
    question: () => 'Made up?',
    endPoints: () => ({ worst: 'has none', best: 'has all' }),
    silence: () => undefined,
    ...from,
    value: () => (score) => score,
    explain: (score) => `It scores ${score}.`,
  });
}
