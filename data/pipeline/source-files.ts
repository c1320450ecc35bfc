import type { REGISTER_SOURCES } from '../../src/domain/register-sources.ts';
import type { ColumnSpecs } from './read-csv.ts';

/** Columns of Ofsted's two layouts: official statistics first, then monthly management information where it differs. */
export const SCHOOL_COLUMNS = {
  urn: { headers: ['URN'] },
  laestab: { headers: ['LAESTAB'] },
  name: { headers: ['School name'] },
  phase: { headers: ['Ofsted phase'] },
  type: { headers: ['Type of education'] },
  openedOn: { headers: ['School open date'] },
  admissions: { headers: ['Admissions policy'] },
  sixthForm: { headers: ['Sixth form'] },
  character: { headers: ['Designated religious character'] },
  faithGrouping: { headers: ['Faith grouping'] },
  authority: { headers: ['Local authority'] },
  postcode: { headers: ['Postcode'] },
  trustUid: { headers: ['Multi-academy trust UID'] },
  idaciQuintile: {
    headers: [
      'The income deprivation affecting children index (IDACI) quintile',
      'Income deprivation affecting children index (IDACI) quintile',
    ],
  },
  pupils: { headers: ['Total number of pupils'] },
  lowestAge: { headers: ['Statutory lowest age'] },
  highestAge: { headers: ['Statutory highest age'] },
  gradedOn: { headers: ['Inspection start date of latest OEIF graded inspection', 'Inspection start date'] },
  overallGrade: { headers: ['Latest OEIF overall effectiveness', 'Overall effectiveness'] },
  gradedUnderThisUrn: {
    headers: [
      'Does the latest OEIF graded inspection relate to the URN of the current school?',
      'Does the latest graded inspection relate to the URN of the current school?',
    ],
  },
  ungradedOn: { headers: ['Date of latest ungraded inspection'] },
  ungradedResult: { headers: ['Ungraded inspection overall outcome'] },
} as const satisfies ColumnSpecs<string>;

export const GROUP_COLUMNS = {
  uid: { headers: ['Group UID'] },
  groupId: { headers: ['Group ID'] },
  name: { headers: ['Group Name'] },
  companiesHouseNumber: { headers: ['Companies House Number'] },
  type: { headers: ['Group Type', 'Group Type (name)'] },
  status: { headers: ['Group Status', 'Group Status (name)'] },
  incorporatedOn: { headers: ['Incorporated on (open date)'] },
  town: { headers: ['Group Town'] },
  postcode: { headers: ['Group Postcode'] },
} as const satisfies ColumnSpecs<string>;

export const TOWN_COLUMNS = {
  urn: { headers: ['URN'] },
  town: { headers: ['Town'] },
} as const satisfies ColumnSpecs<string>;

export const COORDINATE_COLUMNS = {
  urn: { headers: ['URN'] },
  easting: { headers: ['Easting'] },
  northing: { headers: ['Northing'] },
  source: { headers: ['CoordinateSource'], optional: true },
} as const satisfies ColumnSpecs<string>;

export const AUTHORITY_COLUMNS = {
  code: { headers: ['dfe_la_code'] },
  gss: { headers: ['gss'] },
  name: { headers: ['dfe_la_name'] },
  publishedName: { headers: ['ofsted_la_name'] },
  region: { headers: ['region'] },
} as const satisfies ColumnSpecs<string>;

export const OUTCODE_COLUMNS = {
  code: { headers: ['code'] },
  latitude: { headers: ['lat'] },
  longitude: { headers: ['lon'] },
} as const satisfies ColumnSpecs<string>;

export const KEY_STAGE_2_COLUMNS = {
  urn: { headers: ['URN'] },
  expectedPct: { headers: ['rwm_expected_pct'] },
  pupils: { headers: ['eligible_pupils'] },
} as const satisfies ColumnSpecs<string>;

export const KEY_STAGE_4_COLUMNS = {
  urn: { headers: ['URN'] },
  attainment8: { headers: ['ks4_attainment8'] },
  progress8: { headers: ['ks4_progress8'] },
  pupils: { headers: ['ks4_total_pupils'] },
} as const satisfies ColumnSpecs<string>;

export const ESTABLISHMENT_COLUMNS = {
  urn: { headers: ['URN'] },
  trustFlag: { headers: ['TrustSchoolFlag (name)'] },
  trustUid: { headers: ['Trusts (code)'] },
} as const satisfies ColumnSpecs<string>;

/** How a source's file is recognised in the folder: the first pattern that fits any file wins, and of several the last by name. */
export type SourceFile = {
  readonly source: keyof typeof REGISTER_SOURCES;
  readonly patterns: readonly RegExp[];
  readonly expected: string;
};

/** The files that a build reads, in the order of the manifest. */
export const SOURCE_FILES = [
  {
    source: 'schools',
    patterns: [
      /^ofsted-state-funded-schools-.*\.csv$/i,
      /^State-funded_schools_inspections_and_outcomes.*\.csv$/i,
      /^Management_information.*state-funded_schools.*latest_inspections.*\.csv$/i,
    ],
    expected: 'ofsted-state-funded-schools-YYYY-MM-DD.csv',
  },
  {
    source: 'groups',
    patterns: [/^gias-groups-.*\.csv$/i, /^allgroupsdata.*\.csv$/i, /^groups\.csv$/i],
    expected: 'gias-groups-YYYY-MM.csv',
  },
  {
    source: 'towns',
    patterns: [/^edubasealldata.*\.csv$/i, /^gias-open-schools-.*\.csv$/i],
    expected: 'gias-open-schools-YYYY-MM.csv',
  },
  {
    source: 'establishments',
    patterns: [/^edubasealldata.*\.csv$/i, /^gias-establishments-.*\.csv$/i],
    expected: 'gias-establishments-….csv',
  },
  { source: 'coordinates', patterns: [/^school-coordinates\.csv$/i], expected: 'school-coordinates.csv' },
  {
    source: 'authorities',
    patterns: [/^local-authorities-.*\.csv$/i],
    expected: 'local-authorities-153.csv',
  },
  {
    source: 'boundaries',
    patterns: [/^england-utla-.*\.topojson$/i],
    expected: 'england-utla-YYYY-….topojson',
  },
  {
    source: 'outcodes',
    patterns: [/^postcode-outcodes-.*\.csv$/i],
    expected: 'postcode-outcodes-england.csv',
  },
  {
    source: 'keyStage2',
    patterns: [/^ks2-.*-schools\.csv$/i],
    expected: 'ks2-YYYY-YY-schools.csv',
  },
  {
    source: 'keyStage4',
    patterns: [/^ks4-.*-schools\.csv$/i],
    expected: 'ks4-YYYY-YY-schools.csv',
  },
] as const satisfies readonly SourceFile[];
