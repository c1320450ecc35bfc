import { isKnown, type Maybe } from '../domain/unknown.ts';
import type { RecordedEntry, RecordedEvidence } from '../matching/recorded.ts';
import type { OurBudget } from './costs/cost-work.ts';

/** The one criterion whose percentage can also be given in pounds for each pupil. */
export const IN_POUNDS = 'central-contribution';

/** Our general annual grant for a pupil in year 1, in pounds; undefined while it is not known as one figure. */
export function grantPerPupil({ grant, grantBasis }: OurBudget, pupils: Maybe<number>): number | undefined {
  if (grant === undefined || grant.low !== grant.high || grant.low <= 0) return undefined;
  if (grantBasis === 'per-pupil') return grant.low;
  return isKnown(pupils) && pupils > 0 ? grant.low / pupils : undefined;
}

/**
 * Entries as criteria read them: a contribution in pounds for each pupil becomes per cent of our own grant. `perPupil` undefined:
 * such an entry stays as it is, and counts nothing.
 */
export function inCriterionForms(recorded: RecordedEvidence, perPupil: number | undefined): RecordedEvidence {
  if (perPupil === undefined) return recorded;
  const translated = (entry: RecordedEntry): RecordedEntry =>
    entry.about === IN_POUNDS && entry.answer.kind === 'pounds-per-pupil'
      ? { ...entry, answer: { kind: 'percent', value: (entry.answer.value / perPupil) * 100 } }
      : entry;
  return Object.fromEntries(
    Object.entries(recorded).map(([uid, entries = []]) => [uid, entries.map(translated)]),
  );
}
