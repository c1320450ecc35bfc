export { CostScreen } from './cost-screen.tsx';
export { TrustCostScreen } from './trust-cost-screen.tsx';
