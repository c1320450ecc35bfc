import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DECISION_FILE_VERSION } from '../../src/store/decision-file.ts';
import { describeDecisionFileError } from '../../src/store/decision-file-error.ts';
import type { JsonObject } from '../../src/store/drop-unknown-ids.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { type Migration, migrate } from '../../src/store/migrations/migrate.ts';
import { parseDecisionFile } from '../../src/store/parse-decision-file.ts';

const FIXTURES = new URL('../../src/store/migrations/fixtures/', import.meta.url);
const VERSIONS = Array.from({ length: DECISION_FILE_VERSION }, (_, index) => index + 1);

const fixtureText = (version: number) => readFileSync(new URL(`v${version}.json`, FIXTURES), 'utf8');

/** Versions up to which a list of migrations does not lead without a gap from version 1. */
function gaps(migrations: readonly Migration[], current: number): readonly number[] {
  const expected = Array.from({ length: current - 1 }, (_, index) => index + 2);
  const targets = migrations.map(({ to }) => to);
  return expected.filter((to, index) => targets[index] !== to);
}

describe('migrations of the decision file', () => {
  it('lead in single steps from version 1 to the current version', () => {
    expect(gaps(MIGRATIONS, DECISION_FILE_VERSION)).toEqual([]);
    expect(MIGRATIONS).toHaveLength(DECISION_FILE_VERSION - 1);
  });

  it('would be found wanting if a version were added without one', () => {
    const toTwo: Migration = { to: 2, name: 'a made-up step', up: (file) => file };
    expect(gaps([], 2)).toEqual([2]);
    expect(gaps([toTwo], 3)).toEqual([3]);
  });

  it('have one frozen fixture per version, and no more', () => {
    expect(readdirSync(FIXTURES).toSorted()).toEqual(VERSIONS.map((version) => `v${version}.json`));
  });

  it.each(VERSIONS)('open the frozen file of version %i and drop nothing from it', (version) => {
    const json = JSON.parse(fixtureText(version)) as { version: number };
    expect(json.version).toBe(version);
    const parsed = parseDecisionFile(fixtureText(version), { criterionIds: [] });
    if (!parsed.ok) throw new Error(describeDecisionFileError(parsed.error));
    expect(parsed.value.notices.filter(({ kind }) => kind !== 'migrated')).toEqual([]);
    if (version === DECISION_FILE_VERSION) expect(parsed.value.file).toEqual(json);
  });

  it('each run for the fixture of the version before it', () => {
    const run = new Set<string>();
    const watched = MIGRATIONS.map(
      (migration): Migration => ({
        ...migration,
        up: (file) => {
          run.add(migration.name);
          return migration.up(file);
        },
      }),
    );
    for (const version of VERSIONS) migrate(JSON.parse(fixtureText(version)) as JsonObject, version, watched);
    expect([...run].toSorted()).toEqual(MIGRATIONS.map(({ name }) => name).toSorted());
  });
});

describe('migrate', () => {
  const steps: readonly Migration[] = [
    { to: 2, name: 'rename', up: ({ old, ...rest }) => ({ ...rest, fresh: old ?? null }) },
    { to: 3, name: 'double', up: (file) => ({ ...file, fresh: Number(file.fresh) * 2 }) },
  ];

  it('runs every step after the version of the file, in order, and states the version reached', () => {
    expect(migrate({ version: 1, old: 4 }, 1, steps)).toEqual({ version: 3, fresh: 8 });
    expect(migrate({ version: 2, fresh: 4 }, 2, steps)).toEqual({ version: 3, fresh: 8 });
  });

  it('leaves a file of the last version as it is', () => {
    const file = { version: 3, fresh: 8 };
    expect(migrate(file, 3, steps)).toBe(file);
  });
});
