import type { LocalAuthority } from '../domain/local-authority.ts';
import type { Candidate, TrustRecord } from '../domain/trust.ts';
import { type CandidateProfile, profileOf } from './candidate-profile.ts';
import type { OurSchool } from './our-school.ts';
import { columnsOf, type SchoolColumns } from './school-columns.ts';

/** The candidates of one registry, prepared once for any number of rankings. */
export type CandidateIndex = {
  /** Trusts that run at least one school, by UID as a number, so that the order given never matters. */
  readonly profiles: readonly CandidateProfile[];
  /** Trusts without a school: listed, never ranked. */
  readonly withoutSchools: readonly TrustRecord[];
  readonly authorities: ReadonlyMap<string, LocalAuthority>;
  /** By DfE code of a local authority: which profiles, by their place, have schools there, and how many. */
  readonly inAuthority: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Their schools, candidate after candidate: those of `profiles[i]` stand from `starts[i]` up to, not including, `starts[i + 1]`. */
  readonly columns: SchoolColumns;
  readonly starts: Uint32Array;
};

/** Summarises every candidate. O(schools). */
export function buildCandidateIndex(
  candidates: readonly Candidate[],
  authorities: readonly LocalAuthority[],
): CandidateIndex {
  const inOrder = candidates.toSorted((a, b) => Number(a.trust.uid) - Number(b.trust.uid));
  const profiles = inOrder.filter(({ schools }) => schools.length > 0).map(profileOf);
  const starts = new Uint32Array(profiles.length + 1);
  for (const [index, { schoolCount }] of profiles.entries())
    starts[index + 1] = Number(starts[index]) + schoolCount;
  return {
    profiles,
    withoutSchools: inOrder.filter(({ schools }) => schools.length === 0).map(({ trust }) => trust),
    authorities: new Map(authorities.map((authority) => [authority.code, authority])),
    inAuthority: inAuthority(profiles),
    columns: columnsOf(profiles.flatMap(({ schools }) => schools)),
    starts,
  };
}

function inAuthority(profiles: readonly CandidateProfile[]): CandidateIndex['inAuthority'] {
  const found = new Map<string, Map<number, number>>();
  for (const [index, { authorities }] of profiles.entries()) {
    for (const [code, schools] of authorities) {
      const there = found.get(code);
      if (there === undefined) found.set(code, new Map([[index, schools]]));
      else there.set(index, schools);
    }
  }
  return found;
}

/** Straight-line kilometres from our school to every school of the index, in the index's order. */
export function distancesFrom(school: OurSchool, index: CandidateIndex): Float64Array {
  const { eastingsM, northingsM } = index.columns;
  const { eastingM, northingM } = school.position;
  const distancesKm = new Float64Array(eastingsM.length);
  for (let at = 0; at < distancesKm.length; at += 1) {
    const east = Number(eastingsM[at]) - eastingM;
    const north = Number(northingsM[at]) - northingM;
    distancesKm[at] = Math.sqrt(east * east + north * north) / 1000;
  }
  return distancesKm;
}
