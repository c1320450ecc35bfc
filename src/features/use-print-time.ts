import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { IsoDate } from '../domain/iso-date.ts';
import { todayBy } from './today.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** A day and the time of day, as in “09:05”. */
export type LocalTime = { readonly on: IsoDate; readonly at: string };

/** Day and time of day where the reader is. */
export function localTime(now: Date): LocalTime {
  return { on: todayBy(() => now), at: `${two(now.getHours())}:${two(now.getMinutes())}` };
}

/** When the paper is printed: read from the clock at first, and again just before each print. */
export function usePrintTime(clock: () => Date) {
  const [time, setTime] = useState(() => localTime(clock()));
  useEffect(() => {
    const read = () => flushSync(() => setTime(localTime(clock())));
    window.addEventListener('beforeprint', read);
    return () => window.removeEventListener('beforeprint', read);
  }, [clock]);
  return time;
}
