import { PHASES, type Phase } from '../domain/phase.ts';
import { distanceKm, type Position } from '../domain/position.ts';
import type { ReligiousCharacter } from '../domain/religious-character.ts';
import type { SchoolRecord } from '../domain/school.ts';
import type { Candidate, TrustRecord } from '../domain/trust.ts';
import { isKnown } from '../domain/unknown.ts';
import {
  isCatholicSchool,
  isChurchOfEnglandSchool,
  isChurchSchool,
  isOtherFaithSchool,
} from './character.ts';

/** What the register says of one trust, whoever asks: counted once, so that a ranking need not visit every school again. */
export type CandidateProfile = {
  readonly trust: TrustRecord;
  readonly schools: readonly SchoolRecord[];
  readonly schoolCount: number;
  readonly phases: Readonly<Record<Phase, number>>;
  /** Schools per local authority, by DfE code. */
  readonly authorities: ReadonlyMap<string, number>;
  /** Each religious character that occurs, with its number of schools. */
  readonly characters: readonly { readonly character: ReligiousCharacter; readonly schools: number }[];
  readonly churchSchools: number;
  readonly catholicSchools: number;
  /** Schools of a faith that is not Christian. */
  readonly otherFaithSchools: number;
  readonly churchOfEnglandSchools: number;
  /** Pupils on roll in the schools whose number is known, and how many schools leave it open. */
  readonly pupils: number;
  readonly schoolsWithoutPupils: number;
  /** Mean straight-line distance of the schools from their middle, in kilometres; 0 for a single school. */
  readonly spreadKm: number;
};

/** Summarises a candidate with at least one school. */
export function profileOf({ trust, schools }: Candidate): CandidateProfile {
  const phases = byPhase(() => 0);
  const authorities = new Map<string, number>();
  let allPupils = 0;
  let schoolsWithoutPupils = 0;
  for (const { phase, pupils, laCode } of schools) {
    phases[phase] += 1;
    count(authorities, laCode);
    if (isKnown(pupils)) allPupils += pupils;
    else schoolsWithoutPupils += 1;
  }
  return {
    trust,
    schools,
    schoolCount: schools.length,
    phases,
    authorities,
    ...faithOf(schools),
    pupils: allPupils,
    schoolsWithoutPupils,
    spreadKm: spreadOf(schools),
  };
}

function faithOf(schools: readonly SchoolRecord[]) {
  const characters = charactersOf(schools);
  const schoolsThat = (are: (school: Pick<SchoolRecord, 'character'>) => boolean) =>
    characters.reduce((sum, group) => (are(group) ? sum + group.schools : sum), 0);
  return {
    characters,
    churchSchools: schoolsThat(isChurchSchool),
    catholicSchools: schoolsThat(isCatholicSchool),
    otherFaithSchools: schoolsThat(isOtherFaithSchool),
    churchOfEnglandSchools: schoolsThat(isChurchOfEnglandSchool),
  };
}

function byPhase<T>(of: () => T): Record<Phase, T> {
  return { nursery: of(), primary: of(), secondary: of(), special: of(), 'alternative-provision': of() };
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, 1 + (counts.get(key) ?? 0));
}

function charactersOf(schools: readonly SchoolRecord[]): CandidateProfile['characters'] {
  const found = new Map<string, { readonly character: ReligiousCharacter; schools: number }>();
  for (const { character } of schools) {
    const key = character.kind === 'of' ? character.denominations.join('+') : character.kind;
    const before = found.get(key);
    if (before === undefined) found.set(key, { character, schools: 1 });
    else before.schools += 1;
  }
  return [...found.values()];
}

function spreadOf(schools: readonly SchoolRecord[]): number {
  let eastingM = 0;
  let northingM = 0;
  for (const { position } of schools) {
    eastingM += position.eastingM / schools.length;
    northingM += position.northingM / schools.length;
  }
  const middle: Position = { eastingM, northingM, approximate: true };
  return schools.reduce((sum, { position }) => sum + distanceKm(position, middle), 0) / schools.length;
}

/** Phases of which the trust has at least one school, in the register's order. */
export function phasesOf(profile: CandidateProfile): readonly Phase[] {
  return PHASES.filter((phase) => profile.phases[phase] > 0);
}
