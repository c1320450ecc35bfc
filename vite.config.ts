import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The content security policy of `public/_headers`, without what a page's meta element may not say. */
function pagePolicy(): string {
  const headers = readFileSync(new URL('public/_headers', import.meta.url), 'utf8');
  const policy = /Content-Security-Policy: (.+)/.exec(headers)?.[1];
  if (policy === undefined) throw new Error('public/_headers states no Content-Security-Policy');
  return policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}

/**
 * Writes into the built page what the dev server does without: the policy, so that it holds on servers that ignore `_headers`, and
 * the address of the typeface, so that it is fetched together with the script.
 */
function headOfBuiltPage(): Plugin {
  return {
    name: 'head-of-built-page',
    apply: 'build',
    transformIndexHtml: (_html, { bundle = {} }) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy() },
        injectTo: 'head-prepend',
      },
      ...Object.keys(bundle)
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: true },
          injectTo: 'head' as const,
        })),
    ],
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), headOfBuiltPage()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read by the size budgets.
    manifest: true,
    rolldownOptions: { output: { entryFileNames: 'assets/app-[hash].js' } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'data/pipeline/**/*.test.ts',
            'tests/{invariants,worked,replay,bench,data}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/component-setup.ts'],
        },
      },
    ],
  },
});
