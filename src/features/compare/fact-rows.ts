import { PHASE_LABELS } from '../../domain/phase.ts';
import { REGISTER_SOURCES, type RegisterSource } from '../../domain/register-sources.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { OurSchool } from '../../matching/our-school.ts';
import type { OutcomeRollUp } from '../../matching/outcomes-roll-up.ts';
import { counted, inKm, sentenceCase } from '../../matching/wording.ts';
import { formatCharacter, formatPupils, NOT_KNOWN } from '../../report/format/format-school.ts';
import type { Outcomes, TrustDetail } from '../../worker/protocol.ts';
import { authoritiesInWords, charactersInWords, phasesInWords, pupilsInWords } from '../trust-figures.ts';
import { type Cell, type Column, NOT_LOOKED_UP, PENDING, type Row, type RowGroup } from './cell.ts';
import { atHand, type Fetched } from './fetched.ts';
import { OUTCOME_ROWS } from './outcome-words.ts';

/** What the register says of trusts and of our own school, beside what is scored. */
export type Facts = {
  readonly school: OurSchool;
  readonly details: Fetched<readonly TrustDetail[]>;
  readonly outcomes: Fetched<Outcomes>;
};

type FactRow = {
  readonly id: string;
  readonly label: string;
  readonly source: RegisterSource;
  readonly ofTrust: (detail: TrustDetail) => string;
  /** Null where staying as we are has nothing of the kind. */
  readonly ofUs: (school: OurSchool) => string | null;
};

const { schools: SCHOOLS, coordinates: COORDINATES } = REGISTER_SOURCES;

const FACT_ROWS: readonly FactRow[] = [
  {
    id: 'facts:schools',
    label: 'Schools',
    source: SCHOOLS,
    ofTrust: ({ schools }) => `${counted(schools.length, 'school', 'schools')}: ${phasesInWords(schools)}`,
    ofUs: ({ phase }) => `One ${PHASE_LABELS[phase]} school`,
  },
  {
    id: 'facts:pupils',
    label: 'Pupils',
    source: SCHOOLS,
    ofTrust: ({ schools }) => pupilsInWords(schools),
    ofUs: ({ pupils }) => formatPupils(pupils),
  },
  {
    id: 'facts:character',
    label: 'Religious character',
    source: SCHOOLS,
    ofTrust: ({ schools }) => charactersInWords(schools),
    ofUs: ({ character }) => formatCharacter(character),
  },
  {
    id: 'facts:authorities',
    label: 'Local authorities',
    source: SCHOOLS,
    ofTrust: ({ schools }) => authoritiesInWords(schools),
    ofUs: () => null,
  },
  {
    id: 'facts:nearest',
    label: 'Its nearest schools',
    source: COORDINATES,
    ofTrust: nearestInWords,
    ofUs: () => null,
  },
];

function nearestInWords({ schools }: TrustDetail): string {
  const near = schools
    .flatMap(({ name, distanceKm }) => (distanceKm === null ? [] : [{ name, distanceKm }]))
    .toSorted((a, b) => a.distanceKm - b.distanceKm)
    .slice(0, 3);
  return near.length === 0
    ? NOT_KNOWN
    : near.map(({ name, distanceKm }) => `${name}, ${inKm(distanceKm)}`).join('; ');
}

const AS_OF_ITS_TRUST: Cell = {
  kind: 'not-comparable',
  words: 'Depends on the trust that you choose for it: see its column.',
};
const NO_OTHER_SCHOOLS: Cell = {
  kind: 'not-comparable',
  words: 'Nothing to compare: staying brings no other schools with it.',
};
const NO_NUMBER: Cell = { kind: 'unknown', words: 'Your school has no number in this register.' };
const NO_SCHOOL: Cell = { kind: 'unknown', words: 'The schools file has no school of this trust.' };

/** Context that enters no score: what the trusts are, and what is published of their schools' results. */
export function factGroups(facts: Facts, columns: readonly Column[]): readonly RowGroup[] {
  return [
    {
      id: 'facts',
      heading: 'Facts for context, outside the score',
      rows: FACT_ROWS.map((row) => rowOf(row, columns, (column) => factCell(row, column, facts))),
    },
    {
      id: 'outcomes',
      heading: 'Published results, outside the score',
      rows: OUTCOME_ROWS.map((row) =>
        rowOf(row, columns, (column) => outcomeCell(column, facts.outcomes, row.cellOf)),
      ),
    },
  ];
}

function rowOf(
  { id, label, hint }: Pick<Row, 'id' | 'label' | 'hint'>,
  columns: readonly Column[],
  cellOf: (column: Column) => Cell,
): Row {
  return {
    id,
    label,
    ...(hint === undefined ? {} : { hint }),
    cells: Object.fromEntries(columns.map((column) => [column.id, cellOf(column)])),
  };
}

function factCell({ source, ofTrust, ofUs }: FactRow, column: Column, { school, details }: Facts): Cell {
  if (column.kind === 'alternative') {
    if (column.id === 'partnership-first') return AS_OF_ITS_TRUST;
    const ours = ofUs(school);
    return ours === null
      ? NO_OTHER_SCHOOLS
      : said(sentenceCase(ours), isKnown(school.urn) ? citation(source) : 'as you entered it');
  }
  const detail = atHand(details)?.find(({ trust }) => trust.uid === column.id);
  if (detail === undefined) return absentTrust(details);
  return detail.schools.length === 0 ? NO_SCHOOL : said(sentenceCase(ofTrust(detail)), citation(source));
}

/** What a trust's cell says where nothing came of that trust: only an answer that has come can lack it. */
export function absentTrust({ kind }: Fetched<unknown>): Cell {
  switch (kind) {
    case 'known':
      return NO_SCHOOL;
    case 'waiting':
      return PENDING;
    case 'failed':
      return NOT_LOOKED_UP;
    default:
      return kind satisfies never;
  }
}

function said(text: string, source: string): Cell {
  return text.toLowerCase() === NOT_KNOWN
    ? { kind: 'unknown', words: 'The register does not say.' }
    : { kind: 'words', words: text, source };
}

const citation = ({ publisher, asOfText }: RegisterSource) => `${publisher}, ${asOfText}`;

function outcomeCell(
  column: Column,
  outcomes: Fetched<Outcomes>,
  cellOf: (rollUp: OutcomeRollUp) => Cell,
): Cell {
  if (column.id === 'partnership-first') return AS_OF_ITS_TRUST;
  const found = atHand(outcomes);
  if (column.kind === 'alternative') {
    if (found === null) return absentTrust(outcomes);
    return found.ours === null ? NO_NUMBER : cellOf(found.ours);
  }
  const trust = found?.trusts.find(({ uid }) => uid === column.id);
  if (trust === undefined) return absentTrust(outcomes);
  return trust.rollUp.schools === 0 ? NO_SCHOOL : cellOf(trust.rollUp);
}
