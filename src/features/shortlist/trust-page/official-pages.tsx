import type { TrustRecord } from '../../../domain/trust.ts';
import { isKnown } from '../../../domain/unknown.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { officialPages } from './official-links.ts';

/** Where public bodies keep their own pages about the trust. */
export function OfficialPages({ trust }: { readonly trust: TrustRecord }) {
  return (
    <>
      <ul>
        {officialPages(trust).map(({ href, site, about }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noopener noreferrer external">
              {site}
              <VisuallyHidden> (opens another site in a new tab)</VisuallyHidden>
            </a>
            : {about}
          </li>
        ))}
      </ul>
      {!isKnown(trust.companiesHouseNumber) && (
        <p>
          The register gives no company number for this trust, so there is no link to Companies House or to
          the benchmarking tool.
        </p>
      )}
    </>
  );
}
