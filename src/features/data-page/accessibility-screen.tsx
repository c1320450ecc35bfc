import { PageHeading } from '../../ui/page-heading.tsx';
import { Section } from '../../ui/section.tsx';

/** What was aimed at, how it was checked, and what is known to fall short. */
export function AccessibilityScreen() {
  return (
    <>
      <PageHeading>Accessibility</PageHeading>
      <p>
        Trust Match aims at the Web Content Accessibility Guidelines 2.2, level AA. It is built for keyboards,
        screen readers, magnification up to 400 %, small phones and paper alike.
      </p>
      <Section heading="What you can rely on">
        <ul>
          <li>Everything works with the keyboard alone. Nothing has to be dragged.</li>
          <li>
            After each change of page, focus moves to the page’s heading. Errors are listed first, with links
            to the fields.
          </li>
          <li>Every chart and map has a table or list with the same content.</li>
          <li>Nothing is said by colour alone, and nothing disappears after a time.</li>
          <li>
            Colours follow your system’s light or dark setting. Movement stops where your system asks for it.
          </li>
          <li>
            The typeface is Atkinson Hyperlegible Next, drawn by the Braille Institute to keep letters apart.
          </li>
        </ul>
      </Section>
      <Section heading="How it is checked">
        <p>
          Automatic rules (axe) run on every screen before each release, and whole journeys are walked with
          the keyboard alone. Automatic checks find part of the barriers only. Tests with people who use
          assistive technology have not been held yet.
        </p>
      </Section>
      <Section heading="Known limits">
        <ul>
          <li>
            Trust names and school names are shown as published, some with abbreviations that a screen reader
            spells out oddly.
          </li>
          <li>Sites that Trust Match links to are outside its care.</li>
        </ul>
      </Section>
    </>
  );
}
