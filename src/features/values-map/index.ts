export { OurValuesScreen } from './our-values-screen.tsx';
export { TrustValuesScreen } from './trust-values-screen.tsx';
export { ValuesScreen } from './values-screen.tsx';
