import { DENOMINATION_LABELS, type Denomination } from '../../domain/religious-character.ts';
import { denominationsOf } from '../character.ts';
import type { Constraint } from '../define-constraint.ts';
import { itemAt } from '../item-at.ts';
import { entryInForce, type Pairing } from '../pairing.ts';
import type { Verdict } from '../ranking.ts';
import { FAITH_MIXES, type FaithRule, faithGroupOf, faithMixOf, faithRuleFor } from './faith-rules.ts';

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
  judge: ({ school }) => {
    const group = faithGroupOf(school.character);
    const bodies = denominationsOf(school.character);
    const asked = bodies.length === 0 ? [aboutAnyBody(undefined)] : bodies.map(aboutAnyBody);
    const ours = bodies.length > 1 ? bodies.map(aboutOneOfSeveral) : asked;
    const asking = FAITH_MIXES.map((mix) => {
      const rule = faithRuleFor(group, mix);
      return { rule, questions: rule.asks === 'our-authorities' ? ours : [OTHERS_ASKED[rule.asks]] };
    });
    return (pairing) => {
      const { rule, questions } = itemAt(asking, FAITH_MIXES.indexOf(faithMixOf(pairing.profile)));
      return verdictsOf(pairing, rule, questions);
    };
  },
};

const OTHERS_ASKED: Readonly<Record<Exclude<FaithRule['asks'], 'our-authorities'>, Question>> = {
  'the-trusts-diocese': questionTo(authorityOf('catholic')),
  'the-trusts-authority': questionTo('the religious authority of the trust’s schools'),
};

/** Who is asked, in which words, and under which id the answer is recorded. */
type Question = { readonly constraintId: string; readonly authority: string; readonly toSettle: string };

function questionTo(authority: string, constraintId = ID): Question {
  return { constraintId, authority, toSettle: `Ask ${authority} whether it would agree to this trust` };
}

function aboutAnyBody(body: Denomination | undefined): Question {
  return questionTo(authorityOf(body));
}

function aboutOneOfSeveral(body: Denomination): Question {
  return questionTo(authorityOf(body), `${ID}-${body}`);
}

/** One per question, of which there is at least one. */
function verdictsOf(pairing: Pairing, rule: FaithRule, questions: readonly Question[]): readonly Verdict[] {
  const verdicts = [verdictOf(pairing, rule, itemAt(questions, 0))];
  for (let next = 1; next < questions.length; next += 1)
    verdicts.push(verdictOf(pairing, rule, itemAt(questions, next)));
  return verdicts;
}

function verdictOf(pairing: Pairing, rule: FaithRule, question: Question): Verdict {
  const { constraintId, authority, toSettle } = question;
  const answer = (entryInForce(pairing, constraintId, 'agreed') ?? entryInForce(pairing, ID, 'agreed'))
    ?.answer;
  const lift = 'consent';
  if (answer?.value === 'conditional') {
    return {
      constraintId,
      lift,
      state: 'unknown',
      reason: `You recorded that ${authority} agrees to this trust on conditions.`,
      toSettle: `Settle with ${authority} the conditions on which it agrees to this trust`,
    };
  }
  if (answer !== undefined) {
    return answer.value === 'yes'
      ? { constraintId, lift, state: 'pass', reason: `You recorded that ${authority} agrees to this trust.` }
      : {
          constraintId,
          lift,
          state: 'fail',
          reason: `You recorded that ${authority} does not agree to this trust.`,
        };
  }
  const reason = rule.sentence({ profile: pairing.profile, type: pairing.enquiry.school.type });
  return rule.state === 'unknown'
    ? { constraintId, lift, state: 'unknown', reason, toSettle }
    : { constraintId, lift, state: rule.state, reason };
}

function authorityOf(body: Denomination | undefined): string {
  if (body === undefined) return 'the religious authority';
  const name = DENOMINATION_LABELS[body];
  return body === 'catholic' || body === 'church-of-england'
    ? `the ${name} diocese`
    : `your religious authority (${name})`;
}
