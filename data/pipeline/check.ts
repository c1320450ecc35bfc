import { parseArgs } from 'node:util';
import { CHECKS } from './checks.ts';
import { REGISTRY_FOLDER, SOURCE_FOLDERS } from './registry-folder.ts';

const { values } = parseArgs({ options: { sources: { type: 'string' } } });

for (const { id, run } of CHECKS) {
  const result = await run({
    registry: REGISTRY_FOLDER,
    sources: values.sources,
    defaultSources: SOURCE_FOLDERS,
  });
  if (result.ok) {
    console.log(`${id}: ${result.value}`);
  } else {
    console.error(result.error.map((problem) => `${id}: ${problem}`).join('\n'));
    process.exitCode = 1;
  }
}
