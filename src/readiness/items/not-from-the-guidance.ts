import { formatDate } from '../../domain/iso-date.ts';
import { MODEL_AGREEMENT } from '../citation.ts';
import type { ReadinessFacts } from '../facts.ts';
import { type Applicability, defineItem, type ItemFinding, type ReadinessItem } from '../item.ts';
import { forMaintained, forNurseries, forReligiousCharacter, whereTied } from './applicability.ts';

type Ours = Pick<ReadinessItem, 'id' | 'side' | 'stage' | 'label' | 'why' | 'doneWhen'> & {
  readonly appliesWhen?: (facts: ReadinessFacts) => Applicability;
  readonly findingOf?: (facts: ReadinessFacts) => ItemFinding;
};

function fromPractice(given: Ours): ReadinessItem {
  return defineItem({
    scope: 'partnership',
    origin: {
      kind: 'not-from-the-guidance',
      why: 'Our own list: what such agreements and conversions usually need.',
    },
    ...given,
  });
}

function fromModelAgreement(given: Ours): ReadinessItem {
  return defineItem({
    scope: 'partnership',
    origin: {
      kind: 'not-from-the-guidance',
      why: `Follows the parts of the model agreement beside the guidance (${MODEL_AGREEMENT}).`,
    },
    ...given,
  });
}

const ACADEMY_ALREADY = 'Your school is an academy already: this belongs to conversion.';

function findReviews({ plan }: ReadinessFacts): ItemFinding {
  return plan === null
    ? { kind: 'open' }
    : {
        kind: 'settled',
        evidence: `Your plan sets review meetings between ${formatDate(plan.start)} and ${formatDate(plan.end)}.`,
      };
}

