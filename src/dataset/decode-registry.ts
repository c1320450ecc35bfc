import { err, ok, type Result } from '../domain/result.ts';
import type { SchoolRecord } from '../domain/school.ts';
import type { Candidate, TrustRecord } from '../domain/trust.ts';
import { decodePlaces } from './decode-places.ts';
import { decodeSchools } from './decode-schools.ts';
import { decodeTrusts } from './decode-trusts.ts';
import { parseManifest, type RegistryManifest } from './manifest.ts';
import type { Registry } from './registry.ts';
import type { RegistryError } from './registry-error.ts';
import { type CorePart, REGISTRY_FILES } from './registry-files.ts';
import { damagedColumn } from './table.ts';

/** The parts as parsed JSON, nothing of them checked yet. */
export type RegistryParts = Readonly<Record<CorePart, unknown>>;

/** Share of the work done, 0 to 1, never falling. */
export type OnProgress = (share: number) => void;

/**
 * Reads the registry from its parts. Every column's length, range and dictionary is checked, and the tables' row counts against
 * the manifest; the first damage is returned with its file and column. Columns are checked as wholes, not row by row with a
 * schema, so that 22,000 schools take tens of milliseconds.
 */
export function decodeRegistry(
  parts: RegistryParts,
  onProgress: OnProgress = () => {},
): Result<Registry, RegistryError> {
  const manifest = parseManifest(parts.manifest);
  if (!manifest.ok) return manifest;
  const places = decodePlaces(parts.places);
  if (!places.ok) return places;
  const trusts = decodeTrusts(parts.trusts);
  if (!trusts.ok) return trusts;
  onProgress(0.2);
  const { authorities, outcodes } = places.value;
  const codes = authorities.map(({ code }) => code);
  const schools = decodeSchools(parts.schools, trusts.value.places, codes);
  if (!schools.ok) return schools;
  onProgress(0.8);
  const counted = checkRowCount(manifest.value, schools.value.length);
  if (!counted.ok) return counted;
  const byUid = new Map(trusts.value.trusts.map((trust) => [trust.uid, trust]));
  const byCode = new Map(authorities.map((authority) => [authority.code, authority]));
  onProgress(1);
  return ok({
    manifest: manifest.value,
    schools: schools.value,
    schoolByUrn: urnIndex(schools.value),
    authorities,
    authorityByCode: (code) => byCode.get(code),
    trusts: trusts.value.trusts,
    trustByUid: (uid) => byUid.get(uid),
    candidates: candidatesOf(trusts.value.trusts, schools.value),
    outcodePosition: (outcode) => outcodes.get(outcode.trim().toUpperCase()),
  });
}

/** One candidate per trust, in the order given, each with its schools in the order given. */
function candidatesOf(
  trusts: readonly TrustRecord[],
  schools: readonly SchoolRecord[],
): readonly Candidate[] {
  const byUid = new Map(trusts.map((trust): [string, SchoolRecord[]] => [trust.uid, []]));
  for (const school of schools) {
    if (school.trust.kind === 'multi') byUid.get(school.trust.uid)?.push(school);
  }
  return trusts.map((trust) => ({ trust, schools: byUid.get(trust.uid) ?? [] }));
}

function checkRowCount(manifest: RegistryManifest, rows: number): Result<number, RegistryError> {
  const expected = manifest.outputs.find(({ file }) => file === REGISTRY_FILES.schools)?.rows.schools;
  return expected === rows
    ? ok(rows)
    : err(
        damagedColumn(
          REGISTRY_FILES.schools,
          'schools',
          `it has ${rows} rows; the manifest says ${String(expected)}`,
        ),
      );
}

/** Finds schools by number through a table of places: six-digit numbers lie close together, and hashing 22,000 of them is slower. */
function urnIndex(schools: readonly SchoolRecord[]): Registry['schoolByUrn'] {
  const numbers = schools.map(({ urn }) => Number(urn));
  const first = numbers.reduce((least, urn) => Math.min(least, urn), 999_999);
  const last = numbers.reduce((most, urn) => Math.max(most, urn), first);
  const places = new Int32Array(last - first + 1).fill(-1);
  numbers.forEach((urn, place) => {
    places[urn - first] = place;
  });
  return (urn) => {
    const place = places[Number(urn) - first];
    return place === undefined || place === -1 ? undefined : schools[place];
  };
}
