import { PageHeading } from '../ui/page-heading.tsx';

/** Stands where a screen is not built yet. */
export function ComingScreen({ name }: { readonly name: string }) {
  return <PageHeading>{name}</PageHeading>;
}
