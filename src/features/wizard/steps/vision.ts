import { KEEP_LABELS } from '../../../matching/answer-labels.ts';
import { KEEP_IDS } from '../../../matching/answers.ts';
import { sentenceCase } from '../../../matching/wording.ts';
import { defineStep } from '../define-step.ts';
import { checksField } from '../fields/checks-field.ts';
import { valuesField } from '../fields/values-field.ts';
import { FIRST_CONSIDERATIONS } from './words.ts';

export const valuesStep = defineStep({
  id: 'values',
  section: 'vision',
  legend: 'Which values matter most to you?',
  intro: () => [
    'A trust’s vision and values hold for every school in it. So begin with your own: what would you defend, even if it cost you something? Ask staff, parents and governors too.',
    'No register knows a trust’s values. Look for each value that you choose at every trust on your shortlist: it counts once you have recorded, under “Your values and theirs”, what you found.',
  ],
  source: `${FIRST_CONSIDERATIONS}: vision and values`,
  appliesWhen: () => true,
  fields: () => ({
    values: valuesField('Values', 'Three to five are easier to compare than ten.'),
  }),
});

export const keepStep = defineStep({
  id: 'keep',
  section: 'vision',
  legend: 'What must stay yours?',
  intro: () => [
    'Trusts differ in what is the same everywhere, what is aligned and what each school decides. Promises count for more when they are in writing and when you know who could change them.',
  ],
  source: `${FIRST_CONSIDERATIONS}: vision and values`,
  appliesWhen: () => true,
  fields: () => ({
    keep: checksField({
      legend: 'We want to keep',
      hint: 'Tick what you would not give up. If you do not know yet, tick nothing: it then does not count.',
      options: KEEP_IDS.map((value) => ({ value, label: sentenceCase(KEEP_LABELS[value]) })),
    }),
  }),
});
