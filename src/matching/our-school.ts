import { distanceKm } from '../domain/position.ts';
import type { SchoolRecord } from '../domain/school.ts';
import { legalForm } from '../domain/school-type.ts';
import type { Maybe } from '../domain/unknown.ts';
import type { Urn } from '../domain/urn.ts';

/** The school that looks for a trust: its register entry with the user's corrections, or entered by hand (then without a URN). */
export type OurSchool = Omit<SchoolRecord, 'urn'> & { readonly urn: Maybe<Urn> };

/**
 * What joining would mean in law. `conversion`: a maintained school becomes an academy. `transfer`: a standalone academy moves its
 * academy agreement into the trust. `in-a-trust`: already in a multi-academy trust, which the school cannot leave by itself.
 * `other`: city technology colleges and non-maintained special schools.
 */
export type JoiningRoute = 'conversion' | 'transfer' | 'in-a-trust' | 'other';

/** Follows from the legal form and the present trust; DfE, Trust Partnerships, §1.2, October 2021, for who counts as a standalone school. */
export function joiningRoute(school: Pick<OurSchool, 'type' | 'trust'>): JoiningRoute {
  if (school.trust.kind === 'multi') return 'in-a-trust';
  const form = legalForm(school.type);
  if (form === 'maintained') return 'conversion';
  return form === 'academy' ? 'transfer' : 'other';
}

/** Straight-line kilometres from our school to another. */
export function distanceFrom(school: OurSchool, other: SchoolRecord): number {
  return distanceKm(school.position, other.position);
}
