export { ChecklistScreen } from './checklist/checklist-screen.tsx';
export { ChoiceScreen } from './choice-screen.tsx';
export { ReadinessScreen } from './hub-screen.tsx';
export { PlanScreen } from './plan/plan-screen.tsx';
