import type { SchoolRecord } from './school.ts';
import { legalForm } from './school-type.ts';

/**
 * What joining would mean in law. `conversion`: a maintained school becomes an academy. `transfer`: a standalone academy moves its
 * academy agreement into the trust. `in-a-trust`: already in a multi-academy trust, which the school cannot leave by itself.
 * `other`: city technology colleges and non-maintained special schools.
 */
export type JoiningRoute = 'conversion' | 'transfer' | 'in-a-trust' | 'other';

/**
 * Follows from the legal form and the present trust. DfE's definition of "school" (Trust Partnerships, §1.2, October 2021) means
 * the first two, and not the others.
 */
export function joiningRoute({ type, trust }: Pick<SchoolRecord, 'type' | 'trust'>): JoiningRoute {
  if (trust.kind === 'multi') return 'in-a-trust';
  const form = legalForm(type);
  if (form === 'maintained') return 'conversion';
  return form === 'academy' ? 'transfer' : 'other';
}
