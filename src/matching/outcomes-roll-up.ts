import type { IsoDate } from '../domain/iso-date.ts';
import {
  type InspectionRecord,
  type KeyStage2Record,
  type KeyStage4Record,
  OVERALL_GRADES,
  type OverallGrade,
  type SchoolOutcomes,
} from '../domain/outcomes.ts';
import { isKnown } from '../domain/unknown.ts';
import type { Urn } from '../domain/urn.ts';

/** The first and the last day of several inspections. */
export type DaySpan = { readonly from: IsoDate; readonly to: IsoDate };

/**
 * With fewer pupils than this no figure is stated: one pupil of ten moves a share by ten points. The publisher itself gives no key
 * stage 2 share for five pupils or fewer (Department for Education, key stage 2 by school, 2024 to 2025: 394 such rows, all empty).
 */
export const FEWEST_PUPILS = 11;

/**
 * A mean over pupils: each school counts as much as it has pupils. `range`: its lowest and highest school, of those with at least
 * {@link FEWEST_PUPILS} pupils; null where fewer than two have so many. `small`: how many have fewer.
 */
export type PupilMean = {
  readonly schools: number;
  readonly small: number;
  readonly pupils: number;
  readonly mean: number;
  readonly range: { readonly lowest: number; readonly highest: number } | null;
};

/**
 * Published outcomes of several schools, added up by us: no publisher gives them for a trust. `null` where no school has one.
 * Overall grades and later inspections without one are counted apart; report cards are in neither.
 */
export type OutcomeRollUp = {
  readonly schools: number;
  readonly overallGrades:
    | ({
        readonly schools: number;
        readonly counts: Readonly<Record<OverallGrade, number>>;
        /** Schools that had another URN when they were inspected. */
        readonly ofPredecessor: number;
        /** Schools of these with a later ungraded inspection. */
        readonly ungradedSince: number;
      } & DaySpan)
    | null;
  /** Graded by area only, as all inspections from September 2024 on. */
  readonly withoutOverallGrade: ({ readonly schools: number } & DaySpan) | null;
  /** Schools for which the file names no graded inspection. */
  readonly notInspected: number;
  /** Percentage at the expected standard in reading, writing and mathematics, 0 to 100. */
  readonly keyStage2: PupilMean | null;
  /** Attainment 8 points, 0 to 90. */
  readonly attainment8: PupilMean | null;
  /** Progress 8, 0 the mean of England. */
  readonly progress8: PupilMean | null;
};

/** Outcomes by URN. */
export type OutcomeIndex = {
  readonly inspections: ReadonlyMap<Urn, InspectionRecord>;
  readonly keyStage2: ReadonlyMap<Urn, KeyStage2Record>;
  readonly keyStage4: ReadonlyMap<Urn, KeyStage4Record>;
};

/** Indexes the records; of several with one URN the last counts. */
export function indexOutcomes({ inspections, keyStage2, keyStage4 }: SchoolOutcomes): OutcomeIndex {
  const byUrn = <T extends { readonly urn: Urn }>(records: readonly T[]) =>
    new Map(records.map((record) => [record.urn, record]));
  return {
    inspections: byUrn(inspections),
    keyStage2: byUrn(keyStage2),
    keyStage4: byUrn(keyStage4),
  };
}

/** Adds up the outcomes of the schools given; a school without a record is counted as such and enters no mean. */
export function rollUpOutcomes(urns: readonly Urn[], index: OutcomeIndex): OutcomeRollUp {
  const inspections = found(urns, index.inspections);
  const keyStage4 = found(urns, index.keyStage4);
  return {
    schools: urns.length,
    overallGrades: gradesOf(inspections),
    withoutOverallGrade: spanned(inspections.filter(({ overallGrade }) => !isKnown(overallGrade))),
    notInspected: urns.length - inspections.length,
    keyStage2: pupilMean(
      found(urns, index.keyStage2).map(({ expectedPct, pupils }) => ({ value: expectedPct, pupils })),
    ),
    attainment8: pupilMean(keyStage4.map(({ attainment8, pupils }) => ({ value: attainment8, pupils }))),
    progress8: pupilMean(
      keyStage4.flatMap(({ progress8, pupils }) =>
        isKnown(progress8) ? [{ value: progress8, pupils }] : [],
      ),
    ),
  };
}

function found<T>(urns: readonly Urn[], records: ReadonlyMap<Urn, T>): readonly T[] {
  return urns.flatMap((urn) => {
    const record = records.get(urn);
    return record === undefined ? [] : [record];
  });
}

function gradesOf(inspections: readonly InspectionRecord[]): OutcomeRollUp['overallGrades'] {
  const graded = inspections.filter(({ overallGrade }) => isKnown(overallGrade));
  const span = spanned(graded);
  if (span === null) return null;
  const withGrade = (grade: OverallGrade) =>
    graded.filter(({ overallGrade }) => overallGrade === grade).length;
  const [one, two, three, four] = OVERALL_GRADES;
  return {
    ...span,
    counts: {
      [one]: withGrade(one),
      [two]: withGrade(two),
      [three]: withGrade(three),
      [four]: withGrade(four),
    },
    ofPredecessor: graded.filter(({ ofPredecessor }) => ofPredecessor).length,
    ungradedSince: graded.filter(({ ungradedOn }) => isKnown(ungradedOn)).length,
  };
}

function spanned(inspections: readonly InspectionRecord[]): ({ readonly schools: number } & DaySpan) | null {
  const days = inspections.map(({ gradedOn }) => gradedOn).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { schools: inspections.length, from, to };
}

function pupilMean(
  records: readonly { readonly value: number; readonly pupils: number }[],
): PupilMean | null {
  if (records.length === 0) return null;
  const pupils = records.reduce((sum, record) => sum + record.pupils, 0);
  const values = records.flatMap(({ value, pupils: count }) => (count < FEWEST_PUPILS ? [] : [value]));
  return {
    schools: records.length,
    small: records.length - values.length,
    pupils,
    mean: records.reduce((sum, { value, pupils: weight }) => sum + value * weight, 0) / pupils,
    range: values.length < 2 ? null : { lowest: Math.min(...values), highest: Math.max(...values) },
  };
}
