import type { IsoDate } from '../domain/iso-date.ts';
import type { LocalAuthority } from '../domain/local-authority.ts';
import type { CandidateProfile } from './candidate-profile.ts';
import type { Enquiry } from './enquiry.ts';
import type { RecordedAnswer, RecordedEntry } from './recorded.ts';
import type { SchoolColumns } from './school-columns.ts';
import type { Surroundings } from './surroundings.ts';

/** Our school beside one candidate: all that a criterion or a constraint may look at. */
export type Pairing = {
  readonly enquiry: Enquiry;
  readonly profile: CandidateProfile;
  /** Straight-line kilometres from our school to every school of the index; those of `profile.schools` start at `from`, in their order. */
  readonly distancesKm: Float64Array;
  /** What the register says of them, likewise. */
  readonly columns: SchoolColumns;
  readonly from: number;
  /** The smallest distance to a school of the trust, in kilometres. */
  readonly nearestKm: number;
  /** How many of its schools are in our local authority. */
  readonly schoolsHere: number;
  /** What the school recorded about this trust, oldest first. */
  readonly recorded: readonly RecordedEntry[];
  readonly authorities: ReadonlyMap<string, LocalAuthority>;
  readonly surroundings: Surroundings;
  /** The day as of which the register is read. */
  readonly asOf: IsoDate;
  /** The first day that counts as "lately", as `dayNumber` counts. */
  readonly latelySince: number;
};

/** An entry whose answer has the form asked for. */
export type EntryOf<K extends RecordedAnswer['kind']> = RecordedEntry & {
  readonly answer: Extract<RecordedAnswer, { readonly kind: K }>;
};

/**
 * The entry in force about a criterion or a constraint: the last one made whose answer has the form that it reads. One in another
 * form, such as words, never takes away what was known before.
 */
export function entryInForce<K extends RecordedAnswer['kind']>(
  pairing: Pairing,
  about: string,
  form: K,
): EntryOf<K> | undefined {
  return pairing.recorded.length === 0 ? undefined : lastEntry(pairing.recorded, about, form);
}

/** Apart, because what it looks with is made anew at each call, and nearly every call is about a trust of which nothing is recorded. */
function lastEntry<K extends RecordedAnswer['kind']>(
  recorded: Pairing['recorded'],
  about: string,
  form: K,
): EntryOf<K> | undefined {
  return recorded.findLast(
    (entry): entry is EntryOf<K> => entry.about === about && entry.answer.kind === form,
  );
}

/** Straight-line kilometres from our school to `profile.schools[index]`. */
export function kmTo({ distancesKm, from }: Pairing, index: number): number {
  return Number(distancesKm[from + index]);
}

/** The three smallest distances in kilometres, nearest first; fewer where the trust has fewer schools. */
export function nearestThreeKm({ distancesKm, from, profile: { schoolCount } }: Pairing): readonly number[] {
  let first = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  let third = Number.POSITIVE_INFINITY;
  for (let at = from; at < from + schoolCount; at += 1) {
    const km = Number(distancesKm[at]);
    if (km >= third) continue;
    third = km;
    if (third < second) [second, third] = [third, second];
    if (second < first) [first, second] = [second, first];
  }
  if (schoolCount >= 3) return [first, second, third];
  return schoolCount === 2 ? [first, second] : [first];
}
