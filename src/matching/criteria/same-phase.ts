import { piecewiseLinear } from '../../decision/index.ts';
import { PHASE_LABELS } from '../../domain/phase.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { defineCriterion } from '../define-criterion.ts';
import { inPercent } from '../wording.ts';

/** Schools of our phase as a share of the trust's schools, 0 to 1. */
export const samePhase = defineCriterion({
  id: 'same-phase',
  consideration: 'geography',
  label: 'Schools of your phase',
  hint: 'A trust whose schools are mostly of your phase has people, training and systems that fit yours.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 50,
  wishes: ({ answers }) => (answers.geography.phaseMix === 'own-phase' ? ['geography.phaseMix'] : []),
  silence: () => undefined,
  endPoints: ({ school }) => ({
    worst: `has no ${PHASE_LABELS[school.phase]} school`,
    best: `has ${PHASE_LABELS[school.phase]} schools only`,
  }),
  question: ({ school }) =>
    `How much would it matter to go from a trust with no ${PHASE_LABELS[school.phase]} school to one with no others?`,
  measure: ({ enquiry, profile }) => profile.phases[enquiry.school.phase] / profile.schoolCount,
  value: () =>
    piecewiseLinear([
      { x: 0, value: 0 },
      { x: 0.25, value: 0.65 },
      { x: 0.75, value: 0.7 },
      { x: 1, value: 1 },
    ]),
  explain: (share, { enquiry, profile }) => {
    const phase = PHASE_LABELS[enquiry.school.phase];
    if (share === 0) return `The trust has no ${phase} school.`;
    return share === 1
      ? `All schools of the trust are ${phase} schools.`
      : `${profile.phases[enquiry.school.phase]} of its ${profile.schoolCount} schools ${profile.phases[enquiry.school.phase] === 1 ? `is a ${phase} school` : `are ${phase} schools`} (${inPercent(share)}).`;
  },
});
