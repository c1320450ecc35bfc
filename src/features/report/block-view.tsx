import type { Block } from '../../report/document.ts';
import { cx } from '../../ui/cx.ts';
import { ScoreRange } from '../../ui/score-range.tsx';
import { TableBlock } from '../table-block.tsx';
import styles from './document-view.module.css';
import { FactsTable } from './facts-table.tsx';

type Of<K extends Block['kind']> = { readonly block: Extract<Block, { readonly kind: K }> };

/** One block of the report; parts hold further blocks. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return <Items block={block} />;
    case 'facts':
      return <FactsTable caption={block.caption} facts={block.facts} />;
    case 'findings':
      return <Findings block={block} />;
    case 'table':
      return (
        <div className={cx(styles.table)}>
          <TableBlock table={block} stacked />
          <p className={cx(styles.source)}>{block.source}</p>
        </div>
      );
    case 'ranges':
      return <Ranges block={block} />;
    case 'checklist':
      return <Items block={block} boxes />;
    case 'lines':
      return <Lines block={block} />;
    case 'notes':
      return <Notes block={block} />;
    case 'part':
      return <Part block={block} />;
    default:
      return block satisfies never;
  }
}

function Items({ block, boxes = false }: Of<'list' | 'checklist'> & { readonly boxes?: boolean }) {
  return (
    <div className={cx(styles.led)}>
      <p className={cx(styles.lead)}>{block.lead}</p>
      <ul className={cx(boxes && styles.boxes)}>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function Findings({ block }: Of<'findings'>) {
  return (
    <div className={cx(styles.led)}>
      <p className={cx(styles.lead)}>{block.lead}</p>
      <ul>
        {block.findings.map(({ about, sentence, source }) => (
          <li key={`${about} ${sentence} ${source}`}>
            {sentence} <span className={cx(styles.cite)}>({source})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Ranges({ block }: Of<'ranges'>) {
  return (
    <figure className={cx(styles.ranges)}>
      <figcaption className={cx(styles.lead)}>{block.caption}</figcaption>
      <dl>
        {block.rows.map(({ name, range }, index) => (
          <div key={name} className={cx(styles.range)}>
            <dt>{name}</dt>
            <dd>
              <ScoreRange
                {...range}
                decimals={block.decimals}
                label={name}
                scale={index === block.rows.length - 1}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p className={cx(styles.source)}>{block.source}</p>
    </figure>
  );
}

function Lines({ block: { label, count } }: Of<'lines'>) {
  return (
    <div className={cx(styles.lines)}>
      <p className={cx(styles.lead)}>{label}</p>
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines to write on are all alike
        <div key={line} className={cx(styles.line)} />
      ))}
    </div>
  );
}

function Notes({ block: { about, paragraphs } }: Of<'notes'>) {
  return (
    <div className={cx(styles.notes)}>
      <h3>{about}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

function Part({ block: { id, title, blocks } }: Of<'part'>) {
  const headingId = `report-part-${id}`;
  return (
    <article aria-labelledby={headingId} className={cx(styles.part)}>
      <h3 id={headingId}>{title}</h3>
      {blocks.map((inner, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document is built anew as a whole; its blocks have no other identity
        <BlockView key={index} block={inner} />
      ))}
    </article>
  );
}
