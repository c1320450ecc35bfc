import { PHASE_LABELS } from '../../../domain/phase.ts';
import { REGISTER_SOURCES, type RegisterSource } from '../../../domain/register-sources.ts';
import { isKnown } from '../../../domain/unknown.ts';
import type { OurSchool } from '../../../matching/our-school.ts';
import { sentenceCase } from '../../../matching/wording.ts';
import {
  formatAges,
  formatCharacter,
  formatDeprivation,
  formatPupils,
  formatYesNo,
  NOT_KNOWN,
} from '../../../report/format/format-school.ts';
import type { SchoolCorrections } from '../../../store/decision-file.ts';
import type { SchoolEntry } from './school-fields.ts';

/** Names that a fact needs besides the school itself. */
export type FactNames = { readonly authority: string; readonly trust: string | null };

/** One fact of our school: how it is shown, where it comes from, and what is asked to correct it. */
export type SchoolFact = {
  readonly id: string;
  readonly term: string;
  readonly source: RegisterSource;
  readonly show: (school: OurSchool, names: FactNames) => string;
  /** Corrections that bear on it; none where it cannot be corrected. */
  readonly corrections: readonly (keyof SchoolCorrections)[];
  readonly fields: readonly (keyof SchoolEntry)[];
};

const { schools, authorities, towns, coordinates, groups } = REGISTER_SOURCES;

function showTrust({ trust }: OurSchool, names: FactNames): string {
  switch (trust.kind) {
    case 'none':
      return 'In none';
    case 'standalone':
      return isKnown(trust.name) ? `${trust.name} (this school only)` : 'A trust of its own';
    case 'multi':
      return names.trust ?? `the trust with UID ${trust.uid}`;
    default:
      return trust satisfies never;
  }
}

/** A fact whose one answer is also its one correction. */
function plainFact(
  id: keyof SchoolCorrections & keyof SchoolEntry,
  term: string,
  source: RegisterSource,
  show: SchoolFact['show'],
): SchoolFact {
  return { id, term, source, show, corrections: [id], fields: [id] };
}

/** What is shown of our school, in order. Every entry with corrections has a page of its own to correct it. */
export const SCHOOL_FACTS: readonly SchoolFact[] = [
  plainFact('name', 'Name', schools, ({ name }) => name),
  {
    id: 'numbers',
    term: 'URN and LAESTAB',
    source: schools,
    show: ({ urn, laestab }) =>
      `${isKnown(urn) ? urn : NOT_KNOWN}, ${isKnown(laestab) ? `${laestab.slice(0, 3)}/${laestab.slice(3)}` : NOT_KNOWN}`,
    corrections: [],
    fields: [],
  },
  plainFact('phase', 'Phase', schools, ({ phase }) => sentenceCase(PHASE_LABELS[phase])),
  plainFact('type', 'Type', schools, ({ type }) => type),
  {
    id: 'trust',
    term: 'Trust today',
    source: groups,
    show: showTrust,
    corrections: ['trust'],
    fields: ['trustKind', 'trustUid'],
  },
  plainFact('character', 'Religious character', schools, ({ character }) =>
    sentenceCase(formatCharacter(character)),
  ),
  plainFact('pupils', 'Pupils', schools, ({ pupils }) => sentenceCase(formatPupils(pupils))),
  {
    id: 'ages',
    term: 'Ages',
    source: schools,
    show: (school) => sentenceCase(formatAges(school)),
    corrections: ['lowestAge', 'highestAge'],
    fields: ['lowestAge', 'highestAge'],
  },
  plainFact('sixthForm', 'Sixth form', schools, ({ sixthForm }) => sentenceCase(formatYesNo(sixthForm))),
  plainFact('selective', 'Selective admission', schools, ({ selective }) =>
    sentenceCase(formatYesNo(selective)),
  ),
  plainFact('idaciQuintile', 'Deprivation of the pupils’ homes', schools, ({ idaciQuintile }) =>
    sentenceCase(formatDeprivation(idaciQuintile)),
  ),
  plainFact('laCode', 'Local authority', authorities, (_, { authority }) => authority),
  {
    id: 'town',
    term: 'Town',
    source: towns,
    show: ({ town }) => (isKnown(town) ? town : sentenceCase(NOT_KNOWN)),
    corrections: [],
    fields: [],
  },
  {
    id: 'place',
    term: 'Place for distances',
    source: coordinates,
    show: ({ postcode, position }) => `${postcode}${position.approximate ? ' (middle of the area)' : ''}`,
    corrections: ['place'],
    fields: ['outcode'],
  },
];
