import { PageHeading } from '../../ui/page-heading.tsx';
import { Section } from '../../ui/section.tsx';
import { PATHS } from '../paths.ts';

/** What is kept, where, and how to be rid of it. */
export function PrivacyScreen() {
  return (
    <>
      <PageHeading>Privacy</PageHeading>
      <p>
        Trust Match has no server of its own that could receive what you enter. Finding schools, scoring
        trusts and writing the report happen in your browser.
      </p>
      <Section heading="What is kept">
        <p>
          Your school, answers, notes and shortlist are kept in this browser’s storage on this computer, so
          that you can go on later. They stay until you clear them, or the browser’s data is cleared. Anybody
          who uses this browser under the same account can see them.
        </p>
      </Section>
      <Section heading="What is not">
        <ul>
          <li>No account, no cookies, no measuring of visits, no advertising.</li>
          <li>No request to any other site. The page’s own security policy forbids it.</li>
          <li>No map, typeface or script from elsewhere.</li>
        </ul>
        <p>
          Whoever hosts this page can see, as with every page, that a computer asked for its files. The part
          of the address after the # sign, which names the screen, is not sent to them.
        </p>
      </Section>
      <Section heading="Links that lead away">
        <p>
          Pages of trusts link to public registers. Those sites have privacy notices of their own. They are
          not told which page you came from.
        </p>
      </Section>
      <Section heading="Personal data">
        <p>
          The register behind Trust Match holds no names of people. You need not enter any either: a role,
          such as “chair of governors”, is enough to say who found something out. What you download or print
          is in your own care.
        </p>
      </Section>
      <Section heading="Removing everything">
        <p>
          Use “Clear everything from this browser” on the <a href={PATHS.start}>start page</a>.
        </p>
      </Section>
    </>
  );
}
