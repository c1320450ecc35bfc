import { buildManifest, type OutputText } from '../../data/pipeline/build-manifest.ts';
import { formatJson } from '../../data/pipeline/encode/format-json.ts';
import {
  encodePlaces,
  encodeSchools,
  encodeTrusts,
  type SingleTrust,
} from '../../data/pipeline/encode/parts.ts';
import { REGISTRY_FILES, type RegistryFile } from '../../src/dataset/registry-files.ts';
import type { TablePart } from '../../src/dataset/table.ts';
import type { LocalAuthority } from '../../src/domain/local-authority.ts';
import type { SchoolRecord } from '../../src/domain/school.ts';
import type { TrustRecord } from '../../src/domain/trust.ts';
import { aSchool } from './a-school.ts';

/** What a small registry holds. */
export type RegistryContent = {
  readonly schools: readonly SchoolRecord[];
  readonly trusts: readonly TrustRecord[];
  readonly singles: readonly SingleTrust[];
  readonly authorities: readonly LocalAuthority[];
  readonly outcodes: readonly {
    readonly code: string;
    readonly eastingM: number;
    readonly northingM: number;
  }[];
};

export const MADEUPSHIRE: LocalAuthority = {
  code: '999',
  gss: 'E10000999',
  name: 'Madeupshire',
  region: 'East Midlands',
};

/** The files of a small made-up registry, manifest included, as they would lie on disk. */
export function aRegistry(differs: Partial<RegistryContent> = {}): ReadonlyMap<RegistryFile, string> {
  const content: RegistryContent = {
    schools: [aSchool()],
    trusts: [],
    singles: [],
    authorities: [MADEUPSHIRE],
    outcodes: [{ code: 'ZZ9', eastingM: 450_000, northingM: 350_000 }],
    ...differs,
  };
  const outputs = [
    output(REGISTRY_FILES.schools, encodeSchools(content.schools, content.trusts, content.singles)),
    output(REGISTRY_FILES.trusts, encodeTrusts(content.trusts, content.singles)),
    output(REGISTRY_FILES.places, encodePlaces(content.authorities, content.outcodes)),
  ];
  return withManifest(outputs);
}

/** The same registry with the text of one file changed and the manifest made to agree with it. */
export function withText(
  files: ReadonlyMap<RegistryFile, string>,
  changed: RegistryFile,
  change: (text: string) => string,
): ReadonlyMap<RegistryFile, string> {
  const outputs = [...files]
    .filter(([file]) => file !== REGISTRY_FILES.manifest)
    .map(([file, text]): OutputText => {
      const rows = file === REGISTRY_FILES.schools ? { schools: 1 } : {};
      return { file, text: file === changed ? change(text) : text, rows };
    });
  return withManifest(outputs);
}

function output(file: RegistryFile, part: TablePart): OutputText {
  const rows = Object.entries(part.tables).map(([name, table]) => [name, table.rows] as const);
  return { file, text: formatJson(part, 4), rows: Object.fromEntries(rows) };
}

function withManifest(outputs: readonly OutputText[]): ReadonlyMap<RegistryFile, string> {
  const files = new Map(outputs.map(({ file, text }) => [file, text]));
  return files.set(REGISTRY_FILES.manifest, formatJson(buildManifest([], outputs, []), 3));
}
