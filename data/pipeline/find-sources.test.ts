import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dateInName, findSources } from './find-sources.ts';

const NAMES = [
  'ofsted-state-funded-schools-2025-08-31.csv',
  'gias-groups-2026-07.csv',
  'gias-open-schools-2025-07.csv',
  'gias-establishments-2026-sample.csv',
  'school-coordinates.csv',
  'local-authorities-153.csv',
  'england-utla-2024-buc.topojson',
  'postcode-outcodes-england.csv',
  'ks2-2024-25-schools.csv',
  'ks4-2023-24-schools.csv',
];

let folder = '';
const put = (...names: readonly string[]) =>
  Promise.all(names.map((name) => writeFile(join(folder, name), '')));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('finding the sources', () => {
  it('finds each by its published name', async () => {
    await put(...NAMES, 'README.md');
    const found = await findSources(folder);
    expect(found.ok && Object.values(found.value).map((path) => basename(path))).toEqual(NAMES);
  });

  it('names the first that is missing and the file name expected', async () => {
    await put(...NAMES.filter((name) => !name.startsWith('gias-groups')));
    expect(await findSources(folder)).toEqual({
      ok: false,
      error: {
        kind: 'missing-source',
        source: 'groups',
        looked: folder,
        expected: 'gias-groups-YYYY-MM.csv',
      },
    });
  });

  it('finds nothing in a folder that is not there', async () => {
    const found = await findSources(join(folder, 'absent'));
    expect(found).toMatchObject({ ok: false, error: { kind: 'missing-source', source: 'schools' } });
  });

  it('refuses a file of another date than the one shown beside its figures', async () => {
    const name = 'Management_information_-_state-funded_schools_-_latest_inspections_as_at_28_Feb_2026.csv';
    await put(...NAMES.filter((other) => !other.startsWith('ofsted')), name);
    expect(await findSources(folder)).toEqual({
      ok: false,
      error: { kind: 'date-differs', file: name, dated: '2026-02-28', stated: '2025-08-31' },
    });
  });

  it.each([
    ['ofsted-state-funded-schools-2025-08-31.csv', '2025-08-31'],
    ['edubasealldata20260714.csv', '2026-07-14'],
    ['as_at_28_February_2026.csv', '2026-02-28'],
    ['as_at_1_Sept_2025.csv', '2025-09-01'],
    ['gias-groups-2026-07.csv', '2026-07'],
    ['england-utla-2024-buc.topojson', undefined],
    ['ks2-2024-25-schools.csv', undefined],
    ['local-authorities-153.csv', undefined],
  ])('reads the date of %s as %s', (name, date) => {
    expect(dateInName(name)).toBe(date);
  });
});
