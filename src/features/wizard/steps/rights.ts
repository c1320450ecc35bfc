import { joiningRoute } from '../../../domain/joining-route.ts';
import { RIGHT_LABELS, YES_NO_UNKNOWN_LABELS } from '../../../matching/answer-labels.ts';
import { RIGHT_IDS, type RightId, YES_NO_UNKNOWN } from '../../../matching/answers.ts';
import type { OurSchool } from '../../../matching/our-school.ts';
import { sentenceCase } from '../../../matching/wording.ts';
import { defineStep } from '../define-step.ts';
import { gridField } from '../fields/grid-field.ts';
import { textField } from '../fields/text-field.ts';
import { FIRST_CONSIDERATIONS } from './words.ts';

const HINTS: Readonly<Partial<Record<RightId, string>>> = {
  'foundation-land': 'Common for voluntary aided, voluntary controlled and foundation schools.',
  pfi: 'A company built or runs your building and is paid over many years.',
  'local-authority': 'For instance a lease, a loan, or a unit that it pays for.',
  federation: 'A governing body that you share with other maintained schools.',
  'shared-site': 'A nursery, a children’s centre, a club or another school.',
};

function isAsked(id: RightId, school: OurSchool): boolean {
  if (id === 'diocese') return school.character.kind !== 'none';
  return id !== 'federation' || joiningRoute(school) === 'conversion';
}

export const rightsStep = defineStep({
  id: 'rights',
  section: 'rights',
  legend: 'Whose rights limit your choice?',
  intro: () => [
    'Some schools cannot choose alone. A diocese, the owners of the land or the parties to a building contract may have to agree, and some of them before you even approach a trust. Finding them early keeps doors open later.',
    'What you say here becomes a list of things to settle. It does not rule out any trust until somebody has said no.',
  ],
  source: `${FIRST_CONSIDERATIONS}: vision and values, on the rights of stakeholders; the list of usual cases is ours`,
  appliesWhen: () => true,
  fields: ({ school }) => ({
    held: gridField({
      legend: 'Does any of these have a say?',
      rows: RIGHT_IDS.filter((id) => isAsked(id, school)).map((id) => {
        const hint = HINTS[id];
        return { id, label: sentenceCase(RIGHT_LABELS[id]), ...(hint === undefined ? {} : { hint }) };
      }),
      all: RIGHT_IDS,
      options: YES_NO_UNKNOWN.map((value) => ({ value, label: sentenceCase(YES_NO_UNKNOWN_LABELS[value]) })),
      unasked: 'no',
      open: 'not-known',
    }),
    other: textField({
      label: 'Anybody else who must agree',
      hint: 'For instance a charity that owns the pool.',
    }),
  }),
});
