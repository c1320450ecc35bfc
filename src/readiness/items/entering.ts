import { archway, cst, dfe } from '../citation.ts';
import { defineItem, type ReadinessItem } from '../item.ts';
import { forOtherCharacters } from './applicability.ts';
import { findConsents } from './consents.ts';

/** The stages of entering a partnership and, with its one item on consultation, of being in it. */
export const ENTERING: readonly ReadinessItem[] = [
  defineItem({
    id: 'authority-consents',
    side: 'school',
    stage: 'entering',
    scope: 'partnership',
    gate: 'before-entering',
    label: 'The religious authority has been consulted and consents to your entering this partnership',
    why: 'The guidance asks schools with a religious character other than a church’s to consult their religious authority, and to have its consent, before they enter a partnership. So do not sign until you have it.',
    doneWhen: 'You hold the consent to this partnership in writing.',
    origin: { kind: 'guidance', sources: [dfe('2.5 schools')] },
    appliesWhen: forOtherCharacters,
    findingOf: findConsents,
  }),
  defineItem({
    id: 'recorded-formally',
    side: 'both',
    stage: 'entering',
    scope: 'partnership',
    label: 'The arrangement is recorded in a formal document',
    why: 'All arrangements are to be recorded; what the document is called may differ.',
    doneWhen: 'Both have signed it and hold a copy.',
    origin: { kind: 'guidance', sources: [dfe('2.3 iv'), archway('4'), cst('Trust Partnerships')] },
  }),
  defineItem({
    id: 'regional-director-notified',
    side: 'both',
    stage: 'entering',
    scope: 'partnership',
    label: 'The regional director has been told of your plans',
    why: 'The Department asks school and trust to notify its regional director. For most partnerships it gives no formal approval.',
    doneWhen: 'The notification has been sent; a reply, if any, is kept.',
    origin: { kind: 'guidance', sources: [dfe('2.4')] },
  }),
  defineItem({
    id: 'consultation-planned',
    side: 'school',
    stage: 'during',
    scope: 'partnership',
    label: 'Formal consultation is planned, where it is required',
    why: 'Considering academy status or a merger during the term may call for a formal consultation.',
    doneWhen: 'It is settled whether one is required, and if so who is asked, when, and by whom.',
    origin: { kind: 'guidance', sources: [dfe('2.3 ii'), archway('2')] },
  }),
];
