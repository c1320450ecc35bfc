import { defineConfig } from 'vitest/config';

/** Tests that mutation testing runs: those of the pure rooms, and the worked examples. Without the digest, which notices everything and explains nothing. */
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'src/{decision,matching,readiness}/**/*.test.ts',
      'tests/worked/{acceptability,triantaphyllou-sanchez-1997}.test.ts',
    ],
    setupFiles: ['tests/mutation-setup.ts'],
    testTimeout: 60_000,
  },
});
