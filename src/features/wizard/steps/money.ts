import { legalForm } from '../../../domain/school-type.ts';
import { defineStep } from '../define-step.ts';
import { choiceField } from '../fields/choice-field.ts';
import { numberField } from '../fields/number-field.ts';
import { FIRST_CONSIDERATIONS } from './words.ts';

export const moneyStep = defineStep({
  id: 'money',
  section: 'finance',
  legend: 'What may membership cost, and who holds the money?',
  intro: ({ school }) => [
    'Schools in a trust pay for what it does centrally. Some trusts take a share of each school’s grant, others pool all of it and hand out budgets. How money for buildings is won, and what becomes of reserves, differs too.',
    ...(legalForm(school.type) === 'maintained'
      ? [
          'Compare with what you pay now for services from your local authority, and with what your own staff do that a trust would do instead.',
        ]
      : [
          'You already run an academy’s finances. Compare with what you pay now for payroll, audit and finance staff.',
        ]),
  ],
  source: `${FIRST_CONSIDERATIONS}: governance and finance`,
  appliesWhen: () => true,
  fields: ({ defaults, reasons }) => ({
    acceptablePct: numberField({
      label: 'Acceptable contribution',
      hint: `Share of your general annual grant, the core yearly funding of an academy. Up to here, less is no better. Leave empty if you do not know yet: we then use ${defaults.finance.acceptablePct}%. ${reasons.finance.acceptablePct}`,
      unit: '%',
      least: 0,
      most: 100,
    }),
    tooMuchPct: numberField({
      label: 'Too much',
      hint: `From here on, a trust gets nothing for its contribution, but it stays in your list. Leave empty if you do not know yet: we then use ${defaults.finance.tooMuchPct}%.`,
      unit: '%',
      least: 0,
      most: 100,
    }),
    pooling: choiceField({
      legend: 'Pooling of grants',
      hint: 'With pooling, all schools’ grants go into one pot and the trust sets each school’s budget.',
      options: [
        { value: 'keep-own', label: 'Our grant should stay ours' },
        { value: 'either', label: 'No preference' },
      ],
      fallback: { value: defaults.finance.pooling, reason: reasons.finance.pooling },
    }),
    reserves: choiceField({
      legend: 'Our reserves',
      options: [
        { value: 'stay-ours', label: 'What we saved should stay ours to spend' },
        { value: 'either', label: 'No preference' },
      ],
      fallback: { value: defaults.finance.reserves, reason: reasons.finance.reserves },
    }),
    capital: choiceField({
      legend: 'Money for buildings',
      hint: 'Trusts with at least five schools and 3,000 pupils receive it by formula and decide how to spend it. Others bid for each project.',
      options: [
        { value: 'formula', label: 'By formula: the trust can plan' },
        { value: 'either', label: 'No preference' },
      ],
      fallback: { value: defaults.finance.capital, reason: reasons.finance.capital },
    }),
  }),
  contradictions: ({ acceptablePct, tooMuchPct }) =>
    acceptablePct !== undefined && tooMuchPct !== undefined && tooMuchPct <= acceptablePct
      ? [{ field: 'tooMuchPct', message: 'Too much: enter a share greater than the acceptable one' }]
      : [],
});