/** Sensible things that the guidance does not ask for. They never stand in the way of "ready". */
export const NOT_FROM_THE_GUIDANCE: readonly ReadinessItem[] = [
  fromModelAgreement({
    id: 'extension',
    side: 'both',
    stage: 'agreeing',
    label: 'It is agreed whether the partnership can be extended, and up to when',
    why: 'Without a limit an extension turns a trial into a lasting arrangement.',
    doneWhen: 'The agreement says no, or says how long at most and who decides.',
  }),
  fromModelAgreement({
    id: 'contacts',
    side: 'both',
    stage: 'agreeing',
    label: 'Each party has named who answers for the partnership',
    why: 'A question needs an address.',
    doneWhen: 'The agreement gives a role and a contact for each party.',
  }),
  fromModelAgreement({
    id: 'charge-schedule',
    side: 'both',
    stage: 'agreeing',
    label: 'The charge is set out in a schedule, even if it is nothing',
    why: 'What is free today may be charged tomorrow unless it is written down.',
    doneWhen: 'The schedule gives sums, dates of payment and what is not charged.',
  }),
  fromModelAgreement({
    id: 'services-schedule',
    side: 'both',
    stage: 'agreeing',
    label: 'The services are set out in a schedule',
    why: 'Support can be checked only if it was described.',
    doneWhen: 'Each service says who does it, how often and for whom.',
  }),
  fromModelAgreement({
    id: 'data-protection-schedule',
    side: 'both',
    stage: 'agreeing',
    label: 'Data protection is set out in a schedule',
    why: 'Comparing data and sharing staff means sharing personal data.',
    doneWhen: 'Your data protection officer has seen what is shared, on what ground, and when it is deleted.',
  }),
  fromPractice({
    id: 'purchase-order',
    side: 'school',
    stage: 'agreeing',
    label: 'Your rules for buying services have been followed',
    why: 'A charge is a purchase like any other.',
    doneWhen: 'Quotations, approval and purchase order are as your finance policy asks.',
  }),
  fromPractice({
    id: 'responsibility-stays',
    side: 'both',
    stage: 'agreeing',
    label: 'It is clear that responsibility for governance, finance and employment stays with the school',
    why: 'During a partnership the school is still its own; advice is not authority.',
    doneWhen: 'The agreement says so, and says what happens where a leader of the trust works in the school.',
  }),
  fromPractice({
    id: 'exit-plan',
    side: 'both',
    stage: 'agreeing',
    label: 'There is a plan for parting: what is handed back, and to whom',
    why: 'A trial that cannot end well is not a trial.',
    doneWhen: 'Systems, documents, data, staff and commitments each have a way back.',
  }),
  fromModelAgreement({
    id: 'review-dates',
    side: 'both',
    stage: 'agreeing',
    label: 'Dates for review are set',
    why: 'Problems found at a review are smaller than problems found at the end.',
    doneWhen: 'The plan has review meetings.',
    findingOf: findReviews,
  }),
  fromPractice({
    id: 'success-measures',
    side: 'both',
    stage: 'agreeing',
    label: 'You have agreed how you will tell whether it works',
    why: 'Otherwise the decision at the end rests on mood.',
    doneWhen: 'Each objective has a measure, where you stand today, and where you hope to be.',
  }),
  fromPractice({
    id: 'conflicts-of-interest',
    side: 'both',
    stage: 'agreeing',
    label: 'Conflicts of interest have been declared',
    why: 'Governors or leaders may have ties to the trust, or hopes of a post in it.',
    doneWhen: 'Both registers are up to date, and those concerned take no part in the decision.',
  }),
  fromPractice({
    id: 'safeguarding-lines',
    side: 'both',
    stage: 'agreeing',
    label: 'Reporting lines for safeguarding are clear',
    why: 'Visitors from the trust must know to whom they report a concern, and records must be checked.',
    doneWhen: 'Both safeguarding leads have agreed the lines and the checks on visiting staff.',
  }),
  fromPractice({
    id: 'local-authority-informed',
    side: 'school',
    stage: 'entering',
    label: 'The local authority has been told',
    why: 'It maintains your school and may have plans of its own for it.',
    doneWhen: 'It has been told in writing, and its answer is kept.',
    appliesWhen: forMaintained('No local authority maintains your school.'),
  }),
  fromPractice({
    id: 'staff-informed',
    side: 'school',
    stage: 'entering',
    label: 'Staff and their unions have been told, and parents too',
    why: 'Rumour travels faster than a letter.',
    doneWhen: 'An information note has gone out that says what changes, what does not, and whom to ask.',
  }),
  fromPractice({
    id: 'equality-and-consultation',
    side: 'school',
    stage: 'joining',
    label: 'Equality impact has been assessed, and stakeholders consulted, before you apply',
    why: 'Boards must weigh both before they decide to apply.',
    doneWhen: 'The assessment and the responses were before the board when it decided.',
  }),
  fromPractice({
    id: 'staff-transfer',
    side: 'both',
    stage: 'joining',
    label: 'The transfer of staff (TUPE) has been prepared',
    why: 'Staff keep their terms when their employer changes, and must be told and consulted.',
    doneWhen:
      'Lists, letters and dates of consultation are agreed between the present and the next employer.',
  }),
  fromPractice({
    id: 'land-questionnaire',
    side: 'school',
    stage: 'joining',
    label: 'The land questionnaire has been completed',
    why: 'Who owns and who uses each piece of land often takes longest to settle.',
    doneWhen: 'It is filled in and agreed with those who own land.',
    appliesWhen: forMaintained(ACADEMY_ALREADY),
  }),
  fromPractice({
    id: 'lease',
    side: 'both',
    stage: 'joining',
    label: 'The lease or other right to the land has been agreed',
    why: 'The trust will hold or occupy the land.',
    doneWhen: 'The document is agreed with the owner.',
  }),
  fromPractice({
    id: 'foundation-land',
    side: 'school',
    stage: 'joining',
    label: 'The trustees who own the land have agreed how it is occupied',
    why: 'Land of a foundation does not belong to the school.',
    doneWhen: 'Their agreement is in writing.',
    appliesWhen: whereTied('foundation-land', 'You said that no foundation owns your land.'),
  }),
  fromPractice({
    id: 'pfi-contract',
    side: 'both',
    stage: 'joining',
    label: 'The private finance contract has been dealt with',
    why: 'It binds others besides you, and its charges go on.',
    doneWhen: 'All parties to it have agreed what changes.',
    appliesWhen: whereTied('pfi', 'You said that you have no private finance contract.'),
  }),
  fromPractice({
    id: 'federation-left',
    side: 'school',
    stage: 'joining',
    label: 'The future of the federation has been settled',
    why: 'One governing body runs several schools; the others are affected.',
    doneWhen: 'All schools of the federation join, or the way out of it is agreed.',
    appliesWhen: whereTied('federation', 'You said that you are in no federation.'),
  }),
  fromPractice({
    id: 'shared-site',
    side: 'school',
    stage: 'joining',
    label: 'Those who share your site know what changes for them',
    why: 'Their leases and licences may have to move with you.',
    doneWhen: 'Each user’s arrangement is listed, with who agrees to its transfer.',
    appliesWhen: whereTied('shared-site', 'You said that nobody shares your site.'),
  }),
  fromPractice({
    id: 'nursery',
    side: 'both',
    stage: 'joining',
    label: 'The nursery provision has been looked at by itself',
    why: 'Who runs it, employs its staff and holds its money may differ from the school.',
    doneWhen: 'It is agreed who runs it afterwards, and with which staff.',
    appliesWhen: forNurseries,
  }),
  fromPractice({
    id: 'articles',
    side: 'trust',
    stage: 'joining',
    label: 'The trust’s articles allow your school in, or will be changed',
    why: 'For a school with a religious character the articles decide who appoints members and trustees.',
    doneWhen: 'The religious authority has confirmed the articles, present or changed.',
    appliesWhen: forReligiousCharacter,
  }),
  fromPractice({
    id: 'supplemental-agreement',
    side: 'both',
    stage: 'joining',
    label: 'The supplemental agreement about character and site has been prepared',
    why: 'It protects the character and says on what terms the site is used.',
    doneWhen: 'School, trust, religious authority and Department have agreed its text.',
    appliesWhen: forReligiousCharacter,
  }),
];
