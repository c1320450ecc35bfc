import { KNOWN_GAPS } from '../../report/known-gaps.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Section } from '../../ui/section.tsx';
import { PATHS } from '../paths.ts';
import { RegisterSources } from './register-sources.tsx';

/** Where every fact comes from, how old it is, and what nobody publishes. */
export function DataScreen() {
  return (
    <>
      <PageHeading>About the data</PageHeading>
      <p>
        Everything that Trust Match knows of schools and trusts comes from files that public bodies publish.
        They were joined by school number (URN), trust number (UID) and authority code, never by name. Your
        browser fetches the result from the same place as this page, and from nowhere else.
      </p>
      <RegisterSources />
      <Section heading="What is not known">
        <p>No public file says these things for every school and trust. Trust Match leaves them open.</p>
        <ul>
          {KNOWN_GAPS.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      </Section>
      <Section heading="Known weaknesses">
        <ul>
          <li>
            The schools file and the trusts file are eleven months apart. A trust that opened in between is
            listed, and has no schools yet; it is never ranked. A school that moved in between stands in its
            former trust.
          </li>
          <li>
            All-through schools are counted as secondary schools, because the schools file counts them so.
          </li>
          <li>Most positions are those of August 2020; a school that moved since may stand where it was.</li>
          <li>
            Test results and inspection grades are not part of the order. Single-word grades ended in
            September 2024, and the report cards that followed cannot be compared with them.
          </li>
        </ul>
      </Section>
      <Section heading="If something is wrong">
        <p>
          Facts about your own school can be corrected under <a href={PATHS.school}>Our school</a>; the
          correction stays in your work and is marked there. Errors in a public register are mended by whoever
          publishes it:{' '}
          <a href="https://get-information-schools.service.gov.uk/">Get information about schools</a> for
          names, addresses and trusts.
        </p>
      </Section>
    </>
  );
}
