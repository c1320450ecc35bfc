import type { TrustUid } from '../../domain/trust-uid.ts';
import type { TrustDetail } from '../../worker/protocol.ts';
import { TRUST_LETTERS } from '../trust-letters.ts';

export type MapSchool = TrustDetail['schools'][number];

/** A trust on the map. Its letter and colour stay while others are switched off. */
export type MapTrust = {
  readonly uid: TrustUid;
  readonly name: string;
  readonly letter: string;
  /** 0 to 4. */
  readonly group: number;
  /** Nearest first; by name where no distance is known. */
  readonly schools: readonly MapSchool[];
};

/** The trusts in the order given, each with its letter; those beyond the last letter are left out. */
export function mapTrusts(details: readonly TrustDetail[]): readonly MapTrust[] {
  return TRUST_LETTERS.flatMap((letter, group) => {
    const detail = details[group];
    if (detail === undefined) return [];
    const { trust, schools } = detail;
    return [{ uid: trust.uid, name: trust.name, letter, group, schools: schools.toSorted(byDistance) }];
  });
}

function byDistance(a: MapSchool, b: MapSchool): number {
  const [near, far] = [a.distanceKm ?? Number.POSITIVE_INFINITY, b.distanceKm ?? Number.POSITIVE_INFINITY];
  return near === far ? a.name.localeCompare(b.name, 'en-GB') : near - far;
}

/** How many schools of each trust are named on the map and in its summary. */
const NEAREST = 3;

/** The nearest schools of one trust whose distance is known. */
export function nearestOf({ schools }: MapTrust): readonly (MapSchool & { readonly distanceKm: number })[] {
  return schools
    .flatMap((school) => (school.distanceKm === null ? [] : [{ ...school, distanceKm: school.distanceKm }]))
    .slice(0, NEAREST);
}

/** Radii of the distance rings, kilometres. */
export const RING_KM = [5, 10, 20, 40] as const;
