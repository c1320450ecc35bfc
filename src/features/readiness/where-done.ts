import type { TrustUid } from '../../domain/trust-uid.ts';
import type { PreconditionId } from '../../readiness/facts.ts';
import type { ReadinessItem } from '../../readiness/item.ts';
import { PATHS, stepPath, trustPath } from '../paths.ts';

/** Where in Trust Match an item is answered. */
export type WhereDone = { readonly href: string; readonly label: string };

const step = (id: string, label: string): WhereDone => ({ href: stepPath(id), label });
const PLAN: WhereDone = { href: PATHS.readinessPlan, label: 'the plan' };

const STEPS: Readonly<Record<Exclude<PreconditionId, 'scheme-read' | 'money-understood'>, WhereDone>> = {
  'values-mapped': step('values', 'the step on values'),
  'rights-known': step('rights', 'the step on rights of others'),
  'local-or-wider': step('distance', 'the step on distance'),
  'type-and-phase': step('type', 'the step on types of school'),
  'small-or-large': step('size', 'the step on size'),
  'who-decides': step('decisions', 'the step on who decides'),
  'faith-limits': step('faith', 'the step on faith'),
};

const ELSEWHERE: Readonly<Partial<Record<string, WhereDone>>> = {
  ...STEPS,
  'parties-fit': { href: PATHS.school, label: 'what the register says of your school' },
  'end-date-set': PLAN,
  'due-consideration': PLAN,
  'review-dates': PLAN,
};

/** Where an item's answer is given or can be looked up; null for items that only this checklist knows. */
export function whereDone({ id }: ReadinessItem, partner: TrustUid | undefined): WhereDone | null {
  if (partner !== undefined && (id === 'scheme-read' || id === 'money-understood')) {
    return { href: trustPath(partner), label: 'the trust’s page' };
  }
  return ELSEWHERE[id] ?? null;
}
