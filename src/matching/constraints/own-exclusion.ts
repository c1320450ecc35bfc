import { defineConstraint } from '../define-constraint.ts';

/** Trusts that the school named as out of the question. */
export const ownExclusion = defineConstraint({
  id: 'own-exclusion',
  label: 'Left out by you',
  lift: 'own',
  applies: ({ answers }) => answers.limits.excluded.length > 0,
  find: ({ enquiry: { answers }, profile }) => {
    const named = answers.limits.excluded.find(({ uid }) => uid === profile.trust.uid);
    if (named === undefined) return undefined;
    const why = named.reason.trim();
    return {
      state: 'fail',
      reason: why === '' ? 'You left this trust out.' : `You left this trust out: ${why}`,
    };
  },
});
