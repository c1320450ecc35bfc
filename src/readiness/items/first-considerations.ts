import { cst } from '../citation.ts';
import type { PreconditionId } from '../facts.ts';
import { defineItem, type ReadinessItem } from '../item.ts';
import { forReligiousCharacter } from './applicability.ts';

type Words = Pick<ReadinessItem, 'label' | 'why' | 'doneWhen'> & {
  readonly heading: Parameters<typeof cst>[0];
  readonly scope?: ReadinessItem['scope'];
  readonly stage?: ReadinessItem['stage'];
  readonly appliesWhen?: ReadinessItem['appliesWhen'];
};

function precondition(
  id: PreconditionId,
  { heading, scope = 'school', stage = 'first-thoughts', ...words }: Words,
): ReadinessItem {
  return defineItem({
    id,
    side: 'school',
    stage,
    scope,
    ...words,
    origin: { kind: 'guidance', sources: [cst(heading)] },
    findingOf: ({ wizard }) => {
      const answer = wizard[id];
      return answer.kind === 'answered' ? { kind: 'settled', evidence: answer.evidence } : { kind: 'open' };
    },
  });
}

/** What CST asks a school to think through first. The wizard's answers settle those about the school itself, what is recorded of a trust the other two. */
export const FIRST_CONSIDERATIONS: readonly ReadinessItem[] = [
  precondition('values-mapped', {
    heading: 'Vision and values',
    label: 'You know which of your values matter most, and can lay them beside a trust’s',
    why: 'A trust’s vision and values hold in all of its schools. Only what you have named can be compared.',
    doneWhen: 'Your values are chosen, and how much each matters, in your answers.',
  }),
  precondition('rights-known', {
    heading: 'Vision and values',
    label: 'You know whose rights limit your choice',
    why: 'A diocese, the owners of the land or others may have a say in the decision.',
    doneWhen: 'For each body you know whether it has a say.',
  }),
  precondition('local-or-wider', {
    heading: 'Geography, type and size',
    label: 'You have decided whether you want a local trust or one that spans a wider area',
    why: 'Near neighbours and a broad outlook are different gains.',
    doneWhen: 'Your answers say which, or that either would do.',
  }),
  precondition('type-and-phase', {
    heading: 'Geography, type and size',
    label: 'You have decided which types and phases of school the trust should run',
    why: 'The mix of schools shows whether your own vision has a place there.',
    doneWhen: 'Your answers say which, or that any mix would do.',
  }),
  precondition('small-or-large', {
    heading: 'Geography, type and size',
    label: 'You have decided whether a small and growing trust or a larger one suits you',
    why: 'A larger trust may help at once; a smaller one may still be shaped by you.',
    doneWhen: 'Your answers give the range of sizes that suits you.',
  }),
  precondition('who-decides', {
    heading: 'Governance and finance',
    label: 'You know who decides what at your school, and who should',
    why: 'Joining moves decisions. You need to know which ones you care about.',
    doneWhen: 'For each decision you have said where it should be made.',
  }),
  precondition('faith-limits', {
    heading: 'Governance and finance',
    appliesWhen: forReligiousCharacter,
    label: 'You know which trusts your religious character closes to you',
    why: 'A religious character can rule trusts out before anything else is compared.',
    doneWhen: 'The question on faith is answered.',
  }),
  precondition('scheme-read', {
    scope: 'partnership',
    stage: 'seeking',
    heading: 'Governance and finance',
    label: 'You have read the trust’s scheme of delegation',
    why: 'It says how much responsibility for governance and money would stay with your school.',
    doneWhen: 'What the scheme says of your decisions is recorded for this trust.',
  }),
  precondition('money-understood', {
    scope: 'partnership',
    stage: 'agreeing',
    heading: 'Governance and finance',
    label:
      'You understand what you would contribute, how building money is shared out, and what happens to reserves',
    why: 'These three decide how much of your budget stays in your hands.',
    doneWhen: 'All three are recorded for this trust.',
  }),
];
