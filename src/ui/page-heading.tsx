import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { cx } from './cx.ts';
import styles from './page-heading.module.css';

/** What the page title ends with, and whether a heading takes focus when it appears (not on the first page of a visit). */
export const PageHeadingContext = createContext<{
  readonly productName: string;
  readonly takesFocus: boolean;
}>({ productName: '', takesFocus: false });

type PageHeadingProps = {
  readonly children: ReactNode;
  /** The document's title, where it differs from the heading or the heading is not plain text. */
  readonly title?: string;
  readonly caption?: ReactNode;
  /** Puts "Error: " before the title, so that it is the first thing read out. */
  readonly hasError?: boolean;
  readonly size?: 'normal' | 'display';
};

/** The page's h1. Names the document and takes focus after a change of route. */
export function PageHeading({
  children,
  title,
  caption,
  hasError = false,
  size = 'normal',
}: PageHeadingProps) {
  const { productName, takesFocus } = useContext(PageHeadingContext);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = title ?? (typeof children === 'string' ? children : productName);

  useEffect(() => {
    const full = name === productName || productName === '' ? name : `${name} – ${productName}`;
    document.title = hasError ? `Error: ${full}` : full;
  }, [name, productName, hasError]);

  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [takesFocus]);

  return (
    <div className={cx(styles.block)}>
      {caption !== undefined && <p className={cx(styles.caption)}>{caption}</p>}
      <h1 ref={heading} tabIndex={-1} className={cx(size === 'display' && styles.display)}>
        {children}
      </h1>
    </div>
  );
}
