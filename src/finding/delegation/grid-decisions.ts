import { DECISION_LABELS } from '../../matching/answer-labels.ts';
import { DELEGATED_DECISIONS, type DelegatedDecision } from '../../matching/answers.ts';
import { type Consulted, FURTHER_DECISIONS, type FurtherDecision } from '../delegation-work.ts';

/** A decision of the grid: one of the ten that the ranking reads, or one that is only set side by side. */
export type GridDecision = DelegatedDecision | FurtherDecision;

/** In reading order: people, money, teaching, rules, site, name, governance. Our own choice of what a school would miss most. */
export const GRID_DECISIONS = [
  'head-appointment',
  'head-appraisal',
  'staffing-structure',
  'budget',
  'virement',
  'reserves',
  'curriculum',
  'admissions',
  'policies',
  'premises',
  'lettings',
  'name-and-ethos',
  'local-board-membership',
  'complaints',
] as const satisfies readonly GridDecision[];

const FURTHER_LABELS: Readonly<Record<FurtherDecision, string>> = {
  'head-appraisal': 'appraising the headteacher',
  virement: 'moving money between budget lines',
  lettings: 'letting rooms and grounds',
  complaints: 'hearing complaints',
};

/** The words for every decision of the grid; they can stand inside a sentence. */
export const GRID_DECISION_LABELS: Readonly<Record<GridDecision, string>> = {
  ...DECISION_LABELS,
  ...FURTHER_LABELS,
};

/** Who is asked first; the words can stand inside a sentence. */
export const CONSULTED_LABELS: Readonly<Record<Consulted, string>> = {
  headteacher: 'the headteacher',
  'local-board': 'the local board',
  staff: 'staff',
  parents: 'parents',
  trust: 'the trust',
  'religious-authority': 'the religious authority',
};

/** True for the ten that the criterion "Who decides" reads. */
export function isRanked(decision: GridDecision): decision is DelegatedDecision {
  return DELEGATED_DECISIONS.some((id) => id === decision);
}

/** True for those that are set side by side and never scored. */
export function isFurther(decision: GridDecision): decision is FurtherDecision {
  return FURTHER_DECISIONS.some((id) => id === decision);
}

/** What an entry of the evidence log about one decision is about. */
export function aboutDecision(decision: GridDecision): string {
  return `delegation-fit/${decision}`;
}
