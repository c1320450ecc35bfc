import { type GovernorActions, governorActions } from './governor-actions.ts';
import { useDecision } from './use-decision.ts';

/** What the user can do to governors' weights, over the user's work. Apart from `useDecision`, so that the start page does not fetch it. */
export const governorStore: GovernorActions = governorActions(useDecision);
