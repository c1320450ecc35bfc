export { HowWellScreen } from './how-well-screen.tsx';
