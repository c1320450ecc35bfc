import { formatDate } from '../../domain/iso-date.ts';
import { archway, cst, dfe } from '../citation.ts';
import type { ReadinessFacts } from '../facts.ts';
import { defineItem, type ItemFinding, type ReadinessItem } from '../item.ts';
import { TYPICAL_MONTHS } from '../plan-warnings.ts';

function findEnd({ plan }: ReadinessFacts): ItemFinding {
  if (plan === null) return { kind: 'open' };
  const length = `${plan.months} ${plan.months === 1 ? 'month' : 'months'}`;
  return plan.months > TYPICAL_MONTHS.to
    ? {
        kind: 'against',
        why: `Your plan runs for ${length}. The guidance has 12 to 18 in mind and does not mean a partnership to last.`,
      }
    : { kind: 'settled', evidence: `Your plan ends on ${formatDate(plan.end)}, after ${length}.` };
}

function findDueConsideration({ plan }: ReadinessFacts): ItemFinding {
  if (plan === null) return { kind: 'open' };
  return plan.dueConsideration >= plan.start && plan.dueConsideration <= plan.end
    ? {
        kind: 'settled',
        evidence: `Your plan sets ${formatDate(plan.dueConsideration)} for it, within the partnership.`,
      }
    : { kind: 'against', why: 'The date in your plan lies outside the partnership.' };
}

