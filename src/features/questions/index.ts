export { PackScreen } from './pack-screen.tsx';
export { QuestionsScreen } from './questions-screen.tsx';
