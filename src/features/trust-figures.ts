import { PHASE_LABELS, PHASES } from '../domain/phase.ts';
import { isKnown } from '../domain/unknown.ts';
import { counted, listed, thousands } from '../matching/wording.ts';
import { formatCharacter } from '../report/format/format-school.ts';
import type { TrustDetail } from '../worker/protocol.ts';

type Schools = TrustDetail['schools'];

/** "20 primary, 3 secondary": schools by phase, those that it has none of left out. */
export function phasesInWords(schools: Schools): string {
  return listed(
    PHASES.flatMap((phase) => {
      const count = schools.filter((school) => school.phase === phase).length;
      return count === 0 ? [] : [`${count} ${PHASE_LABELS[phase]}`];
    }),
  );
}

/** Pupils of all schools together; says of how many schools the number is missing. "not known" where it is missing of all. */
export function pupilsInWords(schools: Schools): string {
  const known = schools.flatMap(({ pupils }) => (isKnown(pupils) ? [pupils] : []));
  if (known.length === 0) return 'not known';
  const sum = thousands(known.reduce((total, pupils) => total + pupils, 0));
  const silent = schools.length - known.length;
  return silent === 0
    ? sum
    : `${sum}, without ${counted(silent, 'school', 'schools')} whose number is not known`;
}

/** "from 58 to 1,420 pupils": the smallest and the largest school; "not known" where no number is known. */
export function sizesInWords(schools: Schools): string {
  const known = schools.flatMap(({ pupils }) => (isKnown(pupils) ? [pupils] : []));
  if (known.length === 0) return 'not known';
  return `from ${thousands(Math.min(...known))} to ${thousands(Math.max(...known))} pupils`;
}

/** "12 none, 3 Church of England": schools by religious character, the commonest first. */
export function charactersInWords(schools: Schools): string {
  return listed(
    tally(schools.map(({ character }) => formatCharacter(character))).map(
      ([name, count]) => `${count} ${name}`,
    ),
  );
}

/** "18 in Nottinghamshire, 2 in Derby": schools by local authority, the commonest first. */
export function authoritiesInWords(schools: Schools): string {
  return listed(
    tally(schools.map(({ authority }) => authority)).map(([name, count]) => `${count} in ${name}`),
  );
}

function tally(names: readonly string[]): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, 1 + (counts.get(name) ?? 0));
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en-GB'));
}

/** Schools that opened, or became an academy, in one year, with how many had by the end of it. */
export type YearOfGrowth = { readonly year: number; readonly opened: number; readonly byThen: number };

/** Year by year from the first opening to the last; years without one are in it. Schools without a date are left out and counted. */
export function growthByYear(schools: Schools): {
  readonly years: readonly YearOfGrowth[];
  readonly undated: number;
} {
  const opened = schools.flatMap(({ openedOn }) => (isKnown(openedOn) ? [Number(openedOn.slice(0, 4))] : []));
  const undated = schools.length - opened.length;
  if (opened.length === 0) return { years: [], undated };
  const first = Math.min(...opened);
  const span = Math.max(...opened) - first + 1;
  const years = Array.from({ length: span }, (_, offset) => ({
    year: first + offset,
    opened: opened.filter((year) => year === first + offset).length,
    byThen: opened.filter((year) => year <= first + offset).length,
  }));
  return { years, undated };
}
