import { DENOMINATION_LABELS, type Denomination } from '../../domain/religious-character.ts';
import { denominationsOf } from '../character.ts';
import type { Constraint } from '../define-constraint.ts';
import { entryInForce, type Pairing } from '../pairing.ts';
import type { Verdict } from '../ranking.ts';
import { type FaithRule, faithGroupOf, faithMixOf, faithRuleFor } from './faith-rules.ts';

const ID = 'faith-consent';

/**
 * What faith allows, by the table of faith rules. A recorded entry about `faith-consent` (agreed "yes" or "no") settles it; for a
 * joint school each religious authority has a verdict of its own, `faith-consent-<denomination>`, and `faith-consent` settles
 * those that have no entry of their own.
 */
export const faithConsent: Constraint = {
  id: ID,
  label: 'Faith',
  applies: () => true,
  judge: (pairing) => {
    const { character } = pairing.enquiry.school;
    const rule = faithRuleFor(faithGroupOf(character), faithMixOf(pairing.profile));
    const bodies = denominationsOf(character);
    if (bodies.length < 2 || rule.state === 'fail') return [verdictOf(pairing, rule, ID, bodies[0])];
    return bodies.map((body) => verdictOf(pairing, rule, `${ID}-${body}`, body));
  },
};

function verdictOf(
  pairing: Pairing,
  rule: FaithRule,
  constraintId: string,
  body: Denomination | undefined,
): Verdict {
  const authority = authorityOf(body);
  const answer = (entryInForce(pairing, constraintId) ?? entryInForce(pairing, ID))?.answer;
  const signed = { constraintId, lift: 'consent' } as const;
  if (answer?.kind === 'agreed') {
    return answer.value === 'yes'
      ? { ...signed, state: 'pass', reason: `You recorded that ${authority} agrees to this trust.` }
      : { ...signed, state: 'fail', reason: `You recorded that ${authority} does not agree to this trust.` };
  }
  const reason = rule.sentence({ profile: pairing.profile, type: pairing.enquiry.school.type });
  return rule.state === 'unknown'
    ? {
        ...signed,
        state: 'unknown',
        reason,
        toSettle: `Ask ${authority} whether it would agree to this trust`,
      }
    : { ...signed, state: rule.state, reason };
}

function authorityOf(body: Denomination | undefined): string {
  if (body === undefined) return 'the religious authority';
  const name = DENOMINATION_LABELS[body];
  return body === 'catholic' || body === 'church-of-england'
    ? `the ${name} diocese`
    : `your religious authority (${name})`;
}
