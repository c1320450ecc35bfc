import { distanceKm } from '../domain/position.ts';
import type { SchoolRecord } from '../domain/school.ts';
import type { Maybe } from '../domain/unknown.ts';
import type { Urn } from '../domain/urn.ts';

/** The school that looks for a trust: its register entry with the user's corrections, or entered by hand (then without a URN). */
export type OurSchool = Omit<SchoolRecord, 'urn'> & { readonly urn: Maybe<Urn> };

/** Straight-line kilometres from our school to another. */
export function distanceFrom(school: OurSchool, other: SchoolRecord): number {
  return distanceKm(school.position, other.position);
}
