// Finds a Chromium for the browser journeys, or installs the one that the test library brings.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT, run } from './install.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a browser that starts. `TRUST_MATCH_BROWSER` names one by hand. */
export function findOrInstallBrowser() {
  const named = process.env.TRUST_MATCH_BROWSER;
  if (named !== undefined && !existsSync(named)) {
    console.error(`TRUST_MATCH_BROWSER names ${named}, which does not exist.`);
    process.exit(1);
  }
  const found = [named, bundled(), ...PLACES].find((place) => place !== undefined && existsSync(place));
  if (found !== undefined) return found;
  if (canUseApt())
    run('Install a browser', 'apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  else run('Install a browser', 'npx', ['playwright', 'install', 'chromium']);
  const installed = ['/usr/bin/chromium', bundled()].find(
    (place) => place !== undefined && existsSync(place),
  );
  if (installed === undefined) {
    console.error(
      'No browser was found and none could be installed. Install Chromium or Chrome, or name one in TRUST_MATCH_BROWSER.',
    );
    process.exit(1);
  }
  return installed;
}

function bundled() {
  const require = createRequire(join(ROOT, 'package.json'));
  return require('@playwright/test').chromium.executablePath();
}

function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' }).status === 0;
}
