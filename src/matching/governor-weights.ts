import type { ConsiderationId } from '../domain/consideration.ts';

/** A number per consideration, 0 to 100, as the step "What matters most?" asks for them. */
export type Swings = Readonly<Record<ConsiderationId, number>>;

/**
 * What one governor alone would weigh. The label is free and best a role, such as "Parent governor": no name is needed. How much a
 * criterion matters inside its consideration is shared by the whole board.
 */
export type GovernorWeights = {
  readonly id: string;
  readonly label: string;
  readonly considerations: Swings;
};

/** So many governors can be told apart on one page. */
export const MOST_GOVERNORS = 12;

/** Characters of a label. */
export const LONGEST_LABEL = 40;
