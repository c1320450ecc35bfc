export { SureScreen } from './sure-screen.tsx';
