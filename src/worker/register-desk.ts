import { findableSchools } from '../dataset/finder/findable-schools.ts';
import { buildNameFinder, type NameFinder } from '../dataset/finder/name-finder.ts';
import { buildFinder } from '../dataset/finder/school-finder.ts';
import type { Registry } from '../dataset/registry.ts';
import type { SchoolRecord } from '../domain/school.ts';
import type { TrustUid } from '../domain/trust-uid.ts';
import { isKnown } from '../domain/unknown.ts';
import { criterionWeights } from '../matching/criterion-weights.ts';
import { explainCandidates } from '../matching/explain.ts';
import { distanceFrom, type OurSchool } from '../matching/our-school.ts';
import { rankTable } from '../matching/rank.ts';
import { once } from './once.ts';
import type { TrustDetail, WorkerCalls } from './protocol.ts';
import type { SurenessKind } from './sureness-desk.ts';
import type { TableKeeper } from './table-keeper.ts';

/** What is answered from a registry that has been loaded. */
export type RegisterDesk = {
  readonly [K in Exclude<keyof WorkerCalls, 'boundaries' | 'outcomes' | SurenessKind>]: (
    ask: WorkerCalls[K]['ask'],
  ) => WorkerCalls[K]['answer'];
};

/** Answers questions from one registry. Indexes are built when first needed. */
export function createRegisterDesk(registry: Registry, { candidates, tableFor }: TableKeeper): RegisterDesk {
  const schoolFinder = once(() => buildFinder(findableSchools(registry)));
  const trustFinder = once(() => findableTrusts(registry));
  const authorityName = ({ laCode }: SchoolRecord) => registry.authorityByCode(laCode)?.name ?? laCode;
  const detailOf = (uid: TrustUid, school: OurSchool | null): TrustDetail | null => {
    const candidate = registry.candidates.find(({ trust }) => trust.uid === uid);
    if (candidate === undefined) return null;
    const schools = candidate.schools.map((record) => ({
      ...record,
      authority: authorityName(record),
      distanceKm: school === null ? null : distanceFrom(school, record),
    }));
    return { trust: candidate.trust, schools };
  };

  return {
    load: () => ({
      schoolCount: registry.schools.length,
      trustCount: registry.trusts.length,
      authorities: registry.authorities.map(({ code, name, region }) => ({ code, name, region })),
      sources: registry.manifest.sources,
      issues: registry.manifest.issues,
    }),
    findSchools: ({ query, limit }) =>
      schoolFinder()
        .find(query, limit)
        .flatMap(({ index }) => {
          const school = registry.schools[index];
          if (school === undefined) return [];
          const { urn, name, town, postcode, phase } = school;
          return [
            {
              urn,
              name,
              town: isKnown(town) ? town : null,
              authority: authorityName(school),
              postcode,
              phase,
            },
          ];
        }),
    findTrusts: ({ query, limit }) =>
      trustFinder()
        .find(query, limit)
        .flatMap(({ index }) => {
          const candidate = registry.candidates[index];
          if (candidate === undefined) return [];
          const { trust, schools } = candidate;
          return [{ uid: trust.uid, name: trust.name, schoolCount: schools.length }];
        }),
    school: ({ urn }) => registry.schoolByUrn(urn) ?? null,
    outcode: ({ outcode }) => registry.outcodePosition(outcode) ?? null,
    rank: (input) => {
      if (candidates().profiles.length === 0) return { kind: 'no-candidates' };
      const table = tableFor(input);
      const weights = criterionWeights(table.criteria, table.enquiry);
      return weights.ok ? rankTable(table, weights.value) : weights.error;
    },
    explain: ({ uids, ...input }) => {
      const table = tableFor(input);
      const weights = criterionWeights(table.criteria, table.enquiry);
      return weights.ok ? explainCandidates(table, weights.value, uids) : [];
    },
    trust: ({ uid, school }) => detailOf(uid, school),
    trusts: ({ uids, school }) => uids.flatMap((uid) => detailOf(uid, school) ?? []),
  };
}

function findableTrusts({ candidates }: Registry): NameFinder {
  return buildNameFinder(
    candidates.map(({ trust: { uid, groupId, name, town, postcode, companiesHouseNumber } }) => ({
      name,
      places: isKnown(town) ? [town] : [],
      codes: [uid, groupId, ...(isKnown(companiesHouseNumber) ? [companiesHouseNumber] : [])],
      postcode: isKnown(postcode) ? postcode : '',
    })),
  );
}
