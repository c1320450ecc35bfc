import type { LocalAuthority } from '../domain/local-authority.ts';
import type { Candidate, TrustRecord } from '../domain/trust.ts';
import { type CandidateProfile, profileOf } from './candidate-profile.ts';
import type { OurSchool } from './our-school.ts';

/**
 * The candidates of one registry, prepared once for any number of rankings. Positions lie in flat arrays, candidate after
 * candidate: those of `profiles[i]` from `starts[i]` up to, not including, `starts[i + 1]`.
 */
export type CandidateIndex = {
  /** Trusts that run at least one school, by UID as a number, so that the order given never matters. */
  readonly profiles: readonly CandidateProfile[];
  /** Trusts without a school: listed, never ranked. */
  readonly withoutSchools: readonly TrustRecord[];
  readonly authorities: ReadonlyMap<string, LocalAuthority>;
  readonly eastingsM: Float64Array;
  readonly northingsM: Float64Array;
  readonly starts: Uint32Array;
};

/** Summarises every candidate. O(schools). */
export function buildCandidateIndex(
  candidates: readonly Candidate[],
  authorities: readonly LocalAuthority[],
): CandidateIndex {
  const inOrder = candidates.toSorted((a, b) => Number(a.trust.uid) - Number(b.trust.uid));
  const profiles = inOrder.filter(({ schools }) => schools.length > 0).map(profileOf);
  const schoolCount = profiles.reduce((sum, profile) => sum + profile.schoolCount, 0);
  const eastingsM = new Float64Array(schoolCount);
  const northingsM = new Float64Array(schoolCount);
  const starts = new Uint32Array(profiles.length + 1);
  let at = 0;
  for (const [index, { schools }] of profiles.entries()) {
    for (const { position } of schools) {
      eastingsM[at] = position.eastingM;
      northingsM[at] = position.northingM;
      at += 1;
    }
    starts[index + 1] = at;
  }
  return {
    profiles,
    withoutSchools: inOrder.filter(({ schools }) => schools.length === 0).map(({ trust }) => trust),
    authorities: new Map(authorities.map((authority) => [authority.code, authority])),
    eastingsM,
    northingsM,
    starts,
  };
}

/** Straight-line kilometres from our school to every school of the index, in the index's order. */
export function distancesFrom(school: OurSchool, index: CandidateIndex): Float64Array {
  const { eastingsM, northingsM } = index;
  const { eastingM, northingM } = school.position;
  const distancesKm = new Float64Array(eastingsM.length);
  for (let at = 0; at < distancesKm.length; at += 1) {
    const east = Number(eastingsM[at]) - eastingM;
    const north = Number(northingsM[at]) - northingM;
    distancesKm[at] = Math.sqrt(east * east + north * north) / 1000;
  }
  return distancesKm;
}
