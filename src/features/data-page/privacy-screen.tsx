import { PageHeading } from '../../ui/page-heading.tsx';

export function PrivacyScreen() {
  return <PageHeading>Privacy</PageHeading>;
}
