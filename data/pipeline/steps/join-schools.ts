import type { SchoolRecord, SchoolTrust } from '../../../src/domain/school.ts';
import { legalForm } from '../../../src/domain/school-type.ts';
import { isKnown, UNKNOWN } from '../../../src/domain/unknown.ts';
import type { Issue, Step } from '../issue.ts';
import type { TrustFacts } from './parse-groups.ts';
import type { AuthorityFacts, OutcodeFacts, SchoolPlace, SchoolTown } from './parse-places.ts';
import type { SchoolFacts } from './parse-schools.ts';

/** What the schools file is joined with. `singleTrusts` says which single-academy trust runs an academy, where known. */
export type JoinTables = {
  readonly authorities: readonly AuthorityFacts[];
  readonly places: readonly SchoolPlace[];
  readonly towns: readonly SchoolTown[];
  readonly outcodes: readonly OutcodeFacts[];
  readonly trusts: readonly TrustFacts[];
  readonly singleTrusts: ReadonlyMap<string, { readonly uid: string; readonly name: string }>;
};

/** Completes each school from the other files, by URN, authority code and trust UID; sorted by authority, then URN. */
export function joinSchools(schools: readonly SchoolFacts[], tables: JoinTables): Step<SchoolRecord> {
  const issues: Issue[] = [];
  const authorityCode = authorityFinder(tables.authorities, issues);
  const position = positionFinder(tables, issues);
  const trust = trustFinder(tables, issues);
  const towns = new Map(tables.towns.map(({ urn, town }) => [urn, town]));
  const rows = schools.flatMap((facts): SchoolRecord[] => {
    const laCode = authorityCode(facts);
    const place = position(facts);
    if (laCode === undefined || place === undefined) return [];
    const { file: _file, line: _line, publishedAuthority: _la, publishedTrustUid: _uid, ...school } = facts;
    const town = towns.get(facts.urn);
    return [
      { ...school, laCode, town: town === undefined ? UNKNOWN : town, position: place, trust: trust(facts) },
    ];
  });
  rows.sort((a, b) => Number(a.laCode) - Number(b.laCode) || Number(a.urn) - Number(b.urn));
  return { rows, issues };
}

function issueOf(kind: Issue['kind'], { file, line, urn }: SchoolFacts, detail: string): Issue {
  return { kind, file, line, key: urn, detail };
}

/** By the first three digits of the LAESTAB, which name the authority that maintains the school, else by published name. */
function authorityFinder(authorities: readonly AuthorityFacts[], issues: Issue[]) {
  const byCode = new Map(authorities.map((authority) => [authority.code, authority]));
  const byName = new Map(authorities.map((authority) => [authority.publishedName, authority]));
  return (school: SchoolFacts): string | undefined => {
    const maintaining = isKnown(school.laestab) ? byCode.get(school.laestab.slice(0, 3)) : undefined;
    const named = byName.get(school.publishedAuthority);
    if (maintaining !== undefined && named !== undefined && maintaining !== named) {
      issues.push(issueOf('authority-differs', school, `${maintaining.name} and ${named.name}`));
    }
    const found = maintaining === undefined ? named : maintaining;
    if (found === undefined) {
      issues.push(issueOf('unreadable-school', school, `no authority "${school.publishedAuthority}"`));
    }
    return found?.code;
  };
}

function positionFinder({ places, outcodes }: JoinTables, issues: Issue[]) {
  const byUrn = new Map(places.map(({ urn, position }) => [urn, position]));
  const byOutcode = new Map(outcodes.map((outcode) => [outcode.code, outcode]));
  return (school: SchoolFacts): SchoolRecord['position'] | undefined => {
    const known = byUrn.get(school.urn);
    if (known !== undefined) return known;
    const outcode = byOutcode.get(school.postcode.split(' ', 1).join(''));
    const kind = outcode === undefined ? 'unreadable-school' : 'no-position';
    issues.push(issueOf(kind, school, `no coordinates; postcode ${school.postcode}`));
    return outcode === undefined
      ? undefined
      : { eastingM: outcode.eastingM, northingM: outcode.northingM, approximate: true };
  };
}

function trustFinder({ trusts, singleTrusts }: JoinTables, issues: Issue[]) {
  const multi = new Map(
    trusts.filter(({ kind }) => kind === 'multi').map(({ uid }): [string, typeof uid] => [uid, uid]),
  );
  return (school: SchoolFacts): SchoolTrust => {
    const uid = multi.get(school.publishedTrustUid);
    if (uid !== undefined) return { kind: 'multi', uid };
    if (school.publishedTrustUid !== '') {
      issues.push(issueOf('unknown-trust', school, `trust UID ${school.publishedTrustUid}`));
    }
    if (legalForm(school.type) !== 'academy') return { kind: 'none' };
    const single = singleTrusts.get(school.urn);
    return single === undefined
      ? { kind: 'standalone', uid: UNKNOWN, name: UNKNOWN }
      : { kind: 'standalone', uid: single.uid, name: single.name };
  };
}
