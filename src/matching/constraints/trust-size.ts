import { defineConstraint } from '../define-constraint.ts';
import { counted } from '../wording.ts';

/** The school's own limit on how few schools the trust may have now. */
export const smallestTrust = defineConstraint({
  id: 'smallest-trust',
  label: 'Smallest number of schools',
  lift: 'own',
  applies: ({ answers }) => answers.limits.smallestSchools !== 'no-limit',
  find: ({ enquiry: { answers }, profile }) => {
    const { smallestSchools } = answers.limits;
    if (smallestSchools === 'no-limit') return undefined;
    return {
      state: profile.schoolCount >= smallestSchools ? 'pass' : 'fail',
      reason: `It has ${counted(profile.schoolCount, 'school', 'schools')}; you want at least ${smallestSchools}.`,
    };
  },
});

/** The school's own limit on how many schools the trust may have now. */
export const largestTrust = defineConstraint({
  id: 'largest-trust',
  label: 'Largest number of schools',
  lift: 'own',
  applies: ({ answers }) => answers.limits.largestSchools !== 'no-limit',
  find: ({ enquiry: { answers }, profile }) => {
    const { largestSchools } = answers.limits;
    if (largestSchools === 'no-limit') return undefined;
    return {
      state: profile.schoolCount <= largestSchools ? 'pass' : 'fail',
      reason: `It has ${counted(profile.schoolCount, 'school', 'schools')}; you want at most ${largestSchools}.`,
    };
  },
});
