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
  const positions = profiles.flatMap(({ schools }) => schools.map(({ position }) => position));
  const starts = new Uint32Array(profiles.length + 1);
  for (const [index, { schoolCount }] of profiles.entries())
    starts[index + 1] = Number(starts[index]) + schoolCount;
  return {
    profiles,
    withoutSchools: inOrder.filter(({ schools }) => schools.length === 0).map(({ trust }) => trust),
    authorities: new Map(authorities.map((authority) => [authority.code, authority])),
    eastingsM: Float64Array.from(positions, ({ eastingM }) => eastingM),
    northingsM: Float64Array.from(positions, ({ northingM }) => northingM),
    starts,
  };
}

/** Straight-line kilometres from our school to every school of the index, in the index's order. */
export function distancesFrom(school: OurSchool, index: CandidateIndex): Float64Array {
  const { eastingsM, northingsM } = index;
  const { eastingM, northingM } = school.position;
  return eastingsM.map((easting, at) => {
    const east = easting - eastingM;
    const north = Number(northingsM[at]) - northingM;
    return Math.sqrt(east * east + north * north) / 1000;
  });
}
