import type { Migration } from './migrate.ts';

/** Version 2 keeps partnership readiness; a file of version 1 has none yet. */
export const addReadiness: Migration = {
  to: 2,
  name: 'add partnership readiness',
  up: (file) => ({
    ...file,
    readiness: { motives: [], choiceNotes: {}, ourselves: {}, partnerships: {}, offers: [] },
  }),
};
