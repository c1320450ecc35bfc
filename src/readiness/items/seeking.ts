import { archway, cst, dfe } from '../citation.ts';
import { defineItem, type ReadinessItem } from '../item.ts';
import { forChurchSchools } from './applicability.ts';
import { findConsents } from './consents.ts';
import { findParties } from './parties.ts';

/** Before a trust is approached: who may, why, and with what in mind. */
export const SEEKING: readonly ReadinessItem[] = [
  defineItem({
    id: 'diocese-consents',
    side: 'school',
    stage: 'seeking',
    scope: 'school',
    gate: 'before-seeking',
    label: 'The diocese has been consulted and consents to your seeking a partnership',
    why: 'The guidance asks church schools to consult their diocese, and to have its consent, before they look for a partnership. So do not approach a trust until you have it.',
    doneWhen: 'You hold the consent in writing from every church body that your school’s character names.',
    origin: { kind: 'guidance', sources: [dfe('2.5 schools')] },
    appliesWhen: forChurchSchools,
    findingOf: findConsents,
  }),
  defineItem({
    id: 'parties-fit',
    side: 'both',
    stage: 'seeking',
    scope: 'partnership',
    label: 'School and trust are the kinds that a trust partnership is meant for',
    why: 'The guidance means a school that a local authority maintains, or an academy on its own, and a trust of more than one school.',
    doneWhen: 'Both are what the guidance describes, or your regional director has said how to go on.',
    origin: { kind: 'guidance', sources: [dfe('1.2')] },
    findingOf: findParties,
  }),
  defineItem({
    id: 'not-a-routine-step',
    side: 'both',
    stage: 'seeking',
    scope: 'partnership',
    label:
      'The partnership has a purpose of its own, and is not gone through as a routine step before conversion',
    why: 'A partnership is there to find out whether working together helps both. A school that has already decided need not have one, though it may use the wait before conversion.',
    doneWhen: 'Both can say what they want to find out, or what the school needs now.',
    origin: { kind: 'guidance', sources: [dfe('2.2'), archway('What is a Trust Partnership Offer?')] },
    disagreement: {
      about: 'whether a partnership leads to conversion',
      readings: [
        {
          says: 'Partnerships are expected to be made with a view to converting or merging.',
          source: cst('Trust Partnerships'),
        },
        {
          says: 'A partnership is neither a replacement for conversion nor a routine step on the way to it.',
          source: dfe('2.2'),
        },
        {
          says: 'The trust says the same of its own offer: no replacement, no routine step.',
          source: archway('What is a Trust Partnership Offer?'),
        },
      ],
    },
  }),
  defineItem({
    id: 'understood-as-limited',
    side: 'both',
    stage: 'seeking',
    scope: 'partnership',
    label: 'Everybody understands that it is for a limited time and gives less than joining does',
    why: 'A partnership lets both see what joining would be like. It does not bring all that joining brings.',
    doneWhen: 'Governors, leaders and the trust have heard it said, and it is written down.',
    origin: { kind: 'guidance', sources: [dfe('2.1'), dfe('2.5 schools')] },
  }),
  defineItem({
    id: 'time-to-choose',
    side: 'school',
    stage: 'seeking',
    scope: 'school',
    label: 'You have taken time to find and talk to the right trust',
    why: 'The guidance advises schools to consider and engage the right trust before they begin.',
    doneWhen: 'You have compared several trusts, spoken to the one you choose, and can say why it.',
    origin: { kind: 'guidance', sources: [dfe('2.5 schools')] },
  }),
  defineItem({
    id: 'hidden-costs-school',
    side: 'school',
    stage: 'seeking',
    scope: 'partnership',
    label: 'You have counted what it takes from your own leaders: time and resources',
    why: 'The guidance speaks of hidden costs, above all the time and resource that it takes from the leadership team.',
    doneWhen: 'Days for each leader are estimated, with what they will leave undone or who covers it.',
    origin: { kind: 'guidance', sources: [dfe('2.5 schools')] },
  }),
  defineItem({
    id: 'hidden-costs-trust',
    side: 'trust',
    stage: 'seeking',
    scope: 'partnership',
    label: 'The trust has counted what it takes from its leaders: time and resources',
    why: 'Help for a partner is time that the trust’s own schools do not get.',
    doneWhen: 'The trust has named who gives how many days, and what that means for its schools.',
    origin: { kind: 'guidance', sources: [dfe('2.5 trusts')] },
  }),
];
