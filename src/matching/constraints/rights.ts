import { RIGHT_LABELS } from '../answer-labels.ts';
import { RIGHT_IDS, type RightId } from '../answers.ts';
import { type Constraint, defineConstraint } from '../define-constraint.ts';
import type { Enquiry } from '../enquiry.ts';
import { entryInForce } from '../pairing.ts';
import { sentenceCase } from '../wording.ts';

/** A body whose rights can limit the choice, and what to do about it first. */
export type Right = {
  readonly id: RightId;
  /** Who says yes or no, to stand in "… does not agree to this trust". */
  readonly holder: string;
  /** Shown once, not per trust, while the right is held or in doubt. */
  readonly action: string;
};

/** Sources: CST, "Joining a School Trust: First considerations", on stakeholders' rights; the usual cases are our own list. */
export const RIGHTS: Readonly<Record<RightId, Right>> = {
  diocese: {
    id: 'diocese',
    holder: 'the religious authority',
    action: 'Ask your diocese or religious authority what it must agree to, and in which order.',
  },
  'foundation-land': {
    id: 'foundation-land',
    holder: 'the trustees of the land',
    action: 'Ask the trustees who own your land on what terms a trust could use it.',
  },
  pfi: {
    id: 'pfi',
    holder: 'a party to the PFI contract',
    action: 'Ask your local authority who must agree to a transfer of the PFI contract, and at what cost.',
  },
  'local-authority': {
    id: 'local-authority',
    holder: 'the local authority',
    action: 'Ask your local authority which rights it holds: land, leases, loans, shared services.',
  },
  sponsor: {
    id: 'sponsor',
    holder: 'the sponsor',
    action: 'Ask your sponsor or foundation what it must agree to.',
  },
  federation: {
    id: 'federation',
    holder: 'the federation',
    action: 'Agree with the other schools of your federation whether you move together.',
  },
  'shared-site': {
    id: 'shared-site',
    holder: 'a user of the shared site',
    action: 'Settle who occupies and who pays for the site that you share.',
  },
};

/**
 * One constraint per right: it speaks only where the school recorded an answer about `rights-<id>` for this trust. What is still open is an action for the school, not a mark on each trust.
 */
export const RIGHT_CONSTRAINTS: readonly Constraint[] = RIGHT_IDS.map((id) => {
  const { holder } = RIGHTS[id];
  return defineConstraint({
    id: `rights-${id}`,
    label: sentenceCase(RIGHT_LABELS[id]),
    lift: 'consent',
    applies: ({ answers }) => answers.rights.held[id] !== 'no',
    find: (pairing) => {
      const answer = entryInForce(pairing, `rights-${id}`)?.answer;
      if (answer?.kind !== 'agreed') return undefined;
      return answer.value === 'yes'
        ? { state: 'pass', reason: `You recorded that ${holder} agrees to this trust.` }
        : { state: 'fail', reason: `You recorded that ${holder} does not agree to this trust.` };
    },
  });
});

/** Rights that are held: each an action to take once, in the order of the wizard. */
export function rightsToSettle({ answers }: Enquiry): readonly Right[] {
  return RIGHT_IDS.filter((id) => answers.rights.held[id] === 'yes').map((id) => RIGHTS[id]);
}
