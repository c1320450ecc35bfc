export { ShortlistScreen } from './shortlist-screen.tsx';
