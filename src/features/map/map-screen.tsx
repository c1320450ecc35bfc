import { PageHeading } from '../../ui/page-heading.tsx';

/** Trusts' schools and ours on a map of England's local authorities. */
export function MapScreen() {
  return <PageHeading>Map</PageHeading>;
}
