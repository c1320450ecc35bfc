/** The nine regions of England, as DfE and ONS name them. */
export const REGIONS = [
  'North East',
  'North West',
  'Yorkshire and the Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
] as const;

export type Region = (typeof REGIONS)[number];

/** A local authority with responsibility for education. `code` is DfE's, three digits. */
export type LocalAuthority = {
  readonly code: string;
  readonly gss: string;
  readonly name: string;
  readonly region: Region;
};
