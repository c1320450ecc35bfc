import { legalForm } from '../../../src/domain/school-type.ts';
import type { CsvFile } from '../read-csv.ts';
import type { ESTABLISHMENT_COLUMNS } from '../source-files.ts';
import type { TrustFacts } from './parse-groups.ts';
import type { SchoolFacts } from './parse-schools.ts';

/** How it is known which single-academy trust runs an academy. */
export type SingleTrustMatch = {
  readonly urn: string;
  readonly trust: TrustFacts;
  readonly by: 'register' | 'postcode-and-name';
};

type Establishments = CsvFile<keyof typeof ESTABLISHMENT_COLUMNS>['rows'];

const SINGLE = 'Supported by a single-academy trust';

/** Words that many names share and that therefore tell no two schools apart. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and of the for in at on st saint school schools academy academies trust college limited ltd co company ' +
    'church england ce cofe c e catholic roman rc r primary secondary high infant infants junior nursery free voluntary ' +
    'aided controlled grammar community girls boys sixth form education educational learning'
  ).split(' '),
);

/**
 * Names the trust of academies outside every multi-academy trust. First by the establishments file, which gives the trust's UID.
 * Otherwise, cautiously: the academy is the only one without a multi-academy trust at its postcode, one open single-academy
 * trust is registered there, and their names share a word that tells schools apart, or are the same.
 */
export function matchSingleTrusts(
  schools: readonly SchoolFacts[],
  trusts: readonly TrustFacts[],
  establishments: Establishments,
): readonly SingleTrustMatch[] {
  const singles = trusts.filter(({ kind }) => kind === 'single');
  const standalone = schools.filter(
    ({ type, publishedTrustUid }) => publishedTrustUid === '' && legalForm(type) === 'academy',
  );
  const registered = new Map(
    establishments
      .filter(({ cells }) => cells.trustFlag === SINGLE)
      .map(({ cells }) => [cells.urn, singles.find(({ uid }) => uid === cells.trustUid)]),
  );
  const flagged = new Map(establishments.map(({ cells }) => [cells.urn, cells.trustFlag]));
  const singleAt = onlyOneAt(singles.map((trust) => [trust.postcode, trust]));
  const academyAt = onlyOneAt(standalone.map((school) => [school.postcode, school]));
  return standalone.flatMap((school): SingleTrustMatch[] => {
    const { urn } = school;
    const known = registered.get(urn);
    if (known !== undefined) return [{ urn, trust: known, by: 'register' }];
    const near = singleAt.get(school.postcode);
    const alone = academyAt.get(school.postcode) === school;
    const movedOn = flagged.has(urn) && flagged.get(urn) !== SINGLE;
    if (near === undefined || !alone || movedOn || !namesAgree(school.name, near.publishedName)) return [];
    return [{ urn, trust: near, by: 'postcode-and-name' }];
  });
}

/** Values by key where the key has just one; others are left out, and so are unknown keys. */
function onlyOneAt<T>(entries: readonly (readonly [unknown, T])[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const repeated = new Set<string>();
  for (const [key, value] of entries) {
    if (typeof key !== 'string') continue;
    if (found.has(key)) repeated.add(key);
    found.set(key, value);
  }
  for (const key of repeated) found.delete(key);
  return found;
}

/** True when two names are the same but for common words, or share a word that is not common. */
export function namesAgree(a: string, b: string): boolean {
  const [left, right] = [tellingWords(a), tellingWords(b)];
  if (left.length === 0 && right.length === 0) return true;
  return left.some((word) => right.includes(word));
}

function tellingWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !COMMON_WORDS.has(word));
}
