import { addYears, type IsoDate } from '../domain/iso-date.ts';
import type { SchoolType } from '../domain/school-type.ts';

/** How far back "lately" reaches. */
export const LATELY_YEARS = 3;

/** The first day that counts as "lately", seen from `asOf`. */
export function latelySince(asOf: IsoDate): IsoDate {
  return addYears(asOf, -LATELY_YEARS);
}

/** A day as a number that is larger the later it is, for comparing many: 20240901 for 1 September 2024. */
export function dayNumber(day: IsoDate): number {
  return Number(day.replaceAll('-', ''));
}

/** True for schools that their trust founded: they joined nobody. */
export function isFounded(type: SchoolType): boolean {
  return FOUNDED.includes(type);
}

const FOUNDED: readonly SchoolType[] = [
  'Free School',
  'Free School Special',
  'Free School - Alternative Provision',
  'University Technical College',
  'Studio School',
];
