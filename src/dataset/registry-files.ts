/** Version of the registry's wire format. Raised when a column changes meaning; a reader refuses any other. */
export const REGISTRY_SCHEMA_VERSION = 1;

/** Names of the registry's parts, beside each other in one folder. */
export const REGISTRY_FILES = {
  manifest: 'manifest.json',
  schools: 'schools.json',
  trusts: 'trusts.json',
  places: 'places.json',
  boundaries: 'boundaries.json',
  outcomes: 'outcomes.json',
} as const;

export type RegistryPart = keyof typeof REGISTRY_FILES;
export type RegistryFile = (typeof REGISTRY_FILES)[RegistryPart];

/** Parts that ranking and finding need. Boundaries are fetched only when a map is shown, outcomes only when trusts are compared. */
export const CORE_PARTS = [
  'manifest',
  'schools',
  'trusts',
  'places',
] as const satisfies readonly RegistryPart[];

export type CorePart = (typeof CORE_PARTS)[number];
