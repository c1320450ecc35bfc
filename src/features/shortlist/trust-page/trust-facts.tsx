import { formatDate } from '../../../domain/iso-date.ts';
import { REGISTER_SOURCES } from '../../../domain/register-sources.ts';
import { isKnown, type Maybe } from '../../../domain/unknown.ts';
import { counted, inKm } from '../../../matching/wording.ts';
import { NOT_KNOWN } from '../../../report/format/format-school.ts';
import { formatSource } from '../../../report/format/format-source.ts';
import { SummaryList, type SummaryRow } from '../../../ui/summary-list.tsx';
import type { TrustDetail } from '../../../worker/protocol.ts';
import {
  authoritiesInWords,
  charactersInWords,
  phasesInWords,
  pupilsInWords,
  sizesInWords,
} from '../../trust-figures.ts';

const { schools: SCHOOLS, groups: GROUPS, coordinates: COORDINATES } = REGISTER_SOURCES;

/** The trust in figures, each with its source and date. */
export function TrustFacts({ detail: { trust, schools } }: { readonly detail: TrustDetail }) {
  const registered: readonly SummaryRow[] = [
    {
      id: 'incorporated',
      term: 'Company since',
      value: isKnown(trust.incorporatedOn) ? formatDate(trust.incorporatedOn) : NOT_KNOWN,
      note: formatSource(GROUPS),
    },
    {
      id: 'seat',
      term: 'Registered in',
      value: seat(trust.town, trust.postcode),
      note: formatSource(GROUPS),
    },
  ];
  if (schools.length === 0) {
    return (
      <>
        <p>The schools file of {SCHOOLS.asOfText} has no school of this trust, so it could not be placed.</p>
        <SummaryList rows={registered} />
      </>
    );
  }
  const source = formatSource(SCHOOLS);
  return (
    <SummaryList
      rows={[
        { id: 'schools', term: 'Schools', value: counted(schools.length, 'school', 'schools'), note: source },
        { id: 'phases', term: 'Phases', value: phasesInWords(schools), note: source },
        { id: 'pupils', term: 'Pupils', value: pupilsInWords(schools), note: source },
        { id: 'sizes', term: 'Sizes of its schools', value: sizesInWords(schools), note: source },
        { id: 'faith', term: 'Religious character', value: charactersInWords(schools), note: source },
        { id: 'authorities', term: 'Local authorities', value: authoritiesInWords(schools), note: source },
        ...nearestRow(schools),
        ...registered,
      ]}
    />
  );
}

function seat(town: Maybe<string>, postcode: Maybe<string>): string {
  const known = [town, postcode].filter(isKnown);
  return known.length === 0 ? NOT_KNOWN : known.join(', ');
}

function nearestRow(schools: TrustDetail['schools']): readonly SummaryRow[] {
  const distances = schools.flatMap(({ distanceKm }) => (distanceKm === null ? [] : [distanceKm]));
  if (distances.length === 0) return [];
  return [
    {
      id: 'nearest',
      term: 'Nearest to you',
      value: `${inKm(Math.min(...distances))}, straight line`,
      note: formatSource(COORDINATES),
    },
  ];
}
