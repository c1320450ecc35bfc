import { useLayoutEffect } from 'react';
import { formatDate } from '../../domain/iso-date.ts';
import type { ReportDocument } from '../../report/document.ts';
import { cx } from '../../ui/cx.ts';
import { pageRule } from './page-rule.ts';
import styles from './running-lines.module.css';

const drawsMarginBoxes = () => 'CSSMarginRule' in window;

/**
 * What stands on every sheet: school, date and time, page number. Browsers that draw the margins of a page get all of it there;
 * for the others a line is repeated at the foot of every sheet, without the page number, which they print themselves.
 */
export function RunningLines({ report }: { readonly report: ReportDocument }) {
  const left = report.schoolName;
  const right = `${formatDate(report.printedOn)}, ${report.printedAt}`;
  const foot = report.example
    ? 'Example with made-up preferences · Trust Match working paper'
    : 'Trust Match working paper for governors';
  useLayoutEffect(() => {
    if (!drawsMarginBoxes()) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageRule(left, right, foot));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [left, right, foot]);
  return drawsMarginBoxes() ? null : (
    <p className={cx(styles.foot)} aria-hidden="true">
      {left} · {right} · {foot}
    </p>
  );
}
