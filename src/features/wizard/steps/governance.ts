import { DECIDER_LABELS, DECISION_LABELS, LOCAL_BOARD_LABELS } from '../../../matching/answer-labels.ts';
import {
  DECIDERS,
  DELEGATED_DECISIONS,
  LOCAL_BOARD_NEEDS,
  type LocalBoardNeed,
} from '../../../matching/answers.ts';
import type { OurSchool } from '../../../matching/our-school.ts';
import { sentenceCase } from '../../../matching/wording.ts';
import { defineStep } from '../define-step.ts';
import { checksField } from '../fields/checks-field.ts';
import { gridField } from '../fields/grid-field.ts';
import { FIRST_CONSIDERATIONS } from './words.ts';

const SOURCE = `${FIRST_CONSIDERATIONS}: governance and finance`;

export const decisionsStep = defineStep({
  id: 'decisions',
  section: 'governance',
  legend: 'Who should decide what?',
  intro: () => [
    'In a trust the trustees carry the legal responsibility. What they hand down to schools stands in a scheme of delegation, and no two are alike. Look at how you govern now, and say who should make each of these decisions.',
    'You compare this with each trust’s scheme of delegation later. Until you have recorded one, the place of that trust is shown as a range.',
  ],
  source: SOURCE,
  appliesWhen: () => true,
  fields: () => ({
    decisions: gridField({
      legend: 'Ten decisions',
      hint: '“Local board” is the trust’s committee for your school, often called a local governing body.',
      rows: DELEGATED_DECISIONS.map((id) => ({ id, label: sentenceCase(DECISION_LABELS[id]) })),
      all: DELEGATED_DECISIONS,
      options: [
        ...DECIDERS.map((value) => ({ value, label: sentenceCase(DECIDER_LABELS[value]) })),
        { value: 'not-known' as const, label: 'We do not know yet' },
      ],
      unasked: 'not-known',
      open: 'not-known',
    }),
  }),
});

const FOUNDATION_TYPES: readonly OurSchool['type'][] = [
  'Voluntary Aided School',
  'Voluntary Controlled School',
  'Foundation School',
  'Foundation Special School',
];

function isOffered(need: LocalBoardNeed, { character, type }: OurSchool): boolean {
  return need !== 'foundation-members' || character.kind !== 'none' || FOUNDATION_TYPES.includes(type);
}

export const localBoardStep = defineStep({
  id: 'local-board',
  section: 'governance',
  legend: 'What should your local governing body be?',
  intro: () => [
    'Some local bodies decide, some advise, some are consulted. Who sits on them differs as well. A trust’s terms of reference say which it is.',
  ],
  source: SOURCE,
  appliesWhen: () => true,
  fields: ({ school }) => ({
    localBoard: checksField({
      legend: 'We want a local body that',
      hint: 'If you do not know yet, tick nothing: it then does not count.',
      options: LOCAL_BOARD_NEEDS.filter((need) => isOffered(need, school)).map((value) => ({
        value,
        label: sentenceCase(LOCAL_BOARD_LABELS[value]),
      })),
    }),
  }),
});
