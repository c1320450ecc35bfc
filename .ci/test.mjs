// npm test: installs if needed, finds or installs a browser, and runs every check in order.

import { findOrInstallBrowser } from './browser.mjs';
import { install, run } from './install.mjs';

install();
const browser = findOrInstallBrowser();
const npm = (title, script) => run(title, 'npm', ['run', '--silent', script]);

npm('Type check', 'check:types');
npm('Lint', 'check:lint');
npm('Rooms', 'check:rooms');
npm('Unused code', 'check:unused');
npm('Unit, component and data tests', 'test:unit');
npm('Registry', 'data:check');
npm('Build', 'build');
npm('Size budgets', 'check:size');
run('Browser journeys', 'npm', ['run', '--silent', 'test:browser'], {
  env: { ...process.env, TRUST_MATCH_BROWSER: browser },
});
console.log('\nEvery check passed.');
