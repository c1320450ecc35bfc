import { PHASE_LABELS, type Phase } from '../../domain/phase.ts';
import { defineConstraint } from '../define-constraint.ts';
import { counted, listed } from '../wording.ts';

/** Phases of which the trust must have at least one school; the reason names every one that is absent. */
export const phasesWanted = defineConstraint({
  id: 'phases-wanted',
  label: 'Must have schools of',
  lift: 'own',
  applies: ({ answers }) => answers.limits.mustHave.length > 0,
  find: ({ enquiry: { answers }, profile }) => {
    const absent = answers.limits.mustHave.filter((phase) => profile.phases[phase] === 0);
    return absent.length === 0
      ? { state: 'pass', reason: `It has ${phaseNames(answers.limits.mustHave)} schools, as you want.` }
      : {
          state: 'fail',
          reason: `It has no ${phaseNames(absent, 'or')} school; you want ${absent.length === 1 ? 'one' : 'each'}.`,
        };
  },
});

/** Phases of which the trust must have no school; the reason names every one that it has. */
export const phasesUnwanted = defineConstraint({
  id: 'phases-unwanted',
  label: 'Must not have schools of',
  lift: 'own',
  applies: ({ answers }) => answers.limits.mustNotHave.length > 0,
  find: ({ enquiry: { answers }, profile }) => {
    const present = answers.limits.mustNotHave.filter((phase) => profile.phases[phase] > 0);
    return present.length === 0
      ? {
          state: 'pass',
          reason: `It has no ${phaseNames(answers.limits.mustNotHave, 'or')} school, as you want.`,
        }
      : {
          state: 'fail',
          reason: `It has ${listed(present.map((phase) => counted(profile.phases[phase], `${PHASE_LABELS[phase]} school`, `${PHASE_LABELS[phase]} schools`)))}; you want none.`,
        };
  },
});

function phaseNames(phases: readonly Phase[], conjunction: 'and' | 'or' = 'and'): string {
  return listed(
    phases.map((phase) => PHASE_LABELS[phase]),
    conjunction,
  );
}
