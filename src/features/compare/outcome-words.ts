import { formatDate } from '../../domain/iso-date.ts';
import { OVERALL_GRADES, type OverallGrade } from '../../domain/outcomes.ts';
import { REGISTER_SOURCES, type RegisterSource } from '../../domain/register-sources.ts';
import {
  type DaySpan,
  FEWEST_PUPILS,
  type OutcomeRollUp,
  type PupilMean,
} from '../../matching/outcomes-roll-up.ts';
import { counted, listed, sentenceCase, thousands } from '../../matching/wording.ts';
import type { Cell } from './cell.ts';

const GRADE_NAMES: Readonly<Record<OverallGrade, string>> = {
  1: 'outstanding',
  2: 'good',
  3: 'requires improvement',
  4: 'inadequate',
};

const OWN_ROLL_UP = 'our own roll-up';

const { schools: OFSTED, keyStage2: KEY_STAGE_2, keyStage4: KEY_STAGE_4 } = REGISTER_SOURCES;

/** One kind of published outcome, as a row: what it is, and what it says of some schools. */
export type OutcomeRow = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly cellOf: (rollUp: OutcomeRollUp) => Cell;
};

/** Facts about results, each on its own scale and never merged. Grades that ended, later inspections and report cards stay apart. */
export const OUTCOME_ROWS: readonly OutcomeRow[] = [
  {
    id: 'facts:overall-grades',
    label: 'Overall grades up to August 2024',
    hint: 'Ofsted’s single grades, given no more (Ofsted, 2 September 2024); some are many years old.',
    cellOf: gradesCell,
  },
  {
    id: 'facts:without-overall-grade',
    label: 'Inspected since without an overall grade',
    hint: 'Graded by area only, from September 2024 on. Report cards, which followed (Ofsted, November 2025), are not in this data.',
    cellOf: laterCell,
  },
  {
    id: 'facts:key-stage-2',
    label: 'Key stage 2',
    hint: 'Pupils at the expected standard in reading, writing and mathematics, of 100. Each school counts by its pupils.',
    cellOf: ({ keyStage2, schools }) =>
      meanCell(keyStage2, schools, KEY_STAGE_2, (value) => `${Math.round(value)} of 100 pupils`),
  },
  {
    id: 'facts:attainment-8',
    label: 'Key stage 4: Attainment 8',
    hint: 'Mean points over eight subjects, at most 90. Each school counts by its pupils.',
    cellOf: ({ attainment8, schools }) =>
      meanCell(attainment8, schools, KEY_STAGE_4, (value) => `${value.toFixed(1)} points`),
  },
  {
    id: 'facts:progress-8',
    label: 'Key stage 4: Progress 8',
    hint: 'Progress against pupils who began alike; 0 is the mean of England. Each school counts by its pupils.',
    cellOf: ({ progress8, schools }) => meanCell(progress8, schools, KEY_STAGE_4, signed),
  },
];

function gradesCell({ overallGrades, schools }: OutcomeRollUp): Cell {
  if (overallGrades === null)
    return { kind: 'words', words: noneOf(schools), source: sourceOf(OFSTED, schools) };
  const { counts, ofPredecessor, ungradedSince } = overallGrades;
  const grades = OVERALL_GRADES.flatMap((grade) =>
    counts[grade] === 0
      ? []
      : [schools === 1 ? GRADE_NAMES[grade] : `${counts[grade]} ${GRADE_NAMES[grade]}`],
  );
  const count = (some: number, words: string) =>
    some === 0 ? [] : [schools === 1 ? words : `${some} ${words}`];
  const further = [
    ...count(ofPredecessor, 'under an earlier school number'),
    ...count(ungradedSince, 'with an ungraded inspection since'),
  ];
  const which =
    schools === 1
      ? sentenceCase(listed(grades))
      : `${shareOf(overallGrades.schools, schools)}: ${listed(grades)}`;
  return {
    kind: 'words',
    words: `${which}. ${spanInWords(overallGrades)}${further.length === 0 ? '' : `; ${listed(further)}`}.`,
    source: sourceOf(OFSTED, schools),
  };
}

function laterCell({ withoutOverallGrade, notInspected, schools }: OutcomeRollUp): Cell {
  const later =
    withoutOverallGrade === null
      ? noneOf(schools)
      : `${shareOf(withoutOverallGrade.schools, schools)}. ${spanInWords(withoutOverallGrade)}.`;
  const never =
    notInspected === 0
      ? ''
      : schools === 1
        ? ' This data has no graded inspection of the school.'
        : ` Of ${counted(notInspected, 'school', 'schools')} this data has no graded inspection.`;
  return { kind: 'words', words: `${later}${never}`, source: sourceOf(OFSTED, schools) };
}

function meanCell(
  mean: PupilMean | null,
  schools: number,
  source: RegisterSource,
  format: (value: number) => string,
): Cell {
  if (mean === null) {
    return {
      kind: 'unknown',
      words:
        schools === 1
          ? 'No figure is published.'
          : `No figure is published for any of the ${thousands(schools)} schools.`,
    };
  }
  const counts = `${shareOf(mean.schools, schools)}, ${counted(mean.pupils, 'pupil', 'pupils')}`;
  if (mean.pupils < FEWEST_PUPILS)
    return {
      kind: 'unknown',
      words: `Too few pupils to say. ${counts}: one more or less would change it much.`,
    };
  const range =
    mean.range === null ? '' : `, from ${format(mean.range.lowest)} to ${format(mean.range.highest)}`;
  const apart =
    mean.range === null || mean.small === 0
      ? ''
      : ` ${counted(mean.small, 'school', 'schools')} with fewer than ${FEWEST_PUPILS} pupils ${mean.small === 1 ? 'counts' : 'count'} in the mean and not in the range.`;
  return {
    kind: 'words',
    words: `${format(mean.mean)}${range}. ${counts}.${apart}`,
    source: sourceOf(source, schools),
  };
}

/** The file covers every school, so that a school without an entry has none. */
function noneOf(schools: number): string {
  return schools === 1 ? 'None.' : `None of the ${thousands(schools)} schools.`;
}

function shareOf(some: number, all: number): string {
  return all === 1 ? 'The school itself' : `${thousands(some)} of ${counted(all, 'school', 'schools')}`;
}

function spanInWords({ from, to }: DaySpan): string {
  return from === to
    ? `Inspected on ${formatDate(from)}`
    : `Inspected from ${formatDate(from)} to ${formatDate(to)}`;
}

function signed(value: number): string {
  const figure = Math.abs(value).toFixed(2);
  if (figure === '0.00') return figure;
  return value > 0 ? `+${figure}` : `−${figure}`;
}

function sourceOf({ publisher, asOfText }: RegisterSource, schools: number): string {
  return schools === 1 ? `${publisher}, ${asOfText}` : `${publisher}, ${asOfText}; ${OWN_ROLL_UP}`;
}
