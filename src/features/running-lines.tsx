import { useLayoutEffect } from 'react';
import { formatDate } from '../domain/iso-date.ts';
import { cx } from '../ui/cx.ts';
import { pageRule, type SheetLines } from './page-rule.ts';
import styles from './running-lines.module.css';
import type { LocalTime } from './use-print-time.ts';

type RunningLinesProps = Pick<SheetLines, 'left' | 'foot'> & { readonly printed: LocalTime };

const drawsMarginBoxes = () => 'CSSMarginRule' in window;

/**
 * What stands on every sheet: school, date and time, what kind of paper it is, page number. Browsers that draw the margins of a
 * page get all of it there; for the others a line is repeated at the foot of every sheet, without the page number, which they
 * print themselves.
 */
export function RunningLines({ left, printed, foot }: RunningLinesProps) {
  const right = `${formatDate(printed.on)}, ${printed.at}`;
  useLayoutEffect(() => {
    if (!drawsMarginBoxes()) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageRule({ left, right, foot }));
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
