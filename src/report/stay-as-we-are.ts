import type { JoiningRoute } from '../domain/joining-route.ts';
import { STAYING } from '../readiness/staying.ts';

/** What not joining any trust would mean for this school. It is always a candidate, and never scored. */
export function describeStaying(route: JoiningRoute): string {
  return route === 'in-a-trust'
    ? `${STAYING[route]} A school cannot leave its trust by its own decision.`
    : STAYING[route];
}

/** Why it stands beside the trusts without a score. */
export const STAY_NOT_SCORED =
  'It has no score, because the register describes trusts and not what your school does well today. Weigh it under the same headings.';

/** How the school would join in law, and what differs where it is in a trust already. DfE, Trust Partnerships, §1.2, October 2021. */
export function describeJoining(route: JoiningRoute): string {
  switch (route) {
    case 'conversion':
      return 'Joining would be a conversion: the school becomes an academy, and the local authority no longer maintains it.';
    case 'transfer':
      return 'Joining would be a transfer: the school is an academy already, and its funding agreement moves into the trust.';
    case 'in-a-trust':
      return 'Moving would be a transfer from one trust to another. What differs: your present trust’s board, the new one and the Department for Education have to agree, so the decision is not your governors’ alone.';
    case 'other':
      return 'How a school of this type joins has to be settled with the Department for Education first.';
    default:
      return route satisfies never;
  }
}
