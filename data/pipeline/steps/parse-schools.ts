import type { Phase } from '../../../src/domain/phase.ts';
import { IDACI_QUINTILES, type SchoolRecord } from '../../../src/domain/school.ts';
import { SCHOOL_TYPES } from '../../../src/domain/school-type.ts';
import { type Maybe, UNKNOWN } from '../../../src/domain/unknown.ts';
import { parseUrn } from '../../../src/domain/urn.ts';
import type { Issue, Step } from '../issue.ts';
import { cellReader, parsePostcode } from '../parse-cell.ts';
import type { CsvFile, CsvRow } from '../read-csv.ts';
import type { SCHOOL_COLUMNS } from '../source-files.ts';
import { parsePublishedCharacter } from './religious-character.ts';

/** A school as Ofsted's file has it, before the other files are joined. Authority and trust are still the published words. */
export type SchoolFacts = Omit<SchoolRecord, 'laCode' | 'town' | 'position' | 'trust'> & {
  readonly file: string;
  readonly line: number;
  readonly publishedAuthority: string;
  readonly publishedTrustUid: string;
};

type SchoolRow = CsvRow<keyof typeof SCHOOL_COLUMNS>;

const PHASES_AS_PUBLISHED: ReadonlyMap<string, Phase> = new Map([
  ['Nursery', 'nursery'],
  ['Primary', 'primary'],
  ['Secondary', 'secondary'],
  ['Special', 'special'],
  ['PRU', 'alternative-provision'],
  ['Alternative provision', 'alternative-provision'],
]);

/** Reads Ofsted's rows. A row without URN, name, phase, type or postcode is left out; any other bad cell is unknown. */
export function parseSchools({
  file,
  rows,
}: Pick<CsvFile<keyof typeof SCHOOL_COLUMNS>, 'file' | 'rows'>): Step<SchoolFacts> {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const schools: SchoolFacts[] = [];
  for (const row of rows) {
    const school = parseSchool(file, row, issues);
    if (school === undefined) continue;
    if (seen.has(school.urn)) {
      const { line } = row;
      issues.push({ kind: 'repeated-key', file, line, key: school.urn, detail: 'the URN stood before' });
    } else {
      seen.add(school.urn);
      schools.push(school);
    }
  }
  return { rows: schools, issues };
}

function parseSchool(file: string, { line, cells }: SchoolRow, issues: Issue[]): SchoolFacts | undefined {
  const urn = parseUrn(cells.urn);
  if (!urn.ok) {
    issues.push({ kind: 'no-urn', file, line, key: '', detail: `URN is "${cells.urn}"` });
    return undefined;
  }
  const at = { file, line, key: urn.value };
  const phase = PHASES_AS_PUBLISHED.get(cells.phase);
  const type = SCHOOL_TYPES.find((known) => known === cells.type);
  const postcode = parsePostcode(cells.postcode);
  if (phase === undefined || type === undefined || postcode === undefined || cells.name === '') {
    const detail = `name "${cells.name}", phase "${cells.phase}", type "${cells.type}", postcode "${cells.postcode}"`;
    issues.push({ ...at, kind: 'unreadable-school', detail });
    return undefined;
  }
  const read = cellReader(at, issues);
  const quintile = read.integer('IDACI quintile', cells.idaciQuintile, 1, 5);
  return {
    file,
    line,
    urn: urn.value,
    laestab: read.match('LAESTAB', cells.laestab.replace('/', ''), /^\d{7}$/),
    name: cells.name,
    phase,
    type,
    openedOn: read.day('School open date', cells.openedOn),
    lowestAge: read.integer('Statutory lowest age', cells.lowestAge, 0, 25),
    highestAge: read.integer('Statutory highest age', cells.highestAge, 0, 25),
    sixthForm: yesNo(cells.sixthForm, 'Has a sixth form', ['Does not have a sixth form', 'Not applicable']),
    selective: yesNo(cells.admissions, 'Selective', ['Non-selective', 'Not applicable']),
    character: characterOf(cells, at, issues),
    pupils: read.integer('Total number of pupils', cells.pupils, 0, 9_999),
    idaciQuintile: maybe(IDACI_QUINTILES.find((known) => known === quintile)),
    postcode,
    publishedAuthority: cells.authority,
    publishedTrustUid: cells.trustUid,
  };
}

function yesNo(cell: string, yes: string, no: readonly string[]): Maybe<boolean> {
  if (cell === yes) return true;
  return no.includes(cell) ? false : UNKNOWN;
}

function maybe<T extends number>(value: T | undefined): Maybe<T> {
  return value === undefined ? UNKNOWN : value;
}

function characterOf(
  cells: SchoolRow['cells'],
  at: Pick<Issue, 'file' | 'line' | 'key'>,
  issues: Issue[],
): SchoolRecord['character'] {
  const parsed = parsePublishedCharacter(cells.character, cells.faithGrouping);
  if (parsed !== undefined) return parsed;
  issues.push({ ...at, kind: 'unknown-character', detail: `"${cells.character}"` });
  return { kind: 'not-recorded', christian: cells.faithGrouping === 'Christian' };
}
