import type { SchoolRecord } from '../domain/school.ts';
import { isKnown } from '../domain/unknown.ts';

/**
 * The age at which a school's main intake starts: a nursery class does not make a primary school another kind of school, so every
 * start up to 5 counts as 4.
 */
export function startAge(lowestAge: number): number {
  return lowestAge <= 5 ? 4 : lowestAge;
}

/** The same for schools of one phase whose main intake starts, and whose last one ends, at the same age; absent where unknown. */
export function ageKey({
  phase,
  lowestAge,
  highestAge,
}: Pick<SchoolRecord, 'phase' | 'lowestAge' | 'highestAge'>): string | undefined {
  return isKnown(lowestAge) && isKnown(highestAge)
    ? `${phase} ${startAge(lowestAge)}-${highestAge}`
    : undefined;
}
