import type { ReactNode } from 'react';
import { REGISTER_SOURCES } from '../domain/register-sources.ts';
import { PATHS } from '../features/paths.ts';
import { cx } from '../ui/cx.ts';
import { SkipLink } from '../ui/skip-link.tsx';
import styles from './layout.module.css';
import { Mark } from './mark.tsx';

const NAVIGATION = [
  { href: PATHS.start, label: 'Start' },
  { href: PATHS.taskList, label: 'Task list' },
  { href: PATHS.shortlist, label: 'Shortlist' },
  { href: PATHS.report, label: 'Report' },
  { href: PATHS.data, label: 'About the data' },
] as const;

type LayoutProps = { readonly location: string; readonly children: ReactNode };

/** What stands around every screen. */
export function Layout({ location, children }: LayoutProps) {
  const here = `#${location}`;
  return (
    <div className={cx(styles.page)}>
      <SkipLink targetId="main">Skip to the main content</SkipLink>
      <header className={cx(styles.header)}>
        <a className={cx(styles.name)} href={PATHS.start}>
          <Mark />
          Trust Match
        </a>
        <nav aria-label="Main">
          <ul className={cx(styles.links)}>
            {NAVIGATION.map(({ href, label }) => (
              <li key={href}>
                <a href={href} aria-current={href === here ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1} className={cx(styles.main)}>
        {children}
      </main>
      <footer className={cx(styles.footer)}>
        <p>
          Trust Match helps governors to prepare a decision. It is not legal advice, and it does not say that
          a school should join a trust.
        </p>
        <p>
          Schools as of {REGISTER_SOURCES.schools.asOfText}, trusts as of {REGISTER_SOURCES.groups.asOfText}.
          Contains public sector information licensed under the Open Government Licence v3.0.
        </p>
        <ul className={cx(styles.links)}>
          <li>
            <a href={PATHS.data}>Data and licences</a>
          </li>
          <li>
            <a href={PATHS.method}>Method</a>
          </li>
          <li>
            <a href={PATHS.howWell}>How well does this work?</a>
          </li>
          <li>
            <a href={PATHS.privacy}>Privacy</a>
          </li>
          <li>
            <a href={PATHS.accessibility}>Accessibility</a>
          </li>
        </ul>
      </footer>
    </div>
  );
}
