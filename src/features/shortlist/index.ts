export { NotInListScreen } from './not-in-list-screen.tsx';
export { ShortlistScreen } from './shortlist-screen.tsx';
