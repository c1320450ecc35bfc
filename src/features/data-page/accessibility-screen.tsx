import { PageHeading } from '../../ui/page-heading.tsx';

export function AccessibilityScreen() {
  return <PageHeading>Accessibility</PageHeading>;
}
