import type { SchoolOutcomes } from '../../src/domain/outcomes.ts';
import type { SchoolRecord } from '../../src/domain/school.ts';
import type { TrustRecord } from '../../src/domain/trust.ts';
import type { SingleTrust } from './encode/parts.ts';
import type { HandTables } from './hand-tables.ts';
import type { Issue, Step } from './issue.ts';
import type { CsvFile } from './read-csv.ts';
import type { Sources } from './read-sources.ts';
import { applyCorrections } from './steps/apply-corrections.ts';
import { joinSchools } from './steps/join-schools.ts';
import { matchSingleTrusts, type SingleTrustMatch } from './steps/name-single-trusts.ts';
import { nameTrust, shownName } from './steps/name-trusts.ts';
import { parseGroups } from './steps/parse-groups.ts';
import { parseInspections, parseKeyStage2, parseKeyStage4 } from './steps/parse-outcomes.ts';
import {
  type AuthorityFacts,
  type OutcodeFacts,
  parseAuthorities,
  parseCoordinates,
  parseOutcodes,
  parseTowns,
} from './steps/parse-places.ts';
import { parseSchools } from './steps/parse-schools.ts';

/** The sources read, corrected and joined: what the registry holds, and how many rows of each source went into it. */
export type Understood = {
  readonly schools: readonly SchoolRecord[];
  readonly trusts: readonly TrustRecord[];
  readonly singles: readonly SingleTrust[];
  readonly authorities: readonly AuthorityFacts[];
  readonly outcodes: readonly OutcodeFacts[];
  readonly outcomes: SchoolOutcomes;
  readonly matches: readonly SingleTrustMatch[];
  readonly rowsKept: Readonly<Record<Exclude<keyof Sources, 'boundaries'>, number>>;
  readonly issues: readonly Issue[];
};

/** Runs every step that makes schools, trusts and places of the sources, collecting the issues of all. */
export function understandSources(sources: Sources, { corrections, titleCase }: HandTables): Understood {
  const issues: Issue[] = [];
  const take = <T>({ rows, issues: found }: Step<T>): readonly T[] => {
    issues.push(...found);
    return rows;
  };
  const corrected = <K extends string>(
    source: keyof Sources,
    csv: CsvFile<K>,
    key: NoInfer<K>,
  ): CsvFile<K> => {
    issues.push(...csv.issues);
    const own = corrections.filter((correction) => correction.source === source);
    return { ...csv, rows: take(applyCorrections(csv, key, own)) };
  };
  const authorities = take(parseAuthorities(corrected('authorities', sources.authorities, 'code')));
  const outcodes = take(parseOutcodes(corrected('outcodes', sources.outcodes, 'code')));
  const places = take(parseCoordinates(corrected('coordinates', sources.coordinates, 'urn')));
  const towns = take(parseTowns(corrected('towns', sources.towns, 'urn')));
  const groups = take(parseGroups(corrected('groups', sources.groups, 'uid')));
  const published = corrected('schools', sources.schools, 'urn');
  const facts = take(parseSchools(published));
  const { rows } = corrected('establishments', sources.establishments, 'urn');
  const matches = matchSingleTrusts(facts, groups, rows);
  const singleTrusts = new Map(
    matches.map(({ urn, trust: { uid, publishedName } }) => [
      urn,
      { uid, name: shownName(uid, publishedName, titleCase) },
    ]),
  );
  const joined = { authorities, outcodes, places, towns, trusts: groups, singleTrusts };
  const schools = take(joinSchools(facts, joined));
  const trusts = groups.filter(({ kind }) => kind === 'multi').map((trust) => nameTrust(trust, titleCase));
  const singles = distinctSingles(singleTrusts);
  const known = new Set<string>(schools.map(({ urn }) => urn));
  const ofKnown = <T extends { readonly urn: string }>(step: Step<T>) =>
    take(step)
      .filter(({ urn }) => known.has(urn))
      .sort((a, b) => Number(a.urn) - Number(b.urn));
  const outcomes = {
    inspections: ofKnown(parseInspections(published)),
    keyStage2: ofKnown(parseKeyStage2(corrected('keyStage2', sources.keyStage2, 'urn'))),
    keyStage4: ofKnown(parseKeyStage4(corrected('keyStage4', sources.keyStage4, 'urn'))),
  };
  const rowsKept = {
    schools: schools.length,
    groups: trusts.length + singles.length,
    towns: towns.filter(({ urn }) => known.has(urn)).length,
    establishments: matches.filter(({ by }) => by === 'register').length,
    coordinates: places.filter(({ urn }) => known.has(urn)).length,
    authorities: authorities.length,
    outcodes: outcodes.length,
    keyStage2: outcomes.keyStage2.length,
    keyStage4: outcomes.keyStage4.length,
  };
  return { schools, trusts, singles, authorities, outcodes, outcomes, matches, rowsKept, issues };
}

/** Each single-academy trust once, by UID. */
function distinctSingles(byUrn: ReadonlyMap<string, SingleTrust>): readonly SingleTrust[] {
  const byUid = new Map([...byUrn.values()].map((single) => [single.uid, single]));
  return [...byUid.values()].sort((a, b) => Number(a.uid) - Number(b.uid));
}
