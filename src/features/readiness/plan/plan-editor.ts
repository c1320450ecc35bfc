import type { IsoDate } from '../../../domain/iso-date.ts';
import type { PlanChoices } from '../../../readiness/plan-choices.ts';
import { readinessStore } from '../../../store/readiness-store.ts';

/** What says whether there is a plan; takes focus when one is started or removed. */
export const PLAN_STATE_ID = 'plan-state';

/** Changes the plan at hand. */
export type PlanEditor = {
  readonly choices: PlanChoices;
  readonly change: (changes: Partial<PlanChoices>) => void;
  /** The same, where it takes away what was entered: can be undone. */
  readonly trim: (changes: Partial<PlanChoices>, label: string) => void;
};

/** The editor of the plan given. */
export function planEditor(choices: PlanChoices): PlanEditor {
  const { setPlan, trimPlan } = readinessStore;
  return {
    choices,
    change: (changes) => setPlan({ ...choices, ...changes }),
    trim: (changes, label) => trimPlan({ ...choices, ...changes }, label),
  };
}

/** The days without one key. */
export function withoutDay<K extends string>(
  days: Readonly<Partial<Record<K, IsoDate>>>,
  key: K,
): Readonly<Partial<Record<K, IsoDate>>> {
  return Object.fromEntries(Object.entries(days).filter(([id]) => id !== key)) as Readonly<
    Partial<Record<K, IsoDate>>
  >;
}
