import { PHASES, type Phase } from '../domain/phase.ts';
import { distanceKm, type Position } from '../domain/position.ts';
import type { ReligiousCharacter } from '../domain/religious-character.ts';
import { IDACI_QUINTILES, type SchoolRecord } from '../domain/school.ts';
import type { Candidate, TrustRecord } from '../domain/trust.ts';
import { isKnown } from '../domain/unknown.ts';
import { ageKey } from './age-range.ts';
import {
  isCatholicSchool,
  isChurchOfEnglandSchool,
  isChurchSchool,
  isOtherFaithSchool,
} from './character.ts';
import { dayNumber, isFounded } from './recent-joiners.ts';

/**
 * Schools that joined, as far as the register shows, the latest first: on which day each became an academy, as `dayNumber` counts, and
 * the local authority in which it is.
 */
export type Joiners = { readonly days: readonly number[]; readonly laCodes: readonly string[] };

/** What the register says of one trust, whoever asks: counted once, so that a ranking need not visit every school again. */
export type CandidateProfile = {
  readonly trust: TrustRecord;
  readonly schools: readonly SchoolRecord[];
  readonly schoolCount: number;
  readonly phases: Readonly<Record<Phase, number>>;
  /** Schools per local authority, by DfE code. */
  readonly authorities: ReadonlyMap<string, number>;
  /** Schools per phase and age range, by `ageKey`; those of unknown age are in none. */
  readonly ageRanges: ReadonlyMap<number, number>;
  /** Numbers of pupils per phase, where known. */
  readonly rolls: Readonly<Record<Phase, readonly number[]>>;
  /** Schools per quintile of deprivation, 1 to 5 in that order, where known. */
  readonly quintiles: readonly number[];
  /** Each religious character that occurs, with its number of schools. */
  readonly characters: readonly { readonly character: ReligiousCharacter; readonly schools: number }[];
  readonly churchSchools: number;
  readonly catholicSchools: number;
  /** Schools of a faith that is not Christian. */
  readonly otherFaithSchools: number;
  readonly churchOfEnglandSchools: number;
  /** Schools that became academies on a known day; those left out that the trust founded. */
  readonly joiners: Joiners;
  /** Pupils on roll in the schools whose number is known, and how many schools leave it open. */
  readonly pupils: number;
  readonly schoolsWithoutPupils: number;
  /** Mean straight-line distance of the schools from their middle, in kilometres; 0 for a single school. */
  readonly spreadKm: number;
};

/** Summarises a candidate with at least one school. */
export function profileOf({ trust, schools }: Candidate): CandidateProfile {
  const phases = byPhase(() => 0);
  const rolls = byPhase((): number[] => []);
  const quintiles = IDACI_QUINTILES.map(() => 0);
  const authorities = new Map<string, number>();
  const ageRanges = new Map<number, number>();
  const joiners: { readonly day: number; readonly laCode: string }[] = [];
  let schoolsWithoutPupils = 0;
  for (const school of schools) {
    const { phase, pupils, idaciQuintile, openedOn, laCode } = school;
    phases[phase] += 1;
    count(authorities, laCode);
    const ages = ageKey(school);
    if (ages !== undefined) count(ageRanges, ages);
    if (isKnown(pupils)) rolls[phase].push(pupils);
    else schoolsWithoutPupils += 1;
    if (isKnown(idaciQuintile)) quintiles[idaciQuintile - 1] = 1 + Number(quintiles[idaciQuintile - 1]);
    if (isKnown(openedOn) && !isFounded(school.type)) joiners.push({ day: dayNumber(openedOn), laCode });
  }
  return {
    trust,
    schools,
    schoolCount: schools.length,
    phases,
    authorities,
    ageRanges,
    rolls,
    quintiles,
    ...faithOf(schools),
    joiners: {
      days: joiners.sort((a, b) => b.day - a.day).map(({ day }) => day),
      laCodes: joiners.map(({ laCode }) => laCode),
    },
    pupils: PHASES.reduce((sum, phase) => rolls[phase].reduce((total, roll) => total + roll, sum), 0),
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
