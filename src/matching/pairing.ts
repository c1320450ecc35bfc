import type { IsoDate } from '../domain/iso-date.ts';
import type { LocalAuthority } from '../domain/local-authority.ts';
import type { CandidateProfile } from './candidate-profile.ts';
import type { Enquiry } from './enquiry.ts';
import type { RecordedAnswer, RecordedEntry } from './recorded.ts';
import type { Surroundings } from './surroundings.ts';

/** Our school beside one candidate: all that a criterion or a constraint may look at. */
export type Pairing = {
  readonly enquiry: Enquiry;
  readonly profile: CandidateProfile;
  /** Straight-line kilometres from our school to each of `profile.schools`, in that order. */
  readonly distancesKm: Float64Array;
  /** The smallest of them. */
  readonly nearestKm: number;
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
  if (pairing.recorded.length === 0) return undefined;
  return pairing.recorded.findLast(
    (entry): entry is EntryOf<K> => entry.about === about && entry.answer.kind === form,
  );
}

/** The three smallest distances in kilometres, nearest first; fewer where the trust has fewer schools. */
export function nearestThreeKm({ distancesKm }: Pairing): readonly number[] {
  let first = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  let third = Number.POSITIVE_INFINITY;
  for (let at = 0; at < distancesKm.length; at += 1) {
    const km = Number(distancesKm[at]);
    if (km >= third) continue;
    third = km;
    if (third < second) [second, third] = [third, second];
    if (second < first) [first, second] = [second, first];
  }
  if (distancesKm.length >= 3) return [first, second, third];
  return [first, second].slice(0, distancesKm.length);
}
