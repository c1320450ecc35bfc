import { parseTrustUid, type TrustUid } from '../../domain/trust-uid.ts';
import { OFFER_KIND, OFFER_VERSION, type TrustOffer } from './offer.ts';

function uidOf(text: string): TrustUid {
  const uid = parseTrustUid(text);
  if (!uid.ok) throw new Error(`not a trust UID: ${text}`);
  return uid.value;
}

/** Archway Learning Trust, "Trust Partnership Offer", in our words. The document bears no date, and gives no contact in the copy read. */
export const ARCHWAY_OFFER: TrustOffer = {
  kind: OFFER_KIND,
  version: OFFER_VERSION,
  trust: { name: 'Archway Learning Trust', uid: uidOf('2363') },
  title: 'Trust Partnership Offer',
  summary:
    'A standing offer to schools outside the trust: quick support for improvement, under a service level agreement made with each school, for a limited time. It lets a school try membership and explore how a permanent arrangement might work, without all that joining brings.',
  months: { from: 12, to: 18 },
  activities: [
    'Training opportunities across the trust',
    'Mentoring and support for the headteacher',
    'Comparing data with the trust’s schools',
  ],
  says: {
    'time-limit': 'Limited in time, typically 12 to 18 months.',
    'not-a-replacement':
      'Neither a long-term solution nor a replacement for conversion, nor a routine step before it.',
    'due-consideration':
      'The governing body gives due consideration to academy status or merging, with formal consultation where required.',
    'teaching-and-leadership': 'Activity should focus on teaching and leadership.',
    'formal-record': 'A service level agreement is made with each school.',
    terms: 'Both parties set terms and conditions that work for school and trust.',
    costs: 'Each party should be clear about any costs from the outset; no sums are named.',
    expectations: 'Each party should be clear about expectations from the outset.',
    objectives: 'Each party should be clear about objectives from the outset.',
  },
  source: { publisher: 'Archway Learning Trust', title: 'Trust Partnership Offer' },
};
