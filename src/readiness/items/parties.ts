import { joiningRoute } from '../../domain/joining-route.ts';
import type { ReadinessFacts } from '../facts.ts';
import type { ItemFinding } from '../item.ts';

const ASK = 'Ask your regional director before you go on.';

/** Whether school and trust are the kinds that the guidance is written for (DfE, Trust Partnerships, §1.2, October 2021). */
export function findParties({ school, partner }: ReadinessFacts): ItemFinding {
  const route = joiningRoute(school);
  if (route === 'in-a-trust') {
    return {
      kind: 'against',
      why: `Your school is in a trust of several schools. The guidance is written for schools outside one. ${ASK}`,
    };
  }
  if (route === 'other') {
    return {
      kind: 'against',
      why: `The guidance means schools that a local authority maintains and academies on their own. Yours is neither. ${ASK}`,
    };
  }
  if (partner === null) return { kind: 'open' };
  if (partner.schoolCount < 2) {
    return {
      kind: 'against',
      why: `The register shows ${partner.name} with ${partner.schoolCount === 1 ? 'one school' : 'no school'}. The guidance means trusts of more than one. ${ASK}`,
    };
  }
  const ours = route === 'conversion' ? 'is maintained by a local authority' : 'is an academy on its own';
  return {
    kind: 'settled',
    evidence: `Your school ${ours}; ${partner.name} runs ${partner.schoolCount} schools on the day of the register.`,
  };
}
