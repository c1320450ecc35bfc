import { REGISTER_SOURCES } from '../../domain/register-sources.ts';
import { cx } from '../../ui/cx.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Section } from '../../ui/section.tsx';
import { PATHS } from '../paths.ts';
import { Beginning } from './beginning.tsx';
import { ClearEverything } from './clear-everything.tsx';
import { RangeFigure } from './range-figure.tsx';
import styles from './start-screen.module.css';

/** The first page: what this is, what it is not, and how to begin or go on. */
export function StartScreen() {
  return (
    <>
      <div className={cx(styles.opening)}>
        <div>
          <PageHeading size="display" title="Trust Match">
            Which School&nbsp;Trust, if any, should our school join?
          </PageHeading>
          <p className={cx(styles.lead)}>
            Say what matters to your school. Trust Match puts the real multi-academy trusts of England in
            order by it, gives the reason for every place, and shows what nobody knows yet.
          </p>
          <Beginning />
        </div>
        <RangeFigure />
      </div>
      <Steps />
      <Limits />
      <Section heading="How long it takes">
        <p>
          About 40 minutes for everything, if you have talked about it before; ten minutes for a first look.
          Work in any order, stop when you like: this browser keeps what you entered. You need no documents to
          begin. A scheme of delegation and a trust’s charges help later, when you compare.
        </p>
      </Section>
      <Privacy />
      <Section heading="How old the data is">
        <p>
          Schools are as {REGISTER_SOURCES.schools.publisher} published them for{' '}
          {REGISTER_SOURCES.schools.asOfText}, trusts as in the Department for Education’s register of{' '}
          {REGISTER_SOURCES.groups.asOfText}. Every figure carries its source and date.{' '}
          <a href={PATHS.data}>All sources, licences and known gaps</a>
        </p>
      </Section>
    </>
  );
}

function Steps() {
  return (
    <Section heading="What it does">
      <ol className={cx(styles.steps)}>
        <li>
          <strong>Finds your school</strong> in the public register and fills in what is known. You can
          correct all of it, or enter a school that is not listed.
        </li>
        <li>
          <strong>Asks what matters</strong> under six headings: vision and values, geography and type, size
          and growth, faith and character, governance, finance. “We do not know yet” is an answer.
        </li>
        <li>
          <strong>Orders the trusts</strong> that could take your school, with worst and best case for each,
          and lists the others with the reason.
        </li>
        <li>
          <strong>Prints a paper</strong> for your governing board: shortlist, reasons, open questions, method
          and sources.
        </li>
      </ol>
      <p>
        <a href={PATHS.method}>How trusts are matched</a>, in plain words.
      </p>
    </Section>
  );
}

function Limits() {
  return (
    <Section heading="What it does not do">
      <ul>
        <li>It does not tell you to join a trust. Staying as you are is always one of the choices.</li>
        <li>It does not grade trusts, and takes no part for any of them.</li>
        <li>It does not guess. Where nothing is published, it says so and tells you whom to ask.</li>
        <li>It does not replace your diocese, your local authority, your lawyers or a visit.</li>
      </ul>
    </Section>
  );
}

function Privacy() {
  return (
    <Section heading="Your privacy">
      <p>
        Everything happens in this browser. There is no account and no tracking, and nothing that you enter
        leaves this computer unless you download it or print it.{' '}
        <a href={PATHS.privacy}>More about privacy</a>
      </p>
      <ClearEverything />
    </Section>
  );
}
