import { createContext } from 'react';
import type { StepContext } from './define-step.ts';

/** The context of the step that is shown, for the few fields that show consequences while they are filled in. */
export const StepContextContext = createContext<StepContext | null>(null);
