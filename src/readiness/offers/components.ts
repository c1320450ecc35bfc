import { type Citation, dfe } from '../citation.ts';
import { OFFER_COMPONENT_IDS, type OfferComponentId, type TrustOffer } from './offer.ts';

/** A part that the guidance recommends for a partnership, as a reader of an offer looks for it. */
export type OfferComponent = {
  readonly id: OfferComponentId;
  readonly label: string;
  /** What to ask a trust whose offer does not mention it. */
  readonly ask: string;
  readonly source: Citation;
};

const COMPONENTS: Readonly<Record<OfferComponentId, Omit<OfferComponent, 'id'>>> = {
  'time-limit': {
    label: 'A limit in time, typically 12 to 18 months',
    ask: 'On which day would the partnership end?',
    source: dfe('2.3 i'),
  },
  'not-a-replacement': {
    label: 'Neither a long-term solution nor a replacement for conversion',
    ask: 'How do you see the time after the partnership?',
    source: dfe('2.3 i'),
  },
  'due-consideration': {
    label:
      'Due consideration of academy status or merger during the term, with formal consultation where required',
    ask: 'When during the partnership would our governing body consider its future, and what would you bring to that?',
    source: dfe('2.3 ii'),
  },
  'teaching-and-leadership': {
    label: 'A focus on teaching and leadership',
    ask: 'Which of the activities serve teaching and which serve leadership?',
    source: dfe('2.3 iii'),
  },
  'formal-record': {
    label: 'A formal document',
    ask: 'Which document would we both sign?',
    source: dfe('2.3 iv'),
  },
  terms: {
    label: 'Terms, set by both parties',
    ask: 'Which terms can we change?',
    source: dfe('2.3 iv'),
  },
  costs: {
    label: 'Any costs',
    ask: 'What would it cost us, in money and in our leaders’ time?',
    source: dfe('2.3 iv'),
  },
  expectations: {
    label: 'What each party brings and expects',
    ask: 'What would you expect of us, and what may we expect of you?',
    source: dfe('2.5 schools'),
  },
  objectives: {
    label: 'Objectives, clear from the outset',
    ask: 'What should be different at the end, and how would we know?',
    source: dfe('2.5 schools'),
  },
  'regional-director': {
    label: 'Notifying the regional director',
    ask: 'Who tells the regional director, and when?',
    source: dfe('2.4'),
  },
  flexibility: {
    label: 'Flexibility in the contract for the unexpected',
    ask: 'How can either of us change or end the agreement early?',
    source: dfe('2.5 trusts'),
  },
};

/** Every part that the guidance recommends, in the order of the guidance. */
export const OFFER_COMPONENTS: readonly OfferComponent[] = OFFER_COMPONENT_IDS.map((id) => ({
  id,
  ...COMPONENTS[id],
}));

/** Recommended parts that an offer does not mention, in the order of the guidance. */
export function missingComponents({ says, months }: TrustOffer): readonly OfferComponent[] {
  return OFFER_COMPONENTS.filter(
    ({ id }) => says[id] === undefined && !(id === 'time-limit' && months !== undefined),
  );
}
