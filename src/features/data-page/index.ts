export { AccessibilityScreen } from './accessibility-screen.tsx';
export { DataScreen } from './data-screen.tsx';
export { MethodScreen } from './method-screen.tsx';
export { PrivacyScreen } from './privacy-screen.tsx';
