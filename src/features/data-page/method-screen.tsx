import { PageHeading } from '../../ui/page-heading.tsx';

export function MethodScreen() {
  return <PageHeading>How trusts are matched</PageHeading>;
}
