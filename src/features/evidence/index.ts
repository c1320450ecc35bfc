export { EvidenceFormScreen } from './evidence-form-screen.tsx';
export { EvidenceScreen } from './evidence-screen.tsx';
export { VisitFormScreen } from './visit-form-screen.tsx';
