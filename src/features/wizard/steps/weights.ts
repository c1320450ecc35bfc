import { CONSIDERATION_IDS, CONSIDERATION_LABELS } from '../../../domain/consideration.ts';
import { CRITERIA } from '../../../matching/criteria/index.ts';
import type { Criterion } from '../../../matching/define-criterion.ts';
import { swingQuestions } from '../../../matching/swing-questions.ts';
import { weightShares } from '../../../matching/weight-shares.ts';
import { PATHS } from '../../paths.ts';
import { defineStep, type StepContext } from '../define-step.ts';
import type { ShareGroup } from '../fields/field.ts';
import { sharesField, swingsField } from '../fields/swings-field.ts';

/** Every criterion with its question, consideration by consideration. */
export function shareGroupsOf(criteria: readonly Criterion[], context: StepContext): readonly ShareGroup[] {
  return CONSIDERATION_IDS.map((id) => ({
    label: CONSIDERATION_LABELS[id],
    criteria: criteria
      .filter(({ consideration }) => consideration === id)
      .map((criterion) => ({
        id: criterion.id,
        label: criterion.label,
        question: criterion.question(context),
        silence: criterion.silence(context),
        defaultShare: criterion.defaultShare,
      })),
  }));
}

const NOTHING_COUNTS =
  'Everything that could count is 0, so no trust could be put before another. Give at least one improvement a number above 0';

export const weightsStep = defineStep({
  id: 'weights',
  section: 'weights',
  legend: 'What matters most?',
  intro: () => [
    'Which of these improvements would you choose first? Give it 100. Give the others less, as you value them beside it.',
    'For example: if moving from a far trust to a near one matters most to you, geography gets 100. If a board that you like is worth half of that, governance gets 50; what is worth nothing gets 0.',
    'The numbers that stand here at first are ours. They become yours when you go on.',
  ],
  source:
    'After HM Treasury, Green Book supplementary guidance on multi-criteria decision analysis (May 2024)',
  seeAlso: {
    href: PATHS.governors,
    words: 'Governors see it differently? Let each give numbers of their own',
  },
  appliesWhen: () => true,
  fields: (context) => ({
    considerations: swingsField({
      legend: 'How much would each improvement be worth to you?',
      swings: swingQuestions(CRITERIA, context),
      defaults: context.defaults.weights.considerations,
    }),
    criteria: sharesField('Inside each consideration', shareGroupsOf(CRITERIA, context)),
  }),
  contradictions: ({ considerations, criteria }, context) => {
    if (considerations === undefined) return [];
    const weights = { considerations, criteria: criteria ?? {} };
    return weightShares(CRITERIA, context, weights) === null
      ? [{ field: 'considerations', message: NOTHING_COUNTS }]
      : [];
  },
});
