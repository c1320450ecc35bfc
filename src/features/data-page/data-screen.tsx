import { PageHeading } from '../../ui/page-heading.tsx';

export function DataScreen() {
  return <PageHeading>About the data</PageHeading>;
}
