import type { IsoDate } from '../domain/iso-date.ts';
import type { SchoolRecord } from '../domain/school.ts';
import type { Candidate } from '../domain/trust.ts';
import { isKnown } from '../domain/unknown.ts';
import type { Urn } from '../domain/urn.ts';
import type { Registry } from './registry.ts';

/**
 * Candidates as the register would have shown them at the end of the day before `date`: every trust of today with those of its
 * schools that had opened by then. A school's open date stands in for the day it joined its trust, because the register has no
 * join dates; so schools that have since moved between trusts count for the trust they are in now, and trusts that have closed
 * are missing. `ourUrn` is taken out of every trust, so that nothing returned says which trust that school went to. A school
 * without an open date is left out: nothing shows that it was there.
 */
export function registryAsOf(
  registry: Pick<Registry, 'candidates'>,
  date: IsoDate,
  ourUrn?: Urn,
): readonly Candidate[] {
  return registry.candidates.map(({ trust, schools }) => ({
    trust,
    schools: schools.filter(({ urn, openedOn }) => urn !== ourUrn && isKnown(openedOn) && openedOn < date),
  }));
}

/** The school without its trust, as a ranking may see it that must not know the outcome. */
export function withoutTrust(school: SchoolRecord): SchoolRecord {
  return { ...school, trust: { kind: 'none' } };
}
