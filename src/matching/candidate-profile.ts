import { PHASES, type Phase } from '../domain/phase.ts';
import { distanceKm, type Position } from '../domain/position.ts';
import type { SchoolRecord } from '../domain/school.ts';
import type { Candidate, TrustRecord } from '../domain/trust.ts';
import { isKnown } from '../domain/unknown.ts';
import { isCatholicSchool, isChurchOfEnglandSchool, isChurchSchool } from './character.ts';

/** What the register says of one trust, whoever asks. Counts are of schools unless the name says otherwise. */
export type CandidateProfile = {
  readonly trust: TrustRecord;
  readonly schools: readonly SchoolRecord[];
  readonly schoolCount: number;
  readonly phases: Readonly<Record<Phase, number>>;
  /** Schools per local authority, by DfE code. */
  readonly authorities: ReadonlyMap<string, number>;
  readonly churchSchools: number;
  readonly catholicSchools: number;
  readonly churchOfEnglandSchools: number;
  /** Pupils on roll in the schools whose number is known, and how many schools leave it open. */
  readonly pupils: number;
  readonly schoolsWithoutPupils: number;
  /** Mean straight-line distance of the schools from their middle, in kilometres; 0 for a single school. */
  readonly spreadKm: number;
};

/** Summarises a candidate with at least one school. */
export function profileOf({ trust, schools }: Candidate): CandidateProfile {
  const rolls = schools.map(({ pupils }) => pupils).filter(isKnown);
  return {
    trust,
    schools,
    schoolCount: schools.length,
    phases: countPhases(schools),
    authorities: countAuthorities(schools),
    churchSchools: schools.filter(isChurchSchool).length,
    catholicSchools: schools.filter(isCatholicSchool).length,
    churchOfEnglandSchools: schools.filter(isChurchOfEnglandSchool).length,
    pupils: rolls.reduce((sum, roll) => sum + roll, 0),
    schoolsWithoutPupils: schools.length - rolls.length,
    spreadKm: spreadOf(schools.map(({ position }) => position)),
  };
}

function countPhases(schools: readonly SchoolRecord[]): Record<Phase, number> {
  const counts: Record<Phase, number> = {
    nursery: 0,
    primary: 0,
    secondary: 0,
    special: 0,
    'alternative-provision': 0,
  };
  for (const { phase } of schools) counts[phase] += 1;
  return counts;
}

function countAuthorities(schools: readonly SchoolRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { laCode } of schools) {
    const before = counts.get(laCode);
    counts.set(laCode, before === undefined ? 1 : before + 1);
  }
  return counts;
}

function spreadOf(positions: readonly Position[]): number {
  const mean = (of: (position: Position) => number) =>
    positions.reduce((sum, position) => sum + of(position), 0) / positions.length;
  const middle: Position = {
    eastingM: mean(({ eastingM }) => eastingM),
    northingM: mean(({ northingM }) => northingM),
    approximate: true,
  };
  return mean((position) => distanceKm(position, middle));
}

/** Phases of which the trust has at least one school, in the register's order. */
export function phasesOf(profile: CandidateProfile): readonly Phase[] {
  return PHASES.filter((phase) => profile.phases[phase] > 0);
}
