import type { Citation } from './citation.ts';
import type { ReadinessFacts } from './facts.ts';
import type { Side } from './record.ts';

/** When an item has its place, in the order of the work. */
export const STAGES = ['first-thoughts', 'seeking', 'agreeing', 'entering', 'during', 'joining'] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  'first-thoughts': 'Before you look at any trust',
  seeking: 'Before you approach a trust',
  agreeing: 'While you agree terms',
  entering: 'Before the partnership begins',
  during: 'During the partnership',
  joining: 'If you go on to join',
};

/** A step that must not be passed before the item is done. */
const GATE_IDS = ['before-seeking', 'before-entering'] as const;
export type GateId = (typeof GATE_IDS)[number];

/** Where an item comes from: places in the documents, or our own list, which the guidance does not ask for. */
export type ItemOrigin =
  | { readonly kind: 'guidance'; readonly sources: readonly [Citation, ...Citation[]] }
  | { readonly kind: 'not-from-the-guidance'; readonly why: string };

/** Whether an item concerns this school and trust. `not-known` counts as applying until the facts are known. */
export type Applicability =
  | { readonly kind: 'applies' }
  | { readonly kind: 'does-not-apply'; readonly why: string }
  | { readonly kind: 'not-known'; readonly why: string };

/**
 * What the facts already say. `settled`: done elsewhere in Trust Match, with the evidence. `against`: the facts speak against
 * it, and how. `open`: the facts do not say, or not enough, and why not.
 */
export type ItemFinding =
  | { readonly kind: 'settled'; readonly evidence: string }
  | { readonly kind: 'against'; readonly why: string }
  | { readonly kind: 'open'; readonly why?: string };

/** Two documents that say different things, both shown. */
export type Disagreement = {
  readonly about: string;
  readonly readings: readonly { readonly says: string; readonly source: Citation }[];
};

/** One thing to be clear about. `id` is permanent: saved records name it. */
export type ReadinessItem = {
  readonly id: string;
  readonly side: Side | 'both';
  readonly stage: Stage;
  /** `school`: one record, whichever trust is considered. `partnership`: a record for each trust. */
  readonly scope: 'school' | 'partnership';
  readonly label: string;
  readonly why: string;
  /** What it looks like when it is done. */
  readonly doneWhen: string;
  readonly origin: ItemOrigin;
  readonly gate?: GateId;
  readonly disagreement?: Disagreement;
  readonly appliesWhen: (facts: ReadinessFacts) => Applicability;
  /** What the facts say of it, for either side. */
  readonly findingOf: (facts: ReadinessFacts) => ItemFinding;
};

type Given = Omit<ReadinessItem, 'appliesWhen' | 'findingOf'> &
  Partial<Pick<ReadinessItem, 'appliesWhen' | 'findingOf'>>;

/** An item; without more said it applies to every school, and the facts say nothing of it. */
export function defineItem(given: Given): ReadinessItem {
  return { appliesWhen: () => ({ kind: 'applies' }), findingOf: () => ({ kind: 'open' }), ...given };
}

/** Sides that answer for an item. */
export function sidesOf({ side }: Pick<ReadinessItem, 'side'>): readonly Side[] {
  return side === 'both' ? ['school', 'trust'] : [side];
}
