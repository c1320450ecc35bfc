// What a visitor's browser fetches, by screen, compressed. Measured from the build: a screen's budget counts every script that it
// imports and that the start page has not already loaded.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

function chunksOf(key, found = new Set()) {
  if (found.has(key)) return found;
  if (manifest[key] === undefined) throw new Error(`the build has no chunk for ${key}`);
  found.add(key);
  for (const imported of manifest[key].imports ?? []) chunksOf(imported, found);
  return found;
}

const start = chunksOf('index.html');
const scripts = (chunks) => [...chunks].map((chunk) => `dist/${manifest[chunk].file}`);
const styles = (chunks) =>
  [...chunks].flatMap((chunk) => manifest[chunk].css ?? []).map((file) => `dist/${file}`);
const budget = (name, path, limit) => ({ name, path, limit, gzip: true });
const screen = (name, key, limit) =>
  budget(name, scripts([...chunksOf(key)].filter((chunk) => !start.has(chunk))), limit);

export default [
  budget('script before the start page is usable', scripts(start), '90 kB'),
  budget('styles of the start page', styles(start), '6 kB'),
  screen('opening saved work', 'src/store/parse-decision-file.ts', '30 kB'),
  screen('shortlist', 'src/features/shortlist/index.ts', '45 kB'),
  screen('chart of the order', 'src/features/shortlist/order-chart.tsx', '115 kB'),
  screen('trust map', 'src/features/shortlist/trust-page/trust-map.tsx', '13 kB'),
  screen('side by side', 'src/features/compare/index.ts', '43 kB'),
  screen('chart of the comparison', 'src/features/compare/compare-chart.tsx', '115 kB'),
  screen('map', 'src/features/map/index.ts', '24 kB'),
  screen('what it would cost', 'src/features/costs/index.ts', '31 kB'),
  screen('who decides what', 'src/features/delegation/index.ts', '26 kB'),
  screen('our values and theirs', 'src/features/values-map/index.ts', '24 kB'),
  screen('what was found out', 'src/features/evidence/index.ts', '75 kB'),
  screen('questions for the trusts', 'src/features/questions/index.ts', '46 kB'),
  screen('wizard', 'src/features/wizard/index.ts', '81 kB'),
  screen('school finder', 'src/ui/finder.tsx', '70 kB'),
  screen('report', 'src/features/report/index.ts', '88 kB'),
  screen('how sure the order is', 'src/features/robustness/index.ts', '30 kB'),
  screen('several governors', 'src/features/robustness/governors/index.ts', '40 kB'),
  screen('partnership readiness', 'src/features/readiness/index.ts', '62 kB'),
  screen('documents of a partnership', 'src/features/readiness/documents/index.ts', '72 kB'),
  screen('trusts’ offers', 'src/features/readiness/offers/index.ts', '23 kB'),
  screen('calendar file', 'src/features/readiness/calendar-file.ts', '11 kB'),
  screen('Word files', 'src/features/word-document.ts', '90 kB'),
  screen('how well it works', 'src/features/how-well/index.ts', '15 kB'),
  screen('data and method', 'src/features/data-page/index.ts', '26 kB'),
  budget('worker', 'dist/assets/entry-*.js', '56 kB'),
];
