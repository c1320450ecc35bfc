import { legalForm } from '../domain/school-type.ts';
import type { SchoolFacts } from './facts.ts';

/**
 * What the school is in law, as far as a partnership goes: "maintained" by a local authority, "standalone" academy, "in-a-trust"
 * of several schools, or "other" (city technology colleges, non-maintained special schools).
 */
export type SchoolKind = 'maintained' | 'standalone' | 'in-a-trust' | 'other';

/** Follows DfE's definition of "school" (Trust Partnerships, §1.2, October 2021): the first two are meant, the others are not. */
export function schoolKindOf({ type, trust }: Pick<SchoolFacts, 'type' | 'trust'>): SchoolKind {
  if (trust.kind === 'multi') return 'in-a-trust';
  const form = legalForm(type);
  return form === 'academy' ? 'standalone' : form;
}
