import type { Registry } from '../dataset/registry.ts';
import type { Region } from '../domain/local-authority.ts';
import type { Phase } from '../domain/phase.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { CandidateIndex } from '../matching/candidate-index.ts';
import { distancesFrom } from '../matching/candidate-index.ts';
import { type FaithGroup, faithGroupOf } from '../matching/constraints/faith-rules.ts';
import { defaultAnswers } from '../matching/defaults.ts';
import type { OurSchool } from '../matching/our-school.ts';
import { rankCandidates } from '../matching/rank.ts';
import type { Ranking } from '../matching/ranking.ts';
import { type Join, worldBefore } from './replay-joins.ts';

/** Orders that need no fitting: what the ranking has to beat. */
export const BASELINES = ['nearest', 'mostWithin10km', 'nearestAllowed'] as const;
export type Baseline = (typeof BASELINES)[number];

/** Where the trust that was really joined stood: 1 is first, ties at the middle of their places; `excluded` by a constraint. */
export type Standing = number | 'excluded';

/** One join, replayed. */
export type Replayed = {
  readonly join: Join;
  readonly phase: Phase;
  readonly region: Region | 'not known';
  readonly group: FaithGroup;
  readonly standing: Standing;
  readonly baselines: Readonly<Record<Baseline, Standing>>;
};

/** Replays a join; `undefined` where the trust had no academy on the day before, so that no ranking could have named it. */
export function replayJoin(registry: Registry, join: Join): Replayed | undefined {
  const { school, candidates } = worldBefore(registry, join);
  if (!candidates.profiles.some(({ trust }) => trust.uid === join.joined)) return undefined;
  const authority = registry.authorityByCode(school.laCode);
  const ranking = rankCandidates({
    school,
    candidates,
    answers: defaultAnswers(school),
    recorded: {},
    asOf: join.on,
  });
  if ('kind' in ranking) throw new Error(`the defaults rank nobody: ${ranking.kind}`);
  return {
    join,
    phase: school.phase,
    region: authority === undefined ? 'not known' : authority.region,
    group: faithGroupOf(school.character),
    standing: standingIn(ranking, join.joined),
    baselines: baselinesOf(school, candidates, ranking, join.joined),
  };
}

function standingIn({ ranked }: Ranking, joined: TrustUid): Standing {
  const place = ranked.find(({ uid }) => uid === joined);
  if (place === undefined) return 'excluded';
  return place.rank + (ranked.filter(({ rank }) => rank === place.rank).length - 1) / 2;
}

function baselinesOf(
  school: OurSchool,
  candidates: CandidateIndex,
  ranking: Ranking,
  joined: TrustUid,
): Replayed['baselines'] {
  const distancesKm = distancesFrom(school, candidates);
  const facts = candidates.profiles.map(({ trust }, index) => {
    const itsKm = distancesKm.subarray(candidates.starts[index], candidates.starts[index + 1]);
    return {
      uid: trust.uid,
      nearestKm: itsKm.reduce((least, km) => Math.min(least, km), Number.POSITIVE_INFINITY),
      within10km: itsKm.filter((km) => km <= WITHIN_KM).length,
    };
  });
  const allowed = new Set(ranking.ranked.map(({ uid }) => uid));
  const nearer: Better = (a, b) => b.nearestKm - a.nearestKm;
  const more: Better = (a, b) => a.within10km - b.within10km || nearer(a, b);
  return {
    nearest: middlePlace(facts, joined, nearer),
    mostWithin10km: middlePlace(facts, joined, more),
    nearestAllowed: middlePlace(
      facts.filter(({ uid }) => allowed.has(uid)),
      joined,
      nearer,
    ),
  };
}

const WITHIN_KM = 10;

type Fact = { readonly uid: TrustUid; readonly nearestKm: number; readonly within10km: number };

/** Above 0 where the first is better, 0 where both are level. */
type Better = (a: Fact, b: Fact) => number;

/** 1 + those better + half of the others that are level. */
function middlePlace(facts: readonly Fact[], joined: TrustUid, better: Better): Standing {
  const real = facts.find(({ uid }) => uid === joined);
  if (real === undefined) return 'excluded';
  const above = facts.filter((fact) => better(fact, real) > 0).length;
  const level = facts.filter((fact) => better(fact, real) === 0).length;
  return 1 + above + (level - 1) / 2;
}
