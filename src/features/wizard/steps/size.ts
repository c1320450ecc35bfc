import { GROWTH_LABELS } from '../../../matching/answer-labels.ts';
import { sentenceCase } from '../../../matching/wording.ts';
import { defineStep } from '../define-step.ts';
import { choiceField } from '../fields/choice-field.ts';
import { numberField } from '../fields/number-field.ts';
import { FIRST_CONSIDERATIONS } from './words.ts';

export const sizeStep = defineStep({
  id: 'size',
  section: 'size',
  legend: 'How large should the trust be?',
  intro: () => [
    'In a small and growing trust you may help to shape what it becomes. A larger trust may offer more support from the first day. Neither is better in itself; ask which one your school would gain more from now.',
  ],
  source: `${FIRST_CONSIDERATIONS}: geography, type and size`,
  appliesWhen: () => true,
  fields: ({ defaults, reasons, school }) => ({
    fromSchools: numberField({
      label: 'Fewest schools that would suit you',
      hint: `Leave empty if you do not know yet: we then use ${defaults.size.fromSchools}. ${reasons.size.fromSchools}`,
      unit: 'schools',
      least: 1,
      most: 200,
      whole: true,
    }),
    toSchools: numberField({
      label: 'Most schools that would suit you',
      hint: `Leave empty if you do not know yet: we then use ${defaults.size.toSchools}. ${reasons.size.toSchools}`,
      unit: 'schools',
      least: 1,
      most: 200,
      whole: true,
    }),
    growth: choiceField({
      legend: 'Growing or settled?',
      hint: 'Counted by the academies that opened in the trust in the last three years.',
      options: [
        { value: 'growing', label: sentenceCase(GROWTH_LABELS.growing) },
        { value: 'settled', label: sentenceCase(GROWTH_LABELS.settled) },
        { value: 'either', label: sentenceCase(GROWTH_LABELS.either) },
      ],
      fallback: { value: defaults.size.growth, reason: reasons.size.growth },
    }),
    voice: choiceField({
      legend: 'Should your school be a large part of the trust?',
      hint:
        typeof school.pupils === 'number'
          ? `Counted by your ${school.pupils} pupils as a share of all pupils of the trust.`
          : 'Counted by your pupils as a share of all pupils of the trust. Your number of pupils is not known; you can add it under “Our school”.',
      options: [
        { value: 'strong', label: 'Yes: we want to be heard by our weight' },
        { value: 'either', label: 'No preference' },
      ],
      fallback: { value: defaults.size.voice, reason: reasons.size.voice },
    }),
  }),
  contradictions: ({ fromSchools, toSchools }) =>
    fromSchools !== undefined && toSchools !== undefined && toSchools < fromSchools
      ? [{ field: 'toSchools', message: 'Most schools: enter a number that is not smaller than the fewest' }]
      : [],
});
