import type { ReportDocument, ReportSection } from '../../report/document.ts';
import { cx } from '../../ui/cx.ts';
import { BlockView } from './block-view.tsx';
import styles from './document-view.module.css';

/** The whole report, section by section. */
export function DocumentView({ report }: { readonly report: ReportDocument }) {
  return (
    <div className={cx(styles.document)}>
      {report.sections.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
    </div>
  );
}

function SectionView({ section }: { readonly section: ReportSection }) {
  const headingId = `report-${section.id}`;
  return (
    <section aria-labelledby={headingId} className={cx(styles.section, styles[section.onPaper])}>
      <h2 id={headingId} className={cx(styles.heading)}>
        {section.title}
      </h2>
      {section.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document is built anew as a whole; its blocks have no other identity
        <BlockView key={index} block={block} />
      ))}
    </section>
  );
}
