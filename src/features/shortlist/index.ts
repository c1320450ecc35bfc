export { NotInListScreen } from './not-in-list-screen.tsx';
export { ShortlistScreen } from './shortlist-screen.tsx';
export { TrustScreen } from './trust-page/trust-screen.tsx';
