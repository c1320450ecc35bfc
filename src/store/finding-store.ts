import { type FindingActions, findingActions } from './finding-actions.ts';
import { useDecision } from './use-decision.ts';

/** What the user can do while finding out, over the user's work. Apart from `useDecision`, so that the start page does not fetch it. */
export const findingStore: FindingActions = findingActions(useDecision);
