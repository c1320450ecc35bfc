export { GovernorsScreen } from './governors-screen.tsx';
