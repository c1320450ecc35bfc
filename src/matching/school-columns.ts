import { PHASES } from '../domain/phase.ts';
import type { SchoolRecord } from '../domain/school.ts';
import { isKnown } from '../domain/unknown.ts';
import { ageKey } from './age-range.ts';
import { dayNumber, isFounded } from './recent-joiners.ts';

/**
 * What a ranking reads of every school of every candidate, school after school in flat arrays: gathered from as many objects, the
 * same figures take several times as long.
 */
export type SchoolColumns = {
  readonly eastingsM: Float64Array;
  readonly northingsM: Float64Array;
  /** Positions in `PHASES`. */
  readonly phases: Uint8Array;
  /** NaN where unknown. */
  readonly pupils: Float64Array;
  /** Quintile of deprivation, 1 to 5; 0 where unknown. */
  readonly quintiles: Uint8Array;
  /** As `ageKey` gives them; −1 where unknown. */
  readonly ages: Int32Array;
  /**
   * The day on which the school became an academy and so joined its trust, as far as the register shows, as `dayNumber` counts; 0,
   * before every day, where that is unknown or where the trust founded the school.
   */
  readonly joinDays: Int32Array;
};

/** Lays the schools out in the order given. O(schools). */
export function columnsOf(schools: readonly SchoolRecord[]): SchoolColumns {
  const columns: SchoolColumns = {
    eastingsM: new Float64Array(schools.length),
    northingsM: new Float64Array(schools.length),
    phases: new Uint8Array(schools.length),
    pupils: new Float64Array(schools.length),
    quintiles: new Uint8Array(schools.length),
    ages: new Int32Array(schools.length),
    joinDays: new Int32Array(schools.length),
  };
  let at = 0;
  for (const school of schools) {
    const { position, phase, pupils, idaciQuintile, openedOn, type } = school;
    columns.eastingsM[at] = position.eastingM;
    columns.northingsM[at] = position.northingM;
    columns.phases[at] = PHASES.indexOf(phase);
    columns.pupils[at] = isKnown(pupils) ? pupils : Number.NaN;
    columns.quintiles[at] = isKnown(idaciQuintile) ? idaciQuintile : 0;
    columns.ages[at] = ageKey(school) ?? -1;
    columns.joinDays[at] = isKnown(openedOn) && !isFounded(type) ? dayNumber(openedOn) : 0;
    at += 1;
  }
  return columns;
}
