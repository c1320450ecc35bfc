import { PageHeading } from '../../ui/page-heading.tsx';

export function StartScreen() {
  return <PageHeading size="display">Which School Trust, if any, should our school join?</PageHeading>;
}
