export { CheckScreen } from './check-screen.tsx';
export { ByHandScreen } from './school/by-hand-screen.tsx';
export { CorrectFactScreen } from './school/correct-fact-screen.tsx';
export { FindSchoolScreen } from './school/find-school-screen.tsx';
export { SchoolScreen } from './school/school-screen.tsx';
export { StepScreen } from './step-screen.tsx';
export { TaskListScreen } from './task-list-screen.tsx';
