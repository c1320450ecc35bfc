import { PageHeading } from '../ui/page-heading.tsx';
import { PATHS } from './paths.ts';

/** Said where the address names a trust that the register of open trusts does not hold; `uid` as it stands in the address. */
export function NoSuchTrust({ uid }: { readonly uid: string }) {
  return (
    <>
      <PageHeading>There is no such trust</PageHeading>
      <p>
        The register of open multi-academy trusts has none with the UID “{uid}”. It may have closed or merged.
        You can <a href={PATHS.shortlist}>look for a trust by its name</a>.
      </p>
    </>
  );
}
