import { addYears, type IsoDate } from '../domain/iso-date.ts';
import type { SchoolRecord } from '../domain/school.ts';
import type { SchoolType } from '../domain/school-type.ts';
import { isKnown } from '../domain/unknown.ts';

/** How far back "lately" reaches. */
export const LATELY_YEARS = 3;

/** Schools that their trust founded: they joined nobody. */
const FOUNDED: readonly SchoolType[] = [
  'Free School',
  'Free School Special',
  'Free School - Alternative Provision',
  'University Technical College',
  'Studio School',
];

/**
 * Schools that became academies in the three years before `asOf`, founded ones left out. The register has no join dates: the day a
 * school became an academy stands in, so that moves from trust to trust are not seen. An unknown date does not count.
 */
export function recentJoiners(schools: readonly SchoolRecord[], asOf: IsoDate): readonly SchoolRecord[] {
  const since = addYears(asOf, -LATELY_YEARS);
  return schools.filter(
    ({ openedOn, type }) =>
      isKnown(openedOn) && openedOn >= since && openedOn < asOf && !FOUNDED.includes(type),
  );
}
