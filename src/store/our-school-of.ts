import type { Position } from '../domain/position.ts';
import type { SchoolRecord } from '../domain/school.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import type { OurSchool } from '../matching/our-school.ts';
import type { Place, SchoolByHand, SchoolCorrections } from './decision-file.ts';

/** The register's entry with the user's corrections on top. A corrected place is the middle of its outward code, so approximate. */
export function correctedSchool(record: SchoolRecord, corrections: SchoolCorrections): OurSchool {
  const { place, ...facts } = corrections;
  return { ...record, ...facts, ...(place === undefined ? {} : locate(place)) };
}

/** A school entered by hand; what the form does not ask is unknown. */
export function schoolByHand({ place, ...entry }: SchoolByHand): OurSchool {
  return {
    ...entry,
    ...locate(place),
    urn: UNKNOWN,
    laestab: UNKNOWN,
    openedOn: UNKNOWN,
    selective: UNKNOWN,
    idaciQuintile: UNKNOWN,
    town: UNKNOWN,
  };
}

function locate({ outcode, eastingM, northingM }: Place): {
  readonly postcode: string;
  readonly position: Position;
} {
  return { postcode: outcode, position: { eastingM, northingM, approximate: true } };
}
