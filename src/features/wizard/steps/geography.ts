import type { Phase } from '../../../domain/phase.ts';
import { PHASE_LABELS } from '../../../domain/phase.ts';
import { REACH_LABELS } from '../../../matching/answer-labels.ts';
import { inKm, sentenceCase } from '../../../matching/wording.ts';
import { defineStep } from '../define-step.ts';
import { choiceField } from '../fields/choice-field.ts';
import { numberField } from '../fields/number-field.ts';
import { FIRST_CONSIDERATIONS } from './words.ts';

const SOURCE = `${FIRST_CONSIDERATIONS}: geography, type and size`;

export const distanceStep = defineStep({
  id: 'distance',
  section: 'geography',
  legend: 'How far away may a trust’s schools be?',
  intro: () => [
    'Schools that lie near each other can share staff, training and visits. A trust farther away may still suit you if it has a hub near you. Only you know the roads, so all distances here are in a straight line.',
  ],
  source: SOURCE,
  appliesWhen: () => true,
  fields: ({ defaults, reasons }) => ({
    comfortableKm: numberField({
      label: 'Comfortable distance',
      hint: `Up to here, nearer is no better. Leave empty if you do not know yet: we then use ${inKm(defaults.geography.comfortableKm)}. ${reasons.geography.comfortableKm}`,
      unit: 'km',
      least: 0,
      most: 500,
    }),
    tooFarKm: numberField({
      label: 'Too far',
      hint: `From here on, a trust gets nothing for distance, but it stays in your list. Leave empty if you do not know yet: we then use ${inKm(defaults.geography.tooFarKm)}. ${reasons.geography.tooFarKm}`,
      unit: 'km',
      least: 1,
      most: 1000,
    }),
    sameAuthority: choiceField({
      legend: 'Should the trust already work in your local authority?',
      options: [
        {
          value: 'prefer',
          label: 'Yes, we prefer that',
          hint: 'Its admissions, places and services for special needs are then familiar ground.',
        },
        { value: 'either', label: 'It makes no difference' },
      ],
      fallback: { value: defaults.geography.sameAuthority, reason: reasons.geography.sameAuthority },
    }),
  }),
  contradictions: ({ comfortableKm, tooFarKm }) =>
    comfortableKm !== undefined && tooFarKm !== undefined && tooFarKm <= comfortableKm
      ? [{ field: 'tooFarKm', message: 'Too far: enter a distance greater than the comfortable one' }]
      : [],
});

function mixOptions(phase: Phase) {
  const own = {
    value: 'own-phase',
    label: `Only ${PHASE_LABELS[phase]} schools, like ours`,
    hint: 'Colleagues who share your questions. A trust that has others too counts half.',
  } as const;
  const both = {
    value: 'primary-and-secondary',
    label: 'Primary and secondary schools together',
    hint: 'Pupils can stay in one trust as they grow up.',
  } as const;
  const special = {
    value: 'with-special',
    label: 'Special schools or alternative provision among them',
    hint: 'Expertise in special needs inside the trust.',
  } as const;
  const either = {
    value: 'either',
    label: 'No preference',
    hint: `Apart from this question, a default of ours gives some points to a trust with many ${PHASE_LABELS[phase]} schools.`,
  } as const;
  return phase === 'special' ? [own, both, either] : [own, both, special, either];
}

export const typeStep = defineStep({
  id: 'type',
  section: 'geography',
  legend: 'What kind of trust do you picture?',
  intro: ({ school }) => [
    'A local trust knows your area and your families. A trust that spans a larger area may bring a broader outlook and more opportunities. Think too about the phases and types of its schools: do they reflect what you want to be part of?',
    ...(school.phase === 'nursery'
      ? [
          'Few trusts have a maintained nursery school. Primary schools with nursery classes are the nearest thing in most of them.',
        ]
      : []),
    ...(school.phase === 'alternative-provision'
      ? [
          'Few trusts have alternative provision. Ask how the trust would work with your commissioners, and who places pupils with you.',
        ]
      : []),
  ],
  source: SOURCE,
  appliesWhen: () => true,
  fields: ({ school, defaults, reasons }) => ({
    reach: choiceField({
      legend: 'Local or wider?',
      options: [
        { value: 'local', label: sentenceCase(REACH_LABELS.local) },
        { value: 'wider', label: sentenceCase(REACH_LABELS.wider) },
        { value: 'either', label: sentenceCase(REACH_LABELS.either) },
      ],
      fallback: { value: defaults.geography.reach, reason: reasons.geography.reach },
    }),
    phaseMix: choiceField({
      legend: 'Which schools should it have?',
      options: mixOptions(school.phase),
      fallback: { value: defaults.geography.phaseMix, reason: reasons.geography.phaseMix },
    }),
  }),
});
