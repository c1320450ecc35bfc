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

/**
 * Small modules that most screens share and the start page does without: one file each would cost more in requests, and in the start
 * page's list of files, than it saves.
 */
const SHARED = [
  {
    name: 'fields',
    test: /src\/ui\/(back-link|checkbox-group|data-table|error-summary|field|number-field|print-button|radio-group|select-field|source-note|summary-list|tag|text-field|textarea-field|use-overflows|use-width|choice-group|progress|task-list)(\.tsx?|\.module\.css)$/,
  },
  {
    name: 'gates',
    test: /src\/(features\/(no-such-trust|our-school-gate|rank-input|ranking-gate|side-by-side-links|sureness|today|trust-gate|trust-pool|trusts-side-by-side|use-our-school|use-partner)|report\/shortlist-for)\.tsx?$/,
  },
  {
    name: 'words',
    test: /src\/(domain\/(joining-route|phase|school-type|religious-character|unknown|urn|trust-uid|consideration|evidence)|matching\/(wording|answer-labels|character|define-criterion|pairing)|report\/format\/.*)\.ts$/,
  },
];

export default defineConfig({
  base: './',
  plugins: [react(), headOfBuiltPage()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // The start page's script would otherwise name every script of every screen; a screen's own imports name them soon enough.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    // Read by the size budgets.
    manifest: true,
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/app-[hash].js',
        codeSplitting: { includeDependenciesRecursively: false, groups: SHARED },
      },
    },
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
