import type { TrustUid } from '../domain/trust-uid.ts';
import type { ChoiceId, MotiveId } from '../readiness/choice.ts';
import type { OfferKey, TrustOffer } from '../readiness/offers/offer.ts';
import type { PatternId } from '../readiness/patterns/pattern.ts';
import type { PlanChoices } from '../readiness/plan-choices.ts';
import {
  type ItemRecord,
  NO_RECORDS,
  type ReadinessRecords,
  type Side,
  type SideRecords,
} from '../readiness/record.ts';
import { isSameContent } from './same-content.ts';
import { withKey } from './with-key.ts';

/** Everything entered on readiness, as saved. Choices only: what is missing, the plan's dates and the documents follow from it. */
export type ReadinessWork = {
  /** The trust that a partnership is being prepared with; absent until one is chosen. */
  readonly partner?: TrustUid;
  readonly pattern?: PatternId;
  readonly plan?: PlanChoices;
  /** Why a partnership is being considered, as ticked. */
  readonly motives: readonly MotiveId[];
  /** Which of the three choices governors lean to; absent while open. */
  readonly choice?: ChoiceId;
  readonly choiceNotes: Readonly<Partial<Record<ChoiceId, string>>>;
  /** Records of items that concern the school whichever trust it is. */
  readonly ourselves: SideRecords;
  /** Records of items that concern one partnership, by trust and side. */
  readonly partnerships: Readonly<Partial<Record<TrustUid, ReadinessRecords>>>;
  /** The offer that the documents are filled from; absent while none is. */
  readonly offer?: OfferKey;
  /** Offers opened from trusts' files, the latest last; at most one for each trust and title. */
  readonly offers: readonly TrustOffer[];
};

export const BLANK_READINESS: ReadinessWork = {
  motives: [],
  choiceNotes: {},
  ourselves: {},
  partnerships: {},
  offers: [],
};

/** Where a record is kept: with the school, or with one side of one partnership. */
export type RecordPlace =
  | { readonly kind: 'ourselves' }
  | { readonly kind: 'partnership'; readonly uid: TrustUid; readonly side: Side };

/** Both sides' records for the chosen trust, the school's own included; without a chosen trust, the school's own alone. */
export function recordsOf({ partner, ourselves, partnerships }: ReadinessWork): ReadinessRecords {
  const together = (partner === undefined ? undefined : partnerships[partner]) ?? NO_RECORDS;
  return { school: { ...together.school, ...ourselves }, trust: together.trust };
}

/** Writes a record, or takes it away where `record` is undefined. */
export function withItem(
  work: ReadinessWork,
  place: RecordPlace,
  itemId: string,
  record: ItemRecord | undefined,
): ReadinessWork {
  if (place.kind === 'ourselves') return { ...work, ourselves: withKey(work.ourselves, itemId, record) };
  const before = work.partnerships[place.uid] ?? NO_RECORDS;
  const after = { ...before, [place.side]: withKey(before[place.side], itemId, record) };
  const isEmpty = isSameContent(after, NO_RECORDS);
  return { ...work, partnerships: withKey(work.partnerships, place.uid, isEmpty ? undefined : after) };
}

/** Adds an offer; one of the same trust and title that was opened before is replaced. Trusts of one name are told apart by UID where both offers give it. */
export function withOffer(work: ReadinessWork, offer: TrustOffer): ReadinessWork {
  const others = work.offers.filter(({ trust, title }) => {
    const namesOther =
      trust.uid !== undefined && offer.trust.uid !== undefined && trust.uid !== offer.trust.uid;
    return namesOther || trust.name !== offer.trust.name || title !== offer.title;
  });
  return { ...work, offers: [...others, offer] };
}

/** Sets the note on one of the three choices; an empty note is no note. */
export function withChoiceNote(work: ReadinessWork, id: ChoiceId, note: string): ReadinessWork {
  return { ...work, choiceNotes: withKey(work.choiceNotes, id, note.trim() === '' ? undefined : note) };
}

/** Changed parts of the work; `undefined` takes a part away. */
export type ReadinessChanges = {
  readonly [K in 'partner' | 'pattern' | 'plan' | 'choice' | 'offer']?: ReadinessWork[K] | undefined;
};

/** Sets or takes away the partner, the pattern, the plan, the choice or the offer in use. */
export function withReadiness(work: ReadinessWork, changes: ReadinessChanges): ReadinessWork {
  const merged = { ...work, ...changes };
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  ) as ReadinessWork;
}
