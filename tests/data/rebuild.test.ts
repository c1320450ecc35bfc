import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildRegistry } from '../../data/pipeline/build-registry.ts';
import { HAND_TABLES } from '../../data/pipeline/hand-tables.ts';
import { readCsvFile } from '../../data/pipeline/read-csv.ts';
import { ESTABLISHMENT_COLUMNS, GROUP_COLUMNS, SCHOOL_COLUMNS } from '../../data/pipeline/source-files.ts';
import { shownName } from '../../data/pipeline/steps/name-trusts.ts';
import { parseSchools } from '../../data/pipeline/steps/parse-schools.ts';
import { isShouted } from '../../data/pipeline/title-case.ts';
import { SOURCES, WITHOUT_SOURCES } from './sources.ts';

/** Where a publisher's mixed case is not followed: its own slips, and names whose initials the trust itself writes so. */
const NOT_FOLLOWED: ReadonlyMap<string, string> = new Map([
  ['ARK Schools', 'the schools themselves are published as "Ark …"'],
  ['Aces Academies Trust', 'initials'],
  ['Step Academy Trust', 'initials'],
  ['AN Daras Multi Academy Trust', 'Cornish words, not initials'],
  ['Macintyre Academies', 'its sponsor is published as "MacIntyre"'],
  ['The SCHOOLSCOMPANY Trust', 'two words run together'],
  ["Rutland And District Schools' Federation", '"and" is a small word'],
  ['The Diocese of Coventry Multi-academy Trust', '"Multi-Academy" elsewhere'],
  ['The South Cheshire Catholic Multi-academy Trust', '"Multi-Academy" elsewhere'],
  ['Our Lady Of Lourdes Catholic Multi-Academy Trust', '"of" is a small word'],
  ['Our Lady Of Grace Catholic Academy Trust', '"of" is a small word'],
  ['St Teresa Of Calcutta Catholic Academy Trust', '"of" is a small word'],
  ['Diocese Of Southwell and Nottingham Multi-Academy Trust', '"of" is a small word'],
  ['Diocese Of Southwell And Nottingham Multi-Academy Trust', '"of" and "and" are small words'],
  ['Holy Trinity Church Of England Academy (South Shields) Trust', '"of" is a small word'],
  ['The Richmond Upon Thames School Trust', '"upon" is a small word in the name of the town'],
  ['Co-Operative Education East', '"Co-operative" elsewhere'],
  ['Rayleigh schools Trust', 'a slip'],
  ['Engage, Enrich, Excel academies', 'a slip'],
]);

const folder = String(SOURCES);

async function rows<K extends string>(name: string, columns: Parameters<typeof readCsvFile<K>>[1]) {
  const read = await readCsvFile(join(folder, name), columns);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe.skipIf(SOURCES === undefined)(`the build from the published files (${WITHOUT_SOURCES})`, () => {
  it('gives the same bytes twice', async () => {
    const [first, second] = [await buildRegistry(folder), await buildRegistry(folder)];
    if (!first.ok || !second.ok) throw new Error('the build failed');
    expect([...first.value.files]).toEqual([...second.value.files]);
  }, 120_000);

  it('sets every shouted trust name as the publishers themselves do elsewhere, but for the listed ones', async () => {
    const groups = await rows('gias-groups-2026-07.csv', GROUP_COLUMNS);
    const schools = await rows('ofsted-state-funded-schools-2025-08-31.csv', {
      trust: { headers: ['Multi-academy trust name'] },
      sponsor: { headers: ['Academy sponsor name'] },
    });
    const mixed = new Map<string, Set<string>>();
    const published = [
      ...groups.rows.map(({ cells }) => cells.name),
      ...schools.rows.flatMap(({ cells }) => [cells.trust, cells.sponsor]),
    ];
    for (const name of published.filter((given) => given !== '' && !isShouted(given)))
      mixed.set(name.toUpperCase(), (mixed.get(name.toUpperCase()) ?? new Set()).add(name));
    const open = groups.rows.filter(
      ({ cells }) => cells.status === 'Open' && / multi/i.test(` ${cells.type}`),
    );
    const compared = open.flatMap(({ cells }) => {
      const forms = mixed.get(cells.name);
      return forms === undefined
        ? []
        : [{ forms, shown: shownName(cells.uid, cells.name, HAND_TABLES.titleCase) }];
    });
    expect(compared.length).toBeGreaterThan(850);
    const differing = compared.filter(({ forms, shown }) => !forms.has(shown));
    expect(differing.flatMap(({ forms }) => [...forms]).sort()).toEqual([...NOT_FOLLOWED.keys()].sort());
  }, 60_000);

  it("reads Ofsted's newer monthly layout without losing a school", async () => {
    const file = await rows('ofsted-mi-2026-02-28-leeds-sample.csv', SCHOOL_COLUMNS);
    const { rows: schools, issues } = parseSchools(file);
    expect(schools).toHaveLength(279);
    expect(issues).toEqual([]);
  });

  it('reads the establishments sample in its own encoding', async () => {
    const file = await rows('gias-establishments-2026-sample.csv', {
      ...ESTABLISHMENT_COLUMNS,
      name: { headers: ['EstablishmentName'] },
    });
    expect(file.rows).toHaveLength(1_924);
    expect(file.rows.filter(({ cells }) => cells.name.includes('\uFFFD'))).toEqual([]);
  });

  it('finds the columns it needs in the headers of the full official downloads', () => {
    const header = (name: string) =>
      readFileSync(join(folder, 'published-headers', name), 'utf8').split(/\r?\n/);
    for (const [file, columns] of [
      ['gias-groups.txt', GROUP_COLUMNS],
      ['gias-edubasealldata.txt', ESTABLISHMENT_COLUMNS],
    ] as const)
      for (const { headers } of Object.values(columns)) expect(header(file)).toContain(headers[0]);
    const monthly = header('ofsted_mi_header_2026-02-28.txt').map((line) => line.replace(/^\d+\t/, ''));
    for (const { headers } of Object.values(SCHOOL_COLUMNS)) expect(monthly).toContain(headers[0]);
  });
});
