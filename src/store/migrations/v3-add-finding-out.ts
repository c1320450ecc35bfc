import type { Migration } from './migrate.ts';

/** Version 3 keeps what is found out: questions, visits, values, schemes, costs, comparison. A file of version 2 has none yet. */
export const addFindingOut: Migration = {
  to: 3,
  name: 'add finding out',
  up: (file) => ({
    ...file,
    finding: {
      ownQuestions: [],
      staleAfterMonths: 12,
      retracted: {},
      visits: [],
      values: {},
      delegation: { wantedFurther: {}, wantedConsulted: {}, schemes: {} },
      costs: {
        budget: { grantBasis: 'total', services: [], stayOnly: [], source: '' },
        trusts: {},
      },
      comparison: {
        chosen: [],
        alternatives: ['stay', 'partnership-first'],
        notes: {},
        differencesOnly: false,
      },
    },
  }),
};
