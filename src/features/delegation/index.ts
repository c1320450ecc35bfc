export { DelegationScreen } from './delegation-screen.tsx';
export { OurDelegationScreen } from './our-delegation-screen.tsx';
export { SchemeScreen } from './scheme-screen.tsx';
