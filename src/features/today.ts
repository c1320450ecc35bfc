import { type IsoDate, parseIsoDate } from '../domain/iso-date.ts';

/** The reader's calendar day by this clock. */
export function todayBy(clock: () => Date): IsoDate {
  const now = clock();
  const two = (part: number) => String(part).padStart(2, '0');
  const day = parseIsoDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  if (!day.ok) throw new Error('the clock shows no calendar day');
  return day.value;
}

/** The computer's own clock. */
export const systemClock = () => new Date();
