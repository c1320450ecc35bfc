import { lookUp } from '../../decision/index.ts';
import { PHASE_LABELS } from '../../domain/phase.ts';
import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { type CandidateProfile, phasesOf } from '../candidate-profile.ts';
import { defineCriterion } from '../define-criterion.ts';
import type { Enquiry } from '../enquiry.ts';
import { counted, listed } from '../wording.ts';

/** How well the trust's mix of phases meets the wish. */
type Fit = 'full' | 'part' | 'none';

/** The mix of phases against the wish: full, part or none of it. */
export const phaseMix = defineCriterion({
  id: 'phase-mix',
  consideration: 'geography',
  label: 'Mix of phases',
  hint: 'Some schools want a trust of their own phase only; others want primary and secondary schools together, or special schools among them.',
  origin: 'register',
  source: REGISTER_SOURCES.schools,
  defaultShare: 30,
  wishes: () => ['geography.phaseMix'],
  silence: ({ answers }) =>
    answers.geography.phaseMix === 'either' ? 'You have no preference about the mix of phases.' : undefined,
  endPoints: (enquiry) => END_POINTS[enquiry.answers.geography.phaseMix],
  question: ({ answers }) => {
    const { worst, best } = END_POINTS[answers.geography.phaseMix];
    return `How much would it matter to go from a trust that ${worst} to one that ${best}?`;
  },
  measure: ({ enquiry, profile }) => fitOf(enquiry, profile),
  value: () => lookUp<Fit>({ full: 1, part: 0.5, none: 0 }),
  explain: (_fit, { profile }) =>
    `Schools of the trust: ${listed(phasesOf(profile).map((phase) => counted(profile.phases[phase], PHASE_LABELS[phase], PHASE_LABELS[phase])))}.`,
});

const END_POINTS = {
  'own-phase': { worst: 'has no school of your phase', best: 'has schools of your phase only' },
  'primary-and-secondary': {
    worst: 'has neither primary nor secondary schools',
    best: 'has both primary and secondary schools',
  },
  'with-special': {
    worst: 'has no special or alternative provision school',
    best: 'has special or alternative provision schools',
  },
  either: { worst: 'has any mix of phases', best: 'has any mix of phases' },
} as const;

function fitOf({ school, answers }: Enquiry, { phases, schoolCount }: CandidateProfile): Fit {
  switch (answers.geography.phaseMix) {
    case 'own-phase':
      return phases[school.phase] === schoolCount ? 'full' : phases[school.phase] > 0 ? 'part' : 'none';
    case 'primary-and-secondary':
      return phases.primary > 0 && phases.secondary > 0
        ? 'full'
        : phases.primary + phases.secondary > 0
          ? 'part'
          : 'none';
    case 'with-special':
      return phases.special + phases['alternative-provision'] > 0 ? 'full' : 'none';
    case 'either':
      return 'full';
    default:
      throw new RangeError(`no such mix: ${answers.geography.phaseMix satisfies never}`);
  }
}
