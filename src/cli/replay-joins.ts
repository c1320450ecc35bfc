import { registryAsOf, withoutTrust } from '../dataset/register-as-of.ts';
import type { Registry } from '../dataset/registry.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { SchoolRecord } from '../domain/school.ts';
import type { SchoolType } from '../domain/school-type.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import { isKnown } from '../domain/unknown.ts';
import { buildCandidateIndex, type CandidateIndex } from '../matching/candidate-index.ts';

/** A school that became an academy in a multi-academy trust, as the register shows it. */
export type Join = { readonly school: SchoolRecord; readonly joined: TrustUid; readonly on: IsoDate };

export const PARITIES = ['even', 'odd', 'all'] as const;
/** Schools by the last digit of their URN. Defaults were shaped on even ones only. */
export type Parity = (typeof PARITIES)[number];

/** Schools that were there before they became academies; free schools and the like were founded by their trust and chose none. */
const JOINING_TYPES: readonly SchoolType[] = [
  'Academy Converter',
  'Academy Sponsor Led',
  'Academy Special Converter',
  'Academy Special Sponsor Led',
  'Academy Alternative Provision Converter',
  'Academy Alternative Provision Sponsor Led',
];

/** Every join from one day to another, both included, by URN; whether its trust was there before is not asked here. */
export function findJoins(
  schools: readonly SchoolRecord[],
  { from, to, parity }: { readonly from: IsoDate; readonly to: IsoDate; readonly parity: Parity },
): readonly Join[] {
  return schools
    .flatMap((school) => {
      const { trust, openedOn, type, urn } = school;
      if (trust.kind !== 'multi' || !isKnown(openedOn) || openedOn < from || openedOn > to) return [];
      if (!JOINING_TYPES.includes(type) || !hasParity(urn, parity)) return [];
      return [{ school, joined: trust.uid, on: openedOn }];
    })
    .sort((a, b) => (a.school.urn < b.school.urn ? -1 : 1));
}

/** What a ranking may know on the day before the join: our school without its trust, and the academies that were open. */
export function worldBefore(
  registry: Pick<Registry, 'candidates' | 'authorities'>,
  { school, on }: Join,
): { readonly school: SchoolRecord; readonly candidates: CandidateIndex } {
  return {
    school: withoutTrust(school),
    candidates: buildCandidateIndex(registryAsOf(registry, on, school.urn), registry.authorities),
  };
}

function hasParity(urn: string, parity: Parity): boolean {
  return parity === 'all' || (Number(urn) % 2 === 0) === (parity === 'even');
}
