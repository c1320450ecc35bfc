import type { IsoDate } from '../domain/iso-date.ts';
import { isKnown } from '../domain/unknown.ts';
import type { CompleteAnswers } from './answers.ts';
import { buildCandidateIndex, type CandidateIndex, distancesFrom } from './candidate-index.ts';
import type { Enquiry } from './enquiry.ts';
import { itemAt } from './item-at.ts';
import type { OurSchool } from './our-school.ts';
import type { Pairing } from './pairing.ts';
import { dayNumber, latelySince } from './recent-joiners.ts';
import type { RecordedEvidence } from './recorded.ts';
import type { Surroundings } from './surroundings.ts';

/** Everything that a ranking rests on. `candidates` is prepared once per registry; `asOf` is the day of its data. */
export type RankInput = {
  readonly school: OurSchool;
  readonly candidates: CandidateIndex;
  readonly answers: CompleteAnswers;
  readonly recorded: RecordedEvidence;
  readonly asOf: IsoDate;
};

const NOBODY_HERE: ReadonlyMap<number, number> = new Map();
const NOTHING_RECORDED: Pairing['recorded'] = [];

/** Our school beside every candidate but the trust that it is in. O(schools). */
export function pairCandidates(
  input: RankInput,
  enquiry: Enquiry,
  surroundings: Surroundings,
): readonly Pairing[] {
  const { candidates, recorded, asOf } = input;
  const ownUid = input.school.trust.kind === 'multi' ? input.school.trust.uid : undefined;
  const distancesKm = distancesFrom(input.school, candidates);
  const lately = dayNumber(latelySince(asOf));
  const here = candidates.inAuthority.get(input.school.laCode) ?? NOBODY_HERE;
  const pairings: Pairing[] = [];
  for (let index = 0; index < candidates.profiles.length; index += 1) {
    const profile = itemAt(candidates.profiles, index);
    const { uid } = profile.trust;
    if (uid === ownUid) continue;
    const from = Number(candidates.starts[index]);
    pairings.push({
      enquiry,
      profile,
      distancesKm,
      columns: candidates.columns,
      from,
      nearestKm: leastOf(distancesKm, from, from + profile.schoolCount),
      schoolsHere: here.get(index) ?? 0,
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
export function pairOwnTrust(
  input: RankInput,
  enquiry: Enquiry,
  surroundings: Surroundings,
): Pairing | undefined {
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
  return pairCandidates({ ...alone, candidates: index }, enquiry, surroundings)[0];
}

/** The least of the values from one position up to, not including, another. */
function leastOf(values: Float64Array, from: number, to: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at += 1) {
    const value = Number(values[at]);
    if (value < least) least = value;
  }
  return least;
}
