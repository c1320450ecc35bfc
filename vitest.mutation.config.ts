import { defineConfig } from 'vitest/config';

/** Tests that mutation testing runs: those of the pure rooms, the worked examples and the laws of the registries. Without the digest, which notices everything and explains nothing. */
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'src/{decision,matching,readiness,finding}/**/*.test.ts',
      'tests/worked/{acceptability,triantaphyllou-sanchez-1997,worked}.test.ts',
      'tests/invariants/criteria.test.ts',
    ],
    setupFiles: ['tests/mutation-setup.ts'],
    testTimeout: 60_000,
  },
});
