import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildRegistry } from './build-registry.ts';
import { countIssues, describeBuildError, describeIssue } from './issue.ts';
import { REGISTRY_FOLDER, SOURCE_FOLDERS } from './registry-folder.ts';
import { formatSizes, wireSizes } from './wire-sizes.ts';

const { values } = parseArgs({ options: { sources: { type: 'string' }, verbose: { type: 'boolean' } } });
const [ownSources] = SOURCE_FOLDERS;
const folder = values.sources === undefined ? String(ownSources) : values.sources;

const built = await buildRegistry(folder);
if (built.ok) {
  await mkdir(REGISTRY_FOLDER, { recursive: true });
  for (const [file, text] of built.value.files) await writeFile(join(REGISTRY_FOLDER, file), text);
  for (const { kind, rows, budget, meaning } of countIssues(built.value.issues))
    console.log(`${kind}: ${rows} rows (at most ${budget}). ${meaning}`);
  if (values.verbose === true) for (const issue of built.value.issues) console.log(describeIssue(issue));
  console.log(formatSizes(wireSizes(built.value.files)));
} else {
  console.error(describeBuildError(built.error));
  process.exitCode = 1;
}
