/** Who may import whom: docs/decisions and README, "Rooms". A forbidden import fails the build. */
const ROOMS = {
  domain: [],
  decision: [],
  matching: ['domain', 'decision'],
  readiness: ['domain'],
  finding: ['domain', 'decision', 'matching'],
  report: ['domain', 'matching', 'readiness', 'finding'],
  dataset: ['domain'],
  worker: ['domain', 'decision', 'matching', 'dataset'],
  store: ['domain', 'matching', 'readiness', 'finding'],
  ui: [],
};
const PACKAGES = {
  dataset: ['zod'],
  store: ['zod', 'zustand'],
  ui: ['react', 'react-dom', 'react-aria-components', 'recharts', 'react-is'],
};

const roomRule = ([room, allowed]) => ({
  name: `room-${room}`,
  comment: `${room} may import only: ${[...allowed, ...(PACKAGES[room] ?? [])].join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '\\.(prop\\.)?test\\.tsx?$' },
  to: {
    pathNot: [
      ...[room, ...allowed].map((name) => `^src/${name}/`),
      ...(PACKAGES[room] ?? []).map((name) => `node_modules/${name}/`),
      ...(room === 'ui' ? ['\\.css$'] : []),
    ],
  },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(ROOMS).map(roomRule),
    {
      name: 'features-apart',
      comment:
        'a feature never imports another feature; files directly in src/features (paths, worker hooks) are for all',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: ['^src/features/$1/', '^src/features/[^/]+\\.tsx?$'] },
    },
    {
      name: 'features-shared-apart',
      comment: 'what all features share knows none of them',
      severity: 'error',
      from: { path: '^src/features/[^/]+\\.tsx?$' },
      to: { path: '^src/(features/[^/]+/|app/)' },
    },
    {
      name: 'features-not-app',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/(app|cli)/' },
    },
    {
      name: 'cli-not-screens',
      comment: 'the schema of an offer is published from the shell',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(app|features|ui|store|worker)/', pathNot: '^src/store/offer-schema\\.ts$' },
    },
    {
      name: 'pipeline',
      comment: 'the pipeline may import domain, dataset and node:, and its own parsers',
      severity: 'error',
      from: { path: '^data/pipeline/', pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: [
          '^data/pipeline/',
          '^data/[a-z-]+\\.json$',
          '^src/(domain|dataset)/',
          'node_modules/papaparse/',
        ],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: { pathNot: '^node_modules' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-test',
      severity: 'error',
      from: { pathNot: '(\\.test\\.tsx?$|^tests/)' },
      to: { path: '(\\.test\\.tsx?$|^tests/)' },
    },
    { name: 'not-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
