import { formatCharacter } from '../../../src/dataset/parse-entry.ts';
import { REGISTRY_SCHEMA_VERSION } from '../../../src/dataset/registry-files.ts';
import type { Table, TablePart } from '../../../src/dataset/table.ts';
import type { LocalAuthority } from '../../../src/domain/local-authority.ts';
import type { SchoolRecord } from '../../../src/domain/school.ts';
import type { TrustRecord } from '../../../src/domain/trust.ts';
import { isKnown, type Maybe, UNKNOWN } from '../../../src/domain/unknown.ts';
import type { OutcodeFacts } from '../steps/parse-places.ts';
import { integers, letters, lines, lookup, steps } from './columns.ts';

/** A single-academy trust that runs a school of the register. */
export type SingleTrust = { readonly uid: string; readonly name: string };

/** Schools as columns. A trust is its place among the multi-academy trusts, then the single ones. */
export function encodeSchools(
  schools: readonly SchoolRecord[],
  trusts: readonly TrustRecord[],
  singles: readonly SingleTrust[],
): TablePart {
  const places = new Map([...trusts, ...singles].map(({ uid }, place): [string, number] => [uid, place]));
  const column = <T>(read: (school: SchoolRecord) => T): readonly T[] => schools.map(read);
  return partOf({
    schools: {
      rows: schools.length,
      columns: {
        urn: steps(column(({ urn }) => Number(urn))),
        laestab: steps(column(({ laestab }) => (isKnown(laestab) ? Number(laestab) : UNKNOWN))),
        name: lines(column(({ name }) => name)),
        phase: letters(column(({ phase }) => phase)),
        type: letters(column(({ type }) => type)),
        openedOn: lookup(column(({ openedOn }) => openedOn)),
        lowestAge: letters(column(({ lowestAge }) => lowestAge)),
        highestAge: letters(column(({ highestAge }) => highestAge)),
        sixthForm: letters(column(({ sixthForm }) => sixthForm)),
        selective: letters(column(({ selective }) => selective)),
        character: letters(column(({ character }) => formatCharacter(character))),
        pupils: integers(column(({ pupils }) => pupils)),
        idaciQuintile: letters(column(({ idaciQuintile }) => idaciQuintile)),
        laCode: lookup(column(({ laCode }) => laCode)),
        town: lookup(column(({ town }) => town)),
        postcode: lines(column(({ postcode }) => postcode)),
        easting10M: steps(column(({ position }) => tens(position.eastingM))),
        northing10M: steps(column(({ position }) => tens(position.northingM))),
        approximate: letters(column(({ position }) => position.approximate)),
        trust: integers(column(({ trust }) => placeOf(trust, places))),
      },
    },
  });
}

/** Trusts as columns: open multi-academy trusts, then the single-academy trusts that a school of the register names. */
export function encodeTrusts(trusts: readonly TrustRecord[], singles: readonly SingleTrust[]): TablePart {
  return partOf({
    multi: {
      rows: trusts.length,
      columns: {
        uid: steps(trusts.map(({ uid }) => Number(uid))),
        groupId: lines(trusts.map(({ groupId }) => groupId)),
        name: lines(trusts.map(({ name }) => name)),
        publishedName: lines(
          trusts.map(({ name, publishedName }) =>
            publishedName === name.toUpperCase() ? UNKNOWN : publishedName,
          ),
        ),
        companiesHouseNumber: lines(trusts.map(({ companiesHouseNumber }) => companiesHouseNumber)),
        incorporatedOn: lookup(trusts.map(({ incorporatedOn }) => incorporatedOn)),
        town: lookup(trusts.map(({ town }) => town)),
        postcode: lines(trusts.map(({ postcode }) => postcode)),
      },
    },
    single: {
      rows: singles.length,
      columns: {
        uid: steps(singles.map(({ uid }) => Number(uid))),
        name: lines(singles.map(({ name }) => name)),
      },
    },
  });
}

/** Local authorities and outward codes as columns. */
export function encodePlaces(
  authorities: readonly LocalAuthority[],
  outcodes: readonly OutcodeFacts[],
): TablePart {
  return partOf({
    authorities: {
      rows: authorities.length,
      columns: {
        code: integers(authorities.map(({ code }) => Number(code))),
        gss: lines(authorities.map(({ gss }) => gss)),
        name: lines(authorities.map(({ name }) => name)),
        region: letters(authorities.map(({ region }) => region)),
      },
    },
    outcodes: {
      rows: outcodes.length,
      columns: {
        code: lines(outcodes.map(({ code }) => code)),
        easting10M: steps(outcodes.map(({ eastingM }) => tens(eastingM))),
        northing10M: steps(outcodes.map(({ northingM }) => tens(northingM))),
      },
    },
  });
}

/** Tables as a part of the present version. */
export function partOf(tables: Readonly<Record<string, Table>>): TablePart {
  return { schemaVersion: REGISTRY_SCHEMA_VERSION, tables };
}

function placeOf(trust: SchoolRecord['trust'], places: ReadonlyMap<string, number>): Maybe<number> {
  if (trust.kind === 'none' || !isKnown(trust.uid)) return UNKNOWN;
  const place = places.get(trust.uid);
  if (place === undefined) throw new Error(`trust ${trust.uid} is not in the table of trusts`);
  return place;
}

function tens(metres: number): number {
  return Math.round(metres / 10);
}
