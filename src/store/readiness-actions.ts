import type { TrustUid } from '../domain/trust-uid.ts';
import type { ChoiceId, MotiveId } from '../readiness/choice.ts';
import type { OfferKey, TrustOffer } from '../readiness/offers/offer.ts';
import type { PatternId } from '../readiness/patterns/pattern.ts';
import type { PlanChoices } from '../readiness/plan-choices.ts';
import type { ItemRecord } from '../readiness/record.ts';
import type { DecisionFile } from './decision-file.ts';
import {
  type ReadinessWork,
  type RecordPlace,
  recordAt,
  withChoiceNote,
  withItem,
  withOffer,
  withReadiness,
} from './readiness-work.ts';
import type { Undoable } from './undo.ts';

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

type Parts = {
  readonly get: () => DecisionFile;
  readonly commit: (file: DecisionFile, step: Undoable | null) => void;
};

/** The actions over a file that can be read and committed. */
export function readinessActions({ get, commit }: Parts): ReadinessActions {
  const work = (): ReadinessWork => get().readiness;
  const change = (readiness: ReadinessWork, step: Undoable | null = null): void =>
    commit({ ...get(), readiness }, step);
  function bringBack(label: string, revert: (now: ReadinessWork) => ReadinessWork): Undoable {
    return {
      label,
      revert: (now) => ({ ...now, readiness: revert(now.readiness) }),
      replacesAll: false,
    };
  }

  return {
    setPartner: (partner) => change(withReadiness(work(), { partner })),
    setItem: (place, itemId, record) => change(withItem(work(), place, itemId, record)),
    clearItem: (place, itemId) => {
      const before = recordAt(work(), place, itemId);
      if (before === undefined) return;
      change(
        withItem(work(), place, itemId, undefined),
        bringBack('clearing an item of the checklist', (now) => withItem(now, place, itemId, before)),
      );
    },
    setPlan: (plan) => change(withReadiness(work(), { plan })),
    trimPlan: (plan, label) => {
      const { plan: before } = work();
      change(
        withReadiness(work(), { plan }),
        bringBack(label, (now) => withReadiness(now, { plan: before })),
      );
    },
    clearPlan: () => {
      const { plan } = work();
      if (plan === undefined) return;
      change(
        withReadiness(work(), { plan: undefined }),
        bringBack('removing the plan', (now) => withReadiness(now, { plan })),
      );
    },
    choosePattern: (pattern, plan) => {
      const before = { pattern: work().pattern, plan: work().plan };
      change(
        withReadiness(work(), { pattern, plan }),
        before.plan === undefined
          ? null
          : bringBack('starting from another pattern', (now) => withReadiness(now, before)),
      );
    },
    setMotives: (motives) => change({ ...work(), motives }),
    setChoice: (choice) => change(withReadiness(work(), { choice })),
    setChoiceNote: (choice, note) => change(withChoiceNote(work(), choice, note)),
    importOffer: (offer) => {
      const { offers } = work();
      const next = withOffer(work(), offer);
      const replaced = next.offers.length === offers.length;
      change(next, replaced ? bringBack('replacing an offer', (now) => ({ ...now, offers })) : null);
    },
    chooseOffer: (offer, partner) => change(withReadiness(work(), { offer, partner })),
    leaveOffer: () => change(withReadiness(work(), { offer: undefined })),
    removeOffer: (index) => {
      const { offers } = work();
      if (offers[index] === undefined) return;
      change(
        { ...work(), offers: offers.filter((_, at) => at !== index) },
        bringBack('removing an offer', (now) => ({ ...now, offers })),
      );
    },
  };
}
