import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { SAMPLING_DIGEST, samplingDigest } from '../worked/sampling-digest.ts';
import { expect, test } from './fixtures.ts';

declare global {
  interface Window {
    worked?: { readonly samplingDigest: () => string };
  }
}

/** The worked sampling run as one script for the browser, which puts it on the window. */
async function scriptOfDigest(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../worked/sampling-digest.ts', import.meta.url)),
        name: 'worked',
        formats: ['iife'],
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code.replace(/^var worked/m, 'window.worked');
}

test('the same seed gives the same digits in Chromium as in Node', async ({ page }) => {
  const script = await scriptOfDigest();
  await page.goto('./');
  await page.evaluate(script);
  const inBrowser = await page.evaluate(() => window.worked?.samplingDigest());
  expect(inBrowser).toBe(samplingDigest());
  expect(inBrowser).toBe(SAMPLING_DIGEST);
});
