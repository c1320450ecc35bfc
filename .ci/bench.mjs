// npm run bench: builds the timings as the app is built, into one script, and runs it. Run file by file as written, the same code is
// about a third slower, and nobody meets it like that.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './install.mjs';

const outDir = join(ROOT, 'node_modules', '.cache', 'bench');

/** Leaves each module its own address, so that files are found beside it as before. */
const ownAddress = {
  name: 'own-address',
  transform: (code, id) =>
    code.includes('import.meta.url')
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : null,
};

await build({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  plugins: [ownAddress],
  build: { ssr: 'src/cli/bench.ts', outDir, emptyOutDir: true, target: 'es2022' },
});
const { status } = spawnSync(process.execPath, [join(outDir, 'bench.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
