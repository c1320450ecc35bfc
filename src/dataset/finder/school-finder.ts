import type { MatchedField } from './alignment.ts';
import type { FinderDocument } from './document-reader.ts';
import { buildFinderOver } from './name-finder.ts';

/** What the finder needs of a school. Absent facts are simply not searched. */
export type FindableSchool = {
  readonly urn: string;
  /** Seven digits without a slash. */
  readonly laestab: string | undefined;
  readonly name: string;
  readonly postcode: string;
  readonly town: string | undefined;
  readonly authorityName: string | undefined;
};

/** A school that a query may mean. */
export type FinderHit = {
  readonly urn: string;
  /** Position among the schools given. */
  readonly index: number;
  readonly matched: readonly MatchedField[];
  /** Another school has the same name, forms such as CofE and C of E being one. */
  readonly nameShared: boolean;
};

export type Finder = {
  /** Best first, at most `limit` (10); empty when nothing comes near. */
  readonly find: (query: string, limit?: number) => readonly FinderHit[];
};

/**
 * Finds schools by name, misspelt name, initials, URN, LAESTAB, postcode, town or authority, alone or together, whole or while being
 * typed.
 */
export function buildFinder(schools: readonly FindableSchool[]): Finder {
  const finder = buildFinderOver({
    size: schools.length,
    at: (number) => toDocument(schools[number] as FindableSchool),
  });
  const urnAt = (index: number): string => (schools[index] as FindableSchool).urn;
  return {
    find: (query, limit) => finder.find(query, limit).map((hit) => ({ urn: urnAt(hit.index), ...hit })),
  };
}

function toDocument({ urn, laestab, name, postcode, town, authorityName }: FindableSchool): FinderDocument {
  return { name, places: present(town, authorityName), codes: present(urn, laestab), postcode };
}

function present(first: string | undefined, second: string | undefined): readonly string[] {
  if (first === undefined) return second === undefined ? [] : [second];
  return second === undefined ? [first] : [first, second];
}
