import { type Evidence, Missing } from '../domain/evidence.ts';
import { entryInForce, type Pairing } from './pairing.ts';

/** The percentage that the school recorded about `about`; missing until then, or where the answer has another form. */
export function recordedPercent(pairing: Pairing, about: string, why: string): Evidence<number> {
  const entry = entryInForce(pairing, about, 'percent');
  return entry !== undefined && Number.isFinite(entry.answer.value)
    ? { kind: 'recorded', value: entry.answer.value, status: entry.status, by: entry.by, on: entry.on }
    : new Missing(why);
}
