import type { MatchedField } from './alignment.ts';
import { buildNameFinder } from './name-finder.ts';

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
  const finder = buildNameFinder(
    schools.map(({ urn, laestab, name, postcode, town, authorityName }) => ({
      name,
      places: [town, authorityName].filter((place) => place !== undefined),
      codes: [urn, laestab].filter((code) => code !== undefined),
      postcode,
    })),
  );
  const urnAt = (index: number): string => (schools[index] as FindableSchool).urn;
  return {
    find: (query, limit) => finder.find(query, limit).map((hit) => ({ urn: urnAt(hit.index), ...hit })),
  };
}
