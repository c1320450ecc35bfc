import { RIGHT_LABELS } from '../answer-labels.ts';
import { RIGHT_IDS, type RightId } from '../answers.ts';
import { type Constraint, defineConstraint } from '../define-constraint.ts';
import type { Enquiry } from '../enquiry.ts';
import { entryInForce } from '../pairing.ts';
import { sentenceCase } from '../wording.ts';

/** A body whose rights can limit the choice, and what to do about it first. */
export type Right = {
  readonly id: RightId;
  /** Who says yes or no, with the verb: "the sponsor agrees". */
  readonly agrees: string;
  readonly doesNotAgree: string;
  /** Shown once, not per trust, while the right is held or in doubt. */
  readonly action: string;
};

/** Sources: CST, "Joining a School Trust: First considerations", on stakeholders' rights; the usual cases are our own list. */
const RIGHTS: Readonly<Record<RightId, Right>> = {
  diocese: {
    id: 'diocese',
    agrees: 'the religious authority agrees',
    doesNotAgree: 'the religious authority does not agree',
    action: 'Ask your diocese or religious authority what it must agree to, and in which order.',
  },
  'foundation-land': {
    id: 'foundation-land',
    agrees: 'the trustees of the land agree',
    doesNotAgree: 'the trustees of the land do not agree',
    action: 'Ask the trustees who own your land on what terms a trust could use it.',
  },
  pfi: {
    id: 'pfi',
    agrees: 'a party to the PFI contract agrees',
    doesNotAgree: 'a party to the PFI contract does not agree',
    action: 'Ask your local authority who must agree to a transfer of the PFI contract, and at what cost.',
  },
  'local-authority': {
    id: 'local-authority',
    agrees: 'the local authority agrees',
    doesNotAgree: 'the local authority does not agree',
    action: 'Ask your local authority which rights it holds: land, leases, loans, shared services.',
  },
  sponsor: {
    id: 'sponsor',
    agrees: 'the sponsor agrees',
    doesNotAgree: 'the sponsor does not agree',
    action: 'Ask your sponsor or foundation what it must agree to.',
  },
  federation: {
    id: 'federation',
    agrees: 'the federation agrees',
    doesNotAgree: 'the federation does not agree',
    action: 'Agree with the other schools of your federation whether you move together.',
  },
  'shared-site': {
    id: 'shared-site',
    agrees: 'a user of the shared site agrees',
    doesNotAgree: 'a user of the shared site does not agree',
    action: 'Settle who occupies and who pays for the site that you share.',
  },
};

/**
 * One constraint per right: it speaks only where the school recorded an answer about `rights-<id>` for this trust. What is still open is an action for the school, not a mark on each trust.
 */
export const RIGHT_CONSTRAINTS: readonly Constraint[] = RIGHT_IDS.map((id) => {
  const { agrees, doesNotAgree } = RIGHTS[id];
  const about = `rights-${id}`;
  return defineConstraint({
    id: about,
    label: sentenceCase(RIGHT_LABELS[id]),
    lift: 'consent',
    recordsOnly: true,
    applies: ({ answers }) => answers.rights.held[id] !== 'no',
    find: (pairing) => {
      const answer = entryInForce(pairing, about, 'agreed')?.answer;
      if (answer === undefined) return undefined;
      if (answer.value === 'conditional') {
        return {
          state: 'unknown',
          reason: `You recorded that ${agrees} to this trust on conditions.`,
          toSettle: `Settle the conditions on which ${agrees} to this trust`,
        };
      }
      return answer.value === 'yes'
        ? { state: 'pass', reason: `You recorded that ${agrees} to this trust.` }
        : { state: 'fail', reason: `You recorded that ${doesNotAgree} to this trust.` };
    },
  });
});

/** Rights that are held: each an action to take once, in the order of the wizard. */
export function rightsToSettle({ answers }: Enquiry): readonly Right[] {
  return RIGHT_IDS.filter((id) => answers.rights.held[id] === 'yes').map((id) => RIGHTS[id]);
}
