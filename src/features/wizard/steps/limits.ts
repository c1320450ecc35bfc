import { PHASE_LABELS, PHASES } from '../../../domain/phase.ts';
import { listed, sentenceCase } from '../../../matching/wording.ts';
import { defineStep } from '../define-step.ts';
import { checksField } from '../fields/checks-field.ts';
import { choiceField } from '../fields/choice-field.ts';
import { limitField } from '../fields/limit-field.ts';
import { trustsField } from '../fields/trusts-field.ts';

const PHASE_OPTIONS = PHASES.map((value) => ({ value, label: sentenceCase(PHASE_LABELS[value]) }));

export const limitsStep = defineStep({
  id: 'limits',
  section: 'limits',
  legend: 'Is anything out of the question?',
  intro: () => [
    'A limit is not a preference. A trust beyond a limit gets no place at all, however well it fits otherwise; it is listed under “Not in your list” with the reason, and you can lift the limit again at any time.',
    'Set as few as you can. Everything that you have said so far already moves unsuitable trusts down. Leave all of this empty if nothing is out of the question.',
  ],
  source: 'Our own addition: the considerations name no limits except those of faith',
  appliesWhen: () => true,
  fields: () => ({
    furthestKm: limitField({
      label: 'Furthest that a trust’s nearest school may be',
      hint: 'In a straight line. Empty: no limit.',
      unit: 'km',
      least: 1,
      most: 1000,
    }),
    area: choiceField({
      legend: 'Area',
      options: [
        { value: 'anywhere', label: 'No limit' },
        { value: 'our-authority', label: 'It must have a school in our local authority' },
        { value: 'our-region', label: 'It must have a school in our region' },
      ],
      preset: 'anywhere',
    }),
    smallestSchools: limitField({
      label: 'Fewest schools it must have',
      hint: 'Empty: no limit.',
      unit: 'schools',
      least: 1,
      most: 200,
      whole: true,
    }),
    largestSchools: limitField({
      label: 'Most schools it may have',
      hint: 'Empty: no limit.',
      unit: 'schools',
      least: 1,
      most: 200,
      whole: true,
    }),
    mustHave: checksField({
      legend: 'It must have schools of these phases',
      options: PHASE_OPTIONS,
      layout: 'line',
    }),
    mustNotHave: checksField({
      legend: 'It must not have schools of these phases',
      options: PHASE_OPTIONS,
      layout: 'line',
    }),
    noPooling: choiceField({
      legend: 'Pooling of grants',
      hint: 'No register says which trusts pool. A trust stays in your list, marked “to settle first”, until you have recorded its answer.',
      options: [
        { value: false, label: 'No limit' },
        { value: true, label: 'The trust must not pool its schools’ grants' },
      ],
      preset: false,
    }),
    excluded: trustsField(
      'Trusts that are out of the question',
      'Only where you know that you would not join. The reason is printed in your report.',
    ),
  }),
  contradictions: ({ smallestSchools, largestSchools, mustHave, mustNotHave }) => {
    const both = mustHave?.filter((phase) => mustNotHave?.includes(phase) === true) ?? [];
    return [
      ...(typeof smallestSchools === 'number' &&
      typeof largestSchools === 'number' &&
      largestSchools < smallestSchools
        ? [
            {
              field: 'largestSchools' as const,
              message: 'Most schools: enter a number that is not smaller than the fewest',
            },
          ]
        : []),
      ...(both.length === 0
        ? []
        : [
            {
              field: 'mustNotHave' as const,
              message: `A trust cannot both have and not have ${listed(both.map((phase) => PHASE_LABELS[phase]))} schools`,
            },
          ]),
    ];
  },
});
