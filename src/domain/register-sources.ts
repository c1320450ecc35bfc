import { type IsoDate, parseIsoDate } from './iso-date.ts';
import type { SourceRef } from './source-ref.ts';

/** Keys of the published files that the register is built from. Permanent: decision files and the manifest cite them. */
export const REGISTER_SOURCE_IDS = [
  'ofsted-schools',
  'gias-groups',
  'gias-towns',
  'gias-establishments',
  'coordinates',
  'local-authorities',
  'ons-boundaries',
  'outcodes',
  'key-stage-2',
  'key-stage-4',
] as const;

export type RegisterSourceId = (typeof REGISTER_SOURCE_IDS)[number];

/** A published file of the register. `asOfText` says the date as precisely as the publisher does ("July 2026", "2014"). */
export type RegisterSource = SourceRef & {
  readonly id: RegisterSourceId;
  readonly asOfText: string;
};

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date.ok) throw new Error(`not a date: ${text}`);
  return date.value;
}

/**
 * Where every fact of the register comes from, cited by criteria and shown beside figures. The manifest of the built registry
 * must agree (tests/data). Where a publisher gives only a month or a year, `asOf` is the last day that the file itself
 * vouches for: the latest event recorded in it, or the end of the stated period.
 */
export const REGISTER_SOURCES = {
  schools: {
    id: 'ofsted-schools',
    publisher: 'Ofsted',
    title: 'State-funded schools inspections and outcomes',
    asOf: day('2025-08-31'),
    asOfText: '31 August 2025',
  },
  groups: {
    id: 'gias-groups',
    publisher: 'Department for Education',
    title: 'Get information about schools: groups',
    asOf: day('2026-07-14'),
    asOfText: 'July 2026',
  },
  towns: {
    id: 'gias-towns',
    publisher: 'Department for Education',
    title: 'Get information about schools: open state-funded schools',
    asOf: day('2025-07-31'),
    asOfText: 'July 2025',
  },
  establishments: {
    id: 'gias-establishments',
    publisher: 'Department for Education',
    title: 'Get information about schools: establishments (sample)',
    asOf: day('2026-06-30'),
    asOfText: 'mid 2026',
  },
  coordinates: {
    id: 'coordinates',
    publisher: 'Department for Education and Ordnance Survey',
    title: 'Get information about schools: coordinates; Code-Point Open where it has none',
    asOf: day('2020-08-31'),
    asOfText: 'August 2020, newer schools 2026',
  },
  authorities: {
    id: 'local-authorities',
    publisher: 'Department for Education and Office for National Statistics',
    title: 'Local authorities of England: codes, names and regions',
    asOf: day('2024-12-31'),
    asOfText: '2024',
  },
  boundaries: {
    id: 'ons-boundaries',
    publisher: 'Office for National Statistics',
    title: 'Counties and unitary authorities, December 2024, ultra-generalised boundaries',
    asOf: day('2024-12-31'),
    asOfText: 'December 2024',
  },
  outcodes: {
    id: 'outcodes',
    publisher: 'Ordnance Survey',
    title: 'Code-Point Open: mean position of outward codes',
    asOf: day('2014-12-31'),
    asOfText: '2014',
  },
  keyStage2: {
    id: 'key-stage-2',
    publisher: 'Department for Education',
    title: 'Key stage 2 performance of schools, school year 2024 to 2025',
    asOf: day('2025-08-31'),
    asOfText: 'school year 2024 to 2025',
  },
  keyStage4: {
    id: 'key-stage-4',
    publisher: 'Department for Education',
    title: 'Key stage 4 performance of schools, school year 2023 to 2024',
    asOf: day('2024-08-31'),
    asOfText: 'school year 2023 to 2024',
  },
} as const satisfies Readonly<Record<string, RegisterSource>>;
