/** A whole number with a comma between thousands: 12,345. */
export function thousands(count: number): string {
  const digits = String(Math.round(count));
  return digits.length < 4 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "1 school", "12 schools", "no schools". */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : count === 0 ? `no ${many}` : `${thousands(count)} ${many}`;
}

/** International mile, exactly 1.609344 km (Weights and Measures Act 1985, schedule 1). */
export const KM_PER_MILE = 1.609344;

/** Kilometres without the unit, one decimal below 10: "1.2", "37". */
export function kmFigure(km: number): string {
  return km < 9.95 ? km.toFixed(1) : thousands(km);
}

/**
 * Distances as people read them, miles in brackets: "1.2 km (0.7 miles)", "1.2, 2.4 and 3.0 km (0.7, 1.5 and 1.9 miles)". Several
 * that read alike are one figure: "17, 18 and 18 km (each 11 miles)".
 */
export function inKm(...distancesKm: readonly number[]): string {
  const km = distancesKm.map(kmFigure);
  const miles = distancesKm.map((distance) => kmFigure(distance / KM_PER_MILE));
  return areAlike(km) && areAlike(miles)
    ? `each ${km[0]} km (${miles[0]} miles)`
    : `${inUnit(km, 'km')} (${inUnit(miles, 'miles')})`;
}

function inUnit(figures: readonly string[], unit: string): string {
  return areAlike(figures) ? `each ${figures[0]} ${unit}` : `${listed(figures)} ${unit}`;
}

function areAlike(figures: readonly string[]): boolean {
  return figures.length > 1 && figures.every((figure) => figure === figures[0]);
}

/** A share of 0 to 1 as a whole percentage; a share that is neither none nor all never reads "0%" or "100%". */
export function inPercent(share: number): string {
  const pct = Math.round(share * 100);
  if (pct === 0 && share > 0) return 'less than 1%';
  if (pct === 100 && share < 1) return 'more than 99%';
  return `${pct}%`;
}

/** Shares closer to none or all than this are none or all: arithmetic noise. */
const NOISE = 1e-9;

/** A share of 0 to 1 as whole points of 100; 0 and 100 only where it is none or all. What is left of it is 100 less this, so that the two add up. */
export function wholePoints(share: number): number {
  const rounded = Math.round(share * 100);
  if (share > NOISE && rounded === 0) return 1;
  return share < 1 - NOISE && rounded === 100 ? 99 : rounded;
}

/** "a", "a and b", "a, b and c"; with "or" where that is asked for. */
export function listed(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** How a sentence about a trust's schools begins of which none is so: "None of its 7 schools is", "Its one school is not". */
export function noneOfItsSchools(schools: number): string {
  return schools === 1 ? 'Its one school is not' : `None of its ${thousands(schools)} schools is`;
}

/** The sentence with its first letter as a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