/** While terms are agreed: purpose, content, time and paper. */
export const AGREEING: readonly ReadinessItem[] = [
  defineItem({
    id: 'objectives-clear',
    side: 'both',
    stage: 'agreeing',
    scope: 'partnership',
    label: 'The objectives are clear from the outset',
    why: 'Both lists of advice in the guidance, for schools and for trusts, begin with this.',
    doneWhen: 'A few objectives are written down that both would recognise as met or not met.',
    origin: { kind: 'guidance', sources: [dfe('2.5 schools'), dfe('2.5 trusts')] },
  }),
  defineItem({
    id: 'offer-known',
    side: 'both',
    stage: 'agreeing',
    scope: 'partnership',
    label: 'You know what is offered, and what each brings and expects',
    why: 'Disappointment comes from what was taken for granted.',
    doneWhen: 'The offer is in writing, with what the school gives and what the trust gives.',
    origin: { kind: 'guidance', sources: [dfe('2.5 schools'), dfe('2.5 trusts')] },
  }),
  defineItem({
    id: 'teaching-and-leadership',
    side: 'both',
    stage: 'agreeing',
    scope: 'partnership',
    label: 'What you will do together centres on teaching and on leadership',
    why: 'That is what the guidance wants partnerships to be about.',
    doneWhen: 'Most of the planned activities serve teaching or leadership.',
    origin: { kind: 'guidance', sources: [dfe('2.3 iii'), archway('3'), cst('Trust Partnerships')] },
    disagreement: {
      about: 'what a partnership centres on',
      readings: [
        { says: 'Teaching and learning.', source: cst('Trust Partnerships') },
        { says: 'Teaching and leadership.', source: dfe('2.3 iii') },
        { says: 'Teaching and leadership.', source: archway('3') },
      ],
    },
  }),
  defineItem({
    id: 'usual-activities',
    side: 'both',
    stage: 'agreeing',
    scope: 'partnership',
    label:
      'The usual activities have been considered: shared training, mentoring of the head, comparing data',
    why: 'The guidance says that partnerships usually focus on activities such as these. Leaving one out should be a choice.',
    doneWhen: 'For each of the three it is agreed whether and how it happens.',
    origin: { kind: 'guidance', sources: [dfe('2.3 iii'), archway('3')] },
  }),
  defineItem({
    id: 'development-considered',
    side: 'trust',
    stage: 'agreeing',
    scope: 'partnership',
    label:
      'The trust has considered which evidence-based professional development would meet the school’s needs',
    why: 'The guidance asks trusts to consider what further evidence-based development and support may be available.',
    doneWhen: 'Needs are named, and programmes considered for them, with the reason for each choice.',
    origin: { kind: 'guidance', sources: [dfe('2.5 trusts')] },
  }),
  defineItem({
    id: 'end-date-set',
    side: 'both',
    stage: 'agreeing',
    scope: 'partnership',
    label: 'An end date is set, typically 12 to 18 months after the start',
    why: 'Every one of the documents wants a partnership to be limited in time.',
    doneWhen: 'The plan has a start and an end.',
    origin: { kind: 'guidance', sources: [dfe('2.3 i'), archway('1'), cst('Trust Partnerships')] },
    findingOf: findEnd,
  }),
  defineItem({
    id: 'not-long-term',
    side: 'both',
    stage: 'agreeing',
    scope: 'partnership',
    label: 'All agree that it is neither a long-term solution nor a replacement for conversion',
    why: 'The guidance calls it imperative that no party sees it so.',
    doneWhen: 'Both boards have minuted it, or the agreement says it.',
    origin: { kind: 'guidance', sources: [dfe('2.3 i'), dfe('2.2'), archway('1')] },
  }),
  defineItem({
    id: 'due-consideration',
    side: 'school',
    stage: 'agreeing',
    scope: 'partnership',
    label:
      'The governing body will give due consideration to becoming an academy, or merging, during the term',
    why: 'It is the second key part of any arrangement: the time is there to be used for that question.',
    doneWhen: 'A date within the partnership is set for it.',
    origin: { kind: 'guidance', sources: [dfe('2.3 ii'), archway('2')] },
    findingOf: findDueConsideration,
  }),
  defineItem({
    id: 'terms-work-for-both',
    side: 'both',
    stage: 'agreeing',
    scope: 'partnership',
    label: 'The terms work for both parties',
    why: 'The guidance holds that a partnership succeeds where both can set terms that suit them.',
    doneWhen: 'Each has said what it asked to change, and what came of it.',
    origin: {
      kind: 'guidance',
      sources: [dfe('2.2'), archway('What is a Trust Partnership Offer?')],
    },
  }),
  defineItem({
    id: 'model-agreement-considered',
    side: 'both',
    stage: 'agreeing',
    scope: 'partnership',
    label: 'The Department’s model agreement has been considered and adapted',
    why: 'It is written for a maintained school that receives help with improvement, and is meant to be adapted: for an academy on its own, or for another purpose.',
    doneWhen: 'You have gone through it, and kept, changed or dropped each part on purpose.',
    origin: { kind: 'guidance', sources: [dfe('1.1'), dfe('2.2')] },
  }),
  defineItem({
    id: 'terms-stated',
    side: 'both',
    stage: 'agreeing',
    scope: 'partnership',
    label: 'The document states terms, any costs, expectations and objectives',
    why: 'Trusts that have done it stress that each party must be clear about these four from the outset.',
    doneWhen: 'All four can be pointed to in the draft.',
    origin: { kind: 'guidance', sources: [dfe('2.3 iv'), archway('4')] },
  }),
  defineItem({
    id: 'due-diligence',
    side: 'trust',
    stage: 'agreeing',
    scope: 'partnership',
    label: 'The trust has done its due diligence',
    why: 'The guidance, speaking to trusts, calls it essential if the partnership is to improve the school.',
    doneWhen:
      'The trust knows the school’s standards, finances, staffing and premises well enough to say what help would work.',
    origin: { kind: 'guidance', sources: [dfe('2.5 trusts')] },
  }),
  defineItem({
    id: 'flexibility',
    side: 'trust',
    stage: 'agreeing',
    scope: 'partnership',
    label: 'The agreement can be changed if something unexpected happens',
    why: 'The guidance asks trusts for flexibility in the contract, so that it can follow events.',
    doneWhen: 'The draft says how it is varied, and how either party can end it early.',
    origin: { kind: 'guidance', sources: [dfe('2.5 trusts')] },
  }),
];
