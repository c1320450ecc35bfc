// Brings node_modules in step with package-lock.json. Uses Node's own modules only: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const STAMP = join(ROOT, 'node_modules', '.trust-match-lock');

/** Runs a command in the project's folder with its output shown; ends this process with its exit code when it fails. */
export function run(title, command, args, extra = {}) {
  console.log(`\n== ${title}`);
  const started = Date.now();
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...extra,
  });
  if (done.error) {
    console.error(`${title}: could not start ${command}: ${done.error.message}`);
    process.exit(1);
  }
  if (done.status !== 0) {
    console.error(`${title}: failed (exit code ${done.status})`);
    process.exit(done.status ?? 1);
  }
  console.log(`== ${title}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Installs the locked packages unless exactly these are installed already. */
export function install() {
  const lockHash = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash) return;
  run('Install packages', 'npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(STAMP, lockHash);
}
