export { ChoiceScreen } from './choice-screen.tsx';
export { ReadinessScreen } from './hub-screen.tsx';
