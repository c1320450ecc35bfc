import { type ReadinessActions, readinessActions } from './readiness-actions.ts';
import { useDecision } from './use-decision.ts';

/** What the user can do to partnership readiness, over the user's work. Apart from `useDecision`, so that the start page does not fetch it. */
export const readinessStore: ReadinessActions = readinessActions(useDecision);
