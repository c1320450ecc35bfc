import { describe, expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { addDays, daysBetween } from '../domain/iso-date.ts';
import { holidaysBetween } from './school-holidays.ts';

/** Easter Sunday by J.-M. Oudin's rule (1940), as the US Naval Observatory prints it: another route than the one in use. */
function easterByOudin(year: number): string {
  const whole = Math.trunc;
  const century = whole(year / 100);
  const n = year - 19 * whole(year / 19);
  const k = whole((century - 17) / 25);
  let i = century - whole(century / 4) - whole((century - k) / 3) + 19 * n + 15;
  i -= 30 * whole(i / 30);
  i -= whole(i / 28) * (1 - whole(i / 28) * whole(29 / (i + 1)) * whole((21 - n) / 11));
  let j = year + whole(year / 4) + i + 2 - century + whole(century / 4);
  j -= 7 * whole(j / 7);
  const l = i - j;
  const month = 3 + whole((l + 40) / 44);
  const day = l + 28 - 31 * whole(month / 4);
  return `${year}-0${month}-${String(day).padStart(2, '0')}`;
}

it('Easter Sunday is the middle of the Easter holidays, in every year of a plan', () => {
  for (let year = 2000; year <= 2105; year += 1) {
    const easter = holidaysBetween(aDate(`${year}-03-01`), aDate(`${year}-05-31`)).find(({ label }) =>
      label.includes('Easter'),
    );
    if (easter === undefined) throw new Error(`no Easter in ${year}`);
    const middle = Math.ceil(daysBetween(easter.from, easter.to) / 2);
    expect(addDays(easter.from, middle)).toBe(easterByOudin(year));
  }
});

describe('holidays that touch a span', () => {
  const labels = (from: string, to: string) =>
    holidaysBetween(aDate(from), aDate(to)).map(({ label }) => label);

  it('touch it on their first or last day too', () => {
    expect(labels('2026-07-01', '2026-07-22')).toEqual(['Summer holidays']);
    expect(labels('2026-07-01', '2026-07-21')).toEqual([]);
    expect(labels('2026-09-01', '2026-09-30')).toEqual(['Summer holidays']);
    expect(labels('2026-09-02', '2026-09-30')).toEqual([]);
  });

  it('are those of its years and no others', () => {
    expect(labels('2026-01-10', '2030-12-10').filter((label) => label === 'Summer holidays')).toHaveLength(5);
    expect(labels('2026-09-02', '2026-10-20')).toEqual([]);
  });
});
