import type { TrustUid } from '../domain/trust-uid.ts';
import type { ChoiceId, MotiveId } from '../readiness/choice.ts';
import type { OfferKey, TrustOffer } from '../readiness/offers/offer.ts';
import type { PatternId } from '../readiness/patterns/pattern.ts';
import type { PlanChoices } from '../readiness/plan-choices.ts';
import type { ItemRecord } from '../readiness/record.ts';
import {
  type ReadinessChanges,
  type ReadinessWork,
  type RecordPlace,
  withChoiceNote,
  withItem,
  withOffer,
  withReadiness,
} from './readiness-work.ts';
import { changerOf, type WorkStore } from './work-store.ts';

/** What the user can do to partnership readiness. Every one saves at once. */
export type ReadinessActions = {
  /** Chooses the trust that a partnership is prepared with, or none; records of other trusts are kept. */
  readonly setPartner: (uid: TrustUid | undefined) => void;
  readonly setItem: (place: RecordPlace, itemId: string, record: ItemRecord) => void;
  /** Takes away everything written about an item; can be undone. */
  readonly clearItem: (place: RecordPlace, itemId: string) => void;
  readonly setPlan: (plan: PlanChoices) => void;
  /** Changes the plan by taking something away that was entered; can be undone. `label` completes "Undo: …". */
  readonly trimPlan: (plan: PlanChoices, label: string) => void;
  /** Takes the plan away; can be undone. */
  readonly clearPlan: () => void;
  /** Chooses a pattern together with the plan that it starts; where that replaces a plan, it can be undone. */
  readonly choosePattern: (pattern: PatternId, plan: PlanChoices) => void;
  readonly setMotives: (motives: readonly MotiveId[]) => void;
  readonly setChoice: (choice: ChoiceId | undefined) => void;
  readonly setChoiceNote: (choice: ChoiceId, note: string) => void;
  /** Keeps an offer; where that replaces one of the same trust and title, it can be undone. */
  readonly importOffer: (offer: TrustOffer) => void;
  /** Fills the documents from this offer of the trust given, which becomes the one that a partnership is prepared with. */
  readonly chooseOffer: (offer: OfferKey, partner: TrustUid) => void;
  /** Fills the documents from no offer. */
  readonly leaveOffer: () => void;
  /** `index` counts from 0 in the order kept; can be undone. */
  readonly removeOffer: (index: number) => void;
};

/** The actions over a store. */
export function readinessActions(store: WorkStore): ReadinessActions {
  const change = changerOf(store, 'readiness');
  const work = (): ReadinessWork => store.getState().file.readiness;
  const set = (changes: ReadinessChanges, lost?: string): void =>
    change((now) => withReadiness(now, changes), lost);

  return {
    setPartner: (partner) => set({ partner }),
    setItem: (place, itemId, record) => change((now) => withItem(now, place, itemId, record)),
    clearItem: (place, itemId) =>
      change((now) => withItem(now, place, itemId, undefined), 'clearing an item of the checklist'),
    setPlan: (plan) => set({ plan }),
    trimPlan: (plan, label) => set({ plan }, label),
    clearPlan: () => set({ plan: undefined }, 'removing the plan'),
    choosePattern: (pattern, plan) =>
      set({ pattern, plan }, work().plan === undefined ? undefined : 'starting from another pattern'),
    setMotives: (motives) => change((now) => ({ ...now, motives })),
    setChoice: (choice) => set({ choice }),
    setChoiceNote: (choice, note) => change((now) => withChoiceNote(now, choice, note)),
    importOffer: (offer) => {
      const replaces = withOffer(work(), offer).offers.length === work().offers.length;
      change((now) => withOffer(now, offer), replaces ? 'replacing an offer' : undefined);
    },
    chooseOffer: (offer, partner) => set({ offer, partner }),
    leaveOffer: () => set({ offer: undefined }),
    removeOffer: (index) =>
      change((now) => ({ ...now, offers: now.offers.filter((_, at) => at !== index) }), 'removing an offer'),
  };
}
