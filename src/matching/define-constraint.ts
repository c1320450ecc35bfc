import type { Enquiry } from './enquiry.ts';
import type { Pairing } from './pairing.ts';
import type { Verdict } from './ranking.ts';

/** What one constraint finds for one candidate, before it is signed with the constraint's id. */
export type Finding =
  | { readonly state: 'pass' | 'fail'; readonly reason: string }
  | { readonly state: 'unknown'; readonly reason: string; readonly toSettle: string };

/** A rule that a candidate passes, fails or leaves unknown; never part of a score. */
export type Constraint = {
  /** Permanent: recorded entries refer to it. */
  readonly id: string;
  readonly label: string;
  /** False where the school set no such limit: then there is no verdict at all. */
  readonly applies: (enquiry: Enquiry) => boolean;
  /** True of one that has nothing to say of a trust about which the school recorded nothing: it is not asked about such a trust. */
  readonly recordsOnly?: boolean;
  /** Ready for one set of wishes: judges any pairing. */
  readonly judge: (enquiry: Enquiry) => (pairing: Pairing) => readonly Verdict[];
};

const NO_VERDICT: readonly Verdict[] = [];

/** Defines a constraint that gives one verdict, or none where it has nothing to say about this candidate. */
export function defineConstraint(spec: {
  readonly id: string;
  readonly label: string;
  readonly lift: Verdict['lift'];
  readonly recordsOnly?: boolean;
  readonly applies: (enquiry: Enquiry) => boolean;
  readonly find: (pairing: Pairing) => Finding | undefined;
}): Constraint {
  const { id, label, lift, recordsOnly = false, applies, find } = spec;
  return {
    id,
    label,
    applies,
    recordsOnly,
    judge: () => (pairing) => {
      const finding = find(pairing);
      return finding === undefined ? NO_VERDICT : [{ constraintId: id, lift, ...finding }];
    },
  };
}
