import { addMonths, type IsoDate, parseIsoDate } from '../../../domain/iso-date.ts';
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

/** Our starting point for a plan without a start: the first of the month after next, so that there is time to agree terms. */
export function firstStart(today: IsoDate): IsoDate {
  const firstOfMonth = parseIsoDate(`${today.slice(0, 7)}-01`);
  if (!firstOfMonth.ok) throw new RangeError(`no first day in the month of ${today}`);
  return addMonths(firstOfMonth.value, 2);
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
