// npm start: installs if needed, builds, serves the built files and prints the address. PORT chooses another port.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install, ROOT, run } from './install.mjs';

const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
const port = process.env.PORT ?? '4173';

install();
run('Build', process.execPath, [vite, 'build', '--logLevel', 'warn']);
console.log('\nTrust Match is served at the address below. Press Ctrl+C to stop.');
const server = spawn(process.execPath, [vite, 'preview', '--host', '127.0.0.1', '--port', port], {
  cwd: ROOT,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
