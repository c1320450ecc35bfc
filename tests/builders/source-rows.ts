import type { CsvRow } from '../../data/pipeline/read-csv.ts';
import type {
  ESTABLISHMENT_COLUMNS,
  GROUP_COLUMNS,
  SCHOOL_COLUMNS,
} from '../../data/pipeline/source-files.ts';
import type { TrustFacts } from '../../data/pipeline/steps/parse-groups.ts';
import type { SchoolFacts } from '../../data/pipeline/steps/parse-schools.ts';
import { UNKNOWN } from '../../src/domain/unknown.ts';
import { aSchool } from './a-school.ts';
import { aUid } from './a-trust.ts';

/** A made-up row of Ofsted's file as the reader hands it on: a community primary school. */
export function aSchoolRow(
  cells: Partial<Record<keyof typeof SCHOOL_COLUMNS, string>> = {},
  line = 2,
): CsvRow<keyof typeof SCHOOL_COLUMNS> {
  return {
    line,
    cells: {
      urn: '900001',
      laestab: '9992001',
      name: 'Made-up Primary School',
      phase: 'Primary',
      type: 'Community School',
      openedOn: '',
      admissions: 'Not applicable',
      sixthForm: 'Does not have a sixth form',
      character: 'Does not apply',
      faithGrouping: 'Non-faith',
      authority: 'Madeupshire',
      postcode: 'ZZ9 9ZZ',
      trustUid: '',
      idaciQuintile: '3',
      pupils: '210',
      lowestAge: '4',
      highestAge: '11',
      gradedOn: '',
      overallGrade: '',
      gradedUnderThisUrn: '',
      ungradedOn: '',
      ungradedResult: '',
      ...cells,
    },
  };
}

/** A made-up row of the groups file: an open multi-academy trust. */
export function aGroupRow(
  cells: Partial<Record<keyof typeof GROUP_COLUMNS, string>> = {},
  line = 2,
): CsvRow<keyof typeof GROUP_COLUMNS> {
  return {
    line,
    cells: {
      uid: '1234',
      groupId: 'TR01234',
      name: 'MADE-UP TRUST',
      companiesHouseNumber: '07654321',
      type: 'Multi-academy trust',
      status: 'Open',
      incorporatedOn: '01/04/2011',
      town: 'Madeupton',
      postcode: 'ZZ9 9ZZ',
      ...cells,
    },
  };
}

/** A made-up row of the establishments file. */
export function anEstablishmentRow(
  cells: Partial<Record<keyof typeof ESTABLISHMENT_COLUMNS, string>> = {},
): CsvRow<keyof typeof ESTABLISHMENT_COLUMNS> {
  return {
    line: 2,
    cells: { urn: '900001', trustFlag: 'Not applicable', trustUid: '', ...cells },
  };
}

/** A made-up school as it is known before the other files are joined. */
export function someSchoolFacts(differs: Partial<SchoolFacts> = {}): SchoolFacts {
  const { laCode: _la, town: _town, position: _position, trust: _trust, ...school } = aSchool();
  return {
    ...school,
    laestab: '9992001',
    file: 'schools.csv',
    line: 2,
    publishedAuthority: 'Madeupshire',
    publishedTrustUid: '',
    ...differs,
  };
}

/** A made-up open single-academy trust. */
export function aSingleTrust(differs: Partial<TrustFacts> = {}): TrustFacts {
  return {
    kind: 'single',
    uid: aUid('4321'),
    groupId: 'TR04321',
    publishedName: 'MADE-UP PRIMARY SCHOOL',
    companiesHouseNumber: UNKNOWN,
    incorporatedOn: UNKNOWN,
    town: UNKNOWN,
    postcode: 'ZZ9 9ZZ',
    ...differs,
  };
}
