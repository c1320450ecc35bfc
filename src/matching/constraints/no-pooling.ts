import { defineConstraint } from '../define-constraint.ts';
import { entryInForce } from '../pairing.ts';

/**
 * The trust must not pool its schools' grant funding. Unknown until the school records an entry about `no-pooling`: agreed "yes"
 * means that the trust does not pool, "no" that it does.
 */
export const noPooling = defineConstraint({
  id: 'no-pooling',
  label: 'No pooling of grants',
  lift: 'own',
  applies: ({ answers }) => answers.limits.noPooling,
  find: (pairing) => {
    const answer = entryInForce(pairing, 'no-pooling', 'agreed')?.answer;
    if (answer === undefined) {
      return {
        state: 'unknown',
        reason:
          'It is not recorded yet whether the trust pools its schools’ grants; you want a trust that does not.',
        toSettle: 'Ask the trust whether it pools its schools’ grants',
      };
    }
    if (answer.value === 'conditional') {
      return {
        state: 'unknown',
        reason:
          'You recorded that whether the trust pools its schools’ grants depends on conditions; you want one that does not.',
        toSettle: 'Ask the trust in which cases it pools its schools’ grants',
      };
    }
    return answer.value === 'yes'
      ? { state: 'pass', reason: 'You recorded that the trust does not pool its schools’ grants.' }
      : {
          state: 'fail',
          reason: 'You recorded that the trust pools its schools’ grants; you want one that does not.',
        };
  },
});
