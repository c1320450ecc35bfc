import type { ReactNode } from 'react';
import type { TrustUid } from '../domain/trust-uid.ts';
import { PATHS } from './paths.ts';

type SideBySideLinksProps = {
  /** Those that are looked at side by side. */
  readonly trusts: readonly { readonly uid: TrustUid; readonly name: string }[];
  readonly pathOf: (uid: TrustUid) => string;
  readonly linkWords: (name: string) => string;
  /** Further words after those on where the trusts come from. */
  readonly children?: ReactNode;
};

/** A link to the same page of each trust, and how other trusts come to stand there. */
export function SideBySideLinks({ trusts, pathOf, linkWords, children }: SideBySideLinksProps) {
  return (
    <>
      <ul>
        {trusts.map(({ uid, name }) => (
          <li key={uid}>
            <a href={pathOf(uid)}>{linkWords(name)}</a>
          </li>
        ))}
      </ul>
      <p>
        These are the trusts that you compare or have kept. <a href={PATHS.shortlist}>Keep others</a>, and
        they stand here.{children}
      </p>
    </>
  );
}
