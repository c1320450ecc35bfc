import { type LocalAuthority, REGIONS } from '../../../src/domain/local-authority.ts';
import type { Position } from '../../../src/domain/position.ts';
import type { Issue, Step } from '../issue.ts';
import { gridFromWgs84 } from '../national-grid.ts';
import type { CsvFile } from '../read-csv.ts';
import type {
  AUTHORITY_COLUMNS,
  COORDINATE_COLUMNS,
  OUTCODE_COLUMNS,
  TOWN_COLUMNS,
} from '../source-files.ts';
import { townCase } from '../title-case.ts';

type Read<C> = Pick<CsvFile<keyof C & string>, 'file' | 'rows'>;

/** A local authority with the name that Ofsted's file uses for it. */
export type AuthorityFacts = LocalAuthority & { readonly publishedName: string };

/** Where the centre of an outward code lies. */
export type OutcodeFacts = { readonly code: string; readonly eastingM: number; readonly northingM: number };

/** Where a school lies. */
export type SchoolPlace = { readonly urn: string; readonly position: Position };

/** The town of a school's postal address. */
export type SchoolTown = { readonly urn: string; readonly town: string };

/** Local authorities by DfE code. Ofsted writes "Yorkshire and the Humber", ONS with a capital; the region's letters decide. */
export function parseAuthorities({ file, rows }: Read<typeof AUTHORITY_COLUMNS>): Step<AuthorityFacts> {
  return collect(file, rows, ({ cells: { code, gss, name, publishedName, region } }) => {
    const known = REGIONS.find((candidate) => candidate.toLowerCase() === region.toLowerCase());
    const readable = /^[1-9]\d\d$/.test(code) && /^E\d{8}$/.test(gss) && name !== '' && known !== undefined;
    return [code, readable ? { code, gss, name, publishedName, region: known } : undefined];
  });
}

/** Outward codes with the mean position of their postcodes, brought from WGS84 degrees to the National Grid. */
export function parseOutcodes({ file, rows }: Read<typeof OUTCODE_COLUMNS>): Step<OutcodeFacts> {
  return collect(file, rows, ({ cells: { code, latitude, longitude } }) => {
    const readable =
      /^[A-Z]{1,2}\d[A-Z\d]?$/.test(code) && isDecimal(latitude, 49, 56) && isDecimal(longitude, -7, 2);
    return [
      code,
      readable
        ? { code, ...gridFromWgs84({ latitude: Number(latitude), longitude: Number(longitude) }) }
        : undefined,
    ];
  });
}

/** School positions; means of an area are marked approximate. */
export function parseCoordinates({ file, rows }: Read<typeof COORDINATE_COLUMNS>): Step<SchoolPlace> {
  return collect(file, rows, ({ cells: { urn, easting, northing, source } }) => {
    const readable = isDecimal(easting, 80_000, 660_000) && isDecimal(northing, 5_000, 660_000);
    const position = {
      eastingM: Number(easting),
      northingM: Number(northing),
      approximate: source.endsWith('area-mean'),
    };
    return [urn, readable ? { urn, position } : undefined];
  });
}

/** Towns of schools, set alike however they were typed; rows without one say nothing and are passed over. */
export function parseTowns({ file, rows }: Read<typeof TOWN_COLUMNS>): Step<SchoolTown> {
  const filled = rows.filter(({ cells }) => cells.town !== '');
  return collect(file, filled, ({ cells: { urn, town } }) => [urn, { urn, town: townCase(town) }]);
}

/** Reads rows that have a key; a row whose key stood before or that cannot be read becomes an issue. */
function collect<R extends { readonly line: number }, T>(
  file: string,
  rows: readonly R[],
  read: (row: R) => readonly [string, T | undefined],
): Step<T> {
  const issues: Issue[] = [];
  const found = new Map<string, T>();
  for (const row of rows) {
    const [key, value] = read(row);
    const at = { file, line: row.line, key };
    if (value === undefined)
      issues.push({ ...at, kind: 'unreadable-place', detail: 'a cell is not as expected' });
    else if (found.has(key)) issues.push({ ...at, kind: 'repeated-key', detail: 'the key stood before' });
    else found.set(key, value);
  }
  return { rows: [...found.values()], issues };
}

function isDecimal(text: string, min: number, max: number): boolean {
  return /^-?\d+(\.\d+)?$/.test(text) && Number(text) >= min && Number(text) <= max;
}
