import type { IsoDate } from './iso-date.ts';
import type { Maybe } from './unknown.ts';
import type { Urn } from './urn.ts';

/** Ofsted's overall grades of schools, 1 outstanding to 4 inadequate. They ended on 2 September 2024 (Ofsted, Department for Education). */
export const OVERALL_GRADES = [1, 2, 3, 4] as const;
export type OverallGrade = (typeof OVERALL_GRADES)[number];

/** Results of ungraded inspections as Ofsted publishes them (state-funded schools, official statistics). */
export const UNGRADED_RESULTS = [
  'School remains Good',
  'School remains Good (Improving) - S5 Next',
  'School remains Good (Concerns) - S5 Next',
  'School remains Outstanding',
  'School remains Outstanding (Concerns) - S5 Next',
  'Standards maintained',
  'Improved significantly',
  'Some aspects not as strong',
] as const;
export type UngradedResult = (typeof UNGRADED_RESULTS)[number];

/** The latest graded inspection of a school, and an ungraded one since. Report cards are another scale and are not in it. */
export type InspectionRecord = {
  readonly urn: Urn;
  /** Day on which the latest graded inspection began. */
  readonly gradedOn: IsoDate;
  /** Unknown where it was made without an overall grade, as all are since September 2024. */
  readonly overallGrade: Maybe<OverallGrade>;
  /** True where the inspected school had another URN then, as before it became an academy. */
  readonly ofPredecessor: boolean;
  /** Day of the latest ungraded inspection since; unknown where the file gives none. */
  readonly ungradedOn: Maybe<IsoDate>;
  readonly ungradedResult: Maybe<UngradedResult>;
};

/** Key stage 2 of one school in one year: pupils at the end of year 6. */
export type KeyStage2Record = {
  readonly urn: Urn;
  /** Percentage of pupils at the expected standard in reading, writing and mathematics together, whole, 0 to 100. */
  readonly expectedPct: number;
  readonly pupils: number;
};

/** Key stage 4 of one school in one year: pupils at the end of year 11. */
export type KeyStage4Record = {
  readonly urn: Urn;
  /** Mean points over eight subjects, 0 to 90, one decimal. */
  readonly attainment8: number;
  /** Progress since key stage 2 against pupils with the same start, 0 the mean of England; unknown where not published. */
  readonly progress8: Maybe<number>;
  readonly pupils: number;
};

/** What public bodies publish of single schools, by URN. A school that is not in a list has no published figure there. */
export type SchoolOutcomes = {
  readonly inspections: readonly InspectionRecord[];
  readonly keyStage2: readonly KeyStage2Record[];
  readonly keyStage4: readonly KeyStage4Record[];
};
