import type { IsoDate } from '../../../src/domain/iso-date.ts';
import { parseTrustUid, type TrustUid } from '../../../src/domain/trust-uid.ts';
import { type Maybe, UNKNOWN } from '../../../src/domain/unknown.ts';
import type { Issue, Step } from '../issue.ts';
import { cellReader, parsePostcode } from '../parse-cell.ts';
import type { CsvFile, CsvRow } from '../read-csv.ts';
import type { GROUP_COLUMNS } from '../source-files.ts';

/** An open academy trust as the groups file has it, its name still as published. */
export type TrustFacts = {
  readonly kind: 'multi' | 'single';
  readonly uid: TrustUid;
  /** "TR00002"; blank for some single-academy trusts, whose reference nothing uses. */
  readonly groupId: string;
  readonly publishedName: string;
  readonly companiesHouseNumber: Maybe<string>;
  readonly incorporatedOn: Maybe<IsoDate>;
  readonly town: Maybe<string>;
  readonly postcode: Maybe<string>;
};

const KINDS: ReadonlyMap<string, TrustFacts['kind']> = new Map([
  ['Multi-academy trust', 'multi'],
  ['Single-academy trust', 'single'],
  ['Secure single-academy trust', 'single'],
]);

type GroupRow = CsvRow<keyof typeof GROUP_COLUMNS>;

/** Keeps the open multi- and single-academy trusts of the groups file; other groups and closed ones are not trusts to join. */
export function parseGroups({
  file,
  rows,
}: Pick<CsvFile<keyof typeof GROUP_COLUMNS>, 'file' | 'rows'>): Step<TrustFacts> {
  const issues: Issue[] = [];
  const trusts = new Map<TrustUid, TrustFacts>();
  for (const row of rows) {
    const kind = KINDS.get(row.cells.type);
    if (kind === undefined || row.cells.status !== 'Open') continue;
    const trust = parseTrust(kind, file, row, issues);
    if (trust === undefined) continue;
    const { line } = row;
    if (trusts.has(trust.uid))
      issues.push({ kind: 'repeated-key', file, line, key: trust.uid, detail: 'the UID stood before' });
    else trusts.set(trust.uid, trust);
  }
  return { rows: [...trusts.values()].sort((a, b) => Number(a.uid) - Number(b.uid)), issues };
}

function parseTrust(
  kind: TrustFacts['kind'],
  file: string,
  { line, cells }: GroupRow,
  issues: Issue[],
): TrustFacts | undefined {
  const uid = parseTrustUid(cells.uid);
  const badReference = kind === 'multi' && !/^TR\d{5}$/.test(cells.groupId);
  if (!uid.ok || cells.name === '' || badReference) {
    const detail = `UID "${cells.uid}", group ID "${cells.groupId}", name "${cells.name}"`;
    issues.push({ kind: 'unreadable-trust', file, line, key: cells.uid, detail });
    return undefined;
  }
  const read = cellReader({ file, line, key: uid.value }, issues);
  return {
    kind,
    uid: uid.value,
    groupId: cells.groupId,
    publishedName: cells.name,
    companiesHouseNumber: read.match(
      'Companies House Number',
      cells.companiesHouseNumber.replace(/^\d{1,7}$/, (digits) => digits.padStart(8, '0')),
      /^[A-Z0-9]{2}\d{6}$/,
    ),
    incorporatedOn: read.day('Incorporated on (open date)', cells.incorporatedOn),
    town: cells.town === '' ? UNKNOWN : cells.town,
    postcode: postcodeOf(cells.postcode, read),
  };
}

function postcodeOf(cell: string, read: ReturnType<typeof cellReader>): Maybe<string> {
  const postcode = parsePostcode(cell);
  return postcode === undefined ? read.match('Group Postcode', cell, /^$/) : postcode;
}
