import { Missing } from '../../domain/evidence.ts';
import type { SchoolRecord } from '../../domain/school.ts';
import { legalForm } from '../../domain/school-type.ts';
import { isKnown } from '../../domain/unknown.ts';
import { capitalRouteOf, describeCapitalRoute } from '../../matching/criteria/capital-route.ts';
import type { OurSchool } from '../../matching/our-school.ts';

/** Where money for buildings would come from in a trust: as the trust is, and with our school in it. */
export function describeTrustCapital(schools: readonly SchoolRecord[], ours: OurSchool): readonly string[] {
  const now = routeOf(schools);
  const withUs = routeOf([...schools, ours]);
  if (now instanceof Missing) return [now.why];
  const sentence = describeCapitalRoute(now);
  if (withUs instanceof Missing || withUs.route === now.route) return [sentence];
  return [sentence, `With your school in it this would change: ${describeCapitalRoute(withUs)}`];
}

/**
 * Where money for buildings comes from for a school that stays as it is (DfE, Condition grants guidance, 2023 to 2026: formula
 * allocations go to local authorities, larger trusts and larger bodies of voluntary aided schools; others bid). A pointer, not a rule
 * for the one school: which body it belongs to is to be asked.
 */
export function describeStayingCapital({ type, trust }: OurSchool): string {
  if (trust.kind === 'multi') return 'As now: through the trust that you are in.';
  const form = legalForm(type);
  if (form === 'academy') {
    return 'An academy in a trust of its own bids for money for buildings, unless the trust meets the rule by itself.';
  }
  if (type === 'Voluntary Aided School') {
    return 'Through the body that your voluntary aided school belongs to, by formula where that body is large enough, else by bids. Ask it which.';
  }
  return form === 'maintained'
    ? 'Through the local authority, which receives it by formula and decides where it is spent.'
    : 'Not known: ask the Department for Education.';
}

function routeOf(schools: readonly Pick<SchoolRecord, 'phase' | 'pupils'>[]) {
  return capitalRouteOf({
    schools,
    schoolCount: schools.length,
    schoolsWithoutPupils: schools.filter(({ pupils }) => !isKnown(pupils)).length,
  });
}
