import { formatDate } from '../../domain/iso-date.ts';
import { joiningRoute } from '../../domain/joining-route.ts';
import { PHASE_LABELS } from '../../domain/phase.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import type { SourceRef } from '../../domain/source-ref.ts';
import { isKnown, type Maybe } from '../../domain/unknown.ts';
import type { OurSchool } from '../../matching/our-school.ts';
import { sentenceCase } from '../../matching/wording.ts';
import type { Fact, ReportSection } from '../document.ts';
import {
  formatAges,
  formatCharacter,
  formatDeprivation,
  formatPupils,
  formatYesNo,
  NOT_KNOWN,
} from '../format/format-school.ts';
import { formatSource } from '../format/format-source.ts';
import type { ReportInput, SchoolField } from '../report-input.ts';
import { describeJoining, describeStaying } from '../stay-as-we-are.ts';

/** Our school as the ranking saw it: every value with its source and date, corrections named as such. */
export function ourSchoolSection(input: ReportInput): ReportSection {
  return {
    id: 'our-school',
    title: 'Your school',
    onPaper: 'runs-on',
    blocks: [
      { kind: 'facts', caption: 'What the order is based on', facts: schoolFacts(input) },
      { kind: 'paragraph', text: describeJoining(joiningRoute(input.school)) },
      { kind: 'paragraph', text: `If you join no trust: ${describeStaying(joiningRoute(input.school))}` },
    ],
  };
}

function schoolFacts(input: ReportInput): readonly Fact[] {
  const { school } = input;
  const cite = (source: SourceRef, ...fields: readonly SchoolField[]) => citeField(input, source, fields);
  const { schools, towns, authorities, coordinates } = REGISTER_SOURCES;
  return [
    { label: 'Name', value: school.name, source: cite(schools, 'name') },
    { label: 'URN', value: orNotKnown(school.urn), source: cite(schools) },
    { label: 'Phase', value: sentenceCase(PHASE_LABELS[school.phase]), source: cite(schools, 'phase') },
    { label: 'Type', value: school.type, source: cite(schools, 'type') },
    { label: 'Ages', value: formatAges(school), source: cite(schools, 'lowestAge', 'highestAge') },
    { label: 'Sixth form', value: formatYesNo(school.sixthForm), source: cite(schools, 'sixthForm') },
    { label: 'Pupils', value: formatPupils(school.pupils), source: cite(schools, 'pupils') },
    {
      label: 'Religious character',
      value: formatCharacter(school.character),
      source: cite(schools, 'character'),
    },
    {
      label: 'Deprivation of pupils’ homes',
      value: formatDeprivation(school.idaciQuintile),
      source: cite(schools, 'idaciQuintile'),
    },
    { label: 'Local authority', value: input.authorityName, source: cite(authorities, 'laCode') },
    { label: 'Town', value: orNotKnown(school.town), source: cite(towns) },
    { label: 'Place for distances', value: formatPlaceOf(school), source: cite(coordinates, 'place') },
    { label: 'Opened', value: formatOpened(school.openedOn), source: cite(schools) },
    { label: 'Trust today', value: formatTrust(input), source: cite(schools, 'trust') },
  ];
}

function citeField(input: ReportInput, source: SourceRef, fields: readonly SchoolField[]): string {
  const { profile } = input;
  if (profile.kind === 'by-hand') return 'entered by your school';
  return fields.some((field) => profile.corrected.includes(field))
    ? 'corrected by your school'
    : formatSource(source);
}

function orNotKnown(value: Maybe<string>): string {
  return isKnown(value) ? value : NOT_KNOWN;
}

function formatPlaceOf(school: OurSchool): string {
  return school.position.approximate ? `${school.postcode} (middle of the area)` : school.postcode;
}

function formatOpened(openedOn: OurSchool['openedOn']): string {
  return isKnown(openedOn) ? formatDate(openedOn) : NOT_KNOWN;
}

function formatTrust(input: ReportInput): string {
  const { trust } = input.school;
  switch (trust.kind) {
    case 'none':
      return 'in none';
    case 'standalone':
      return isKnown(trust.name) ? `${trust.name} (this school only)` : 'a trust of its own';
    case 'multi':
      return input.ranking.ownTrust?.name ?? `the trust with UID ${trust.uid}`;
    default:
      return trust satisfies never;
  }
}
