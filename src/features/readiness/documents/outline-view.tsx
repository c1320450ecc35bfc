import type { OutlineBlock, Spans } from '../../../readiness/documents/outline.ts';
import { cx } from '../../../ui/cx.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './outline-view.module.css';

/** A document's blocks, the same on screen and on paper. */
export function OutlineView({ blocks }: { readonly blocks: readonly OutlineBlock[] }) {
  return (
    <div className={cx(styles.document)}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document is built anew as a whole; its blocks have no other identity
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: OutlineBlock }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p>
          <SpansView spans={block.spans} />
        </p>
      );
    case 'list':
      return <ListBlock block={block} />;
    case 'table':
      return <OutlineTable block={block} />;
    case 'signatures':
      return (
        <div className={cx(styles.signatures)}>
          {block.roles.map((role) => (
            <Signature key={role} role={role} />
          ))}
        </div>
      );
    default:
      return block satisfies never;
  }
}

/** Words, and gaps drawn as lines to write on with what belongs there. */
function SpansView({ spans }: { readonly spans: Spans }) {
  return spans.map((span, index) =>
    span.kind === 'text' ? (
      span.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of words have no other identity
      <span key={index} className={cx(styles.gap)}>
        <VisuallyHidden>Gap to fill: </VisuallyHidden>
        {span.label}
      </span>
    ),
  );
}

type Of<K extends OutlineBlock['kind']> = { readonly block: Extract<OutlineBlock, { readonly kind: K }> };

function ListBlock({ block: { ordered, items } }: Of<'list'>) {
  const entries = items.map((spans, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items of a draft have no other identity
    <li key={index}>
      <SpansView spans={spans} />
    </li>
  ));
  return ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>;
}

type Row = { readonly key: string; readonly cells: readonly Spans[] };

/** A table of more rows than this may run over to the next sheet, between rows. */
const MOST_ROWS_TOGETHER = 6;

function OutlineTable({ block: { caption, columns, rows } }: Of<'table'>) {
  const [first, ...others] = columns.map(
    (header, index): Column<Row> => ({
      id: String(index),
      header,
      cell: ({ cells }) => (
        <div>
          <SpansView spans={cells[index] ?? []} />
        </div>
      ),
    }),
  );
  if (first === undefined) throw new Error(`a table without columns: ${caption}`);
  return (
    <div className={cx(rows.length <= MOST_ROWS_TOGETHER && styles.together)}>
      <DataTable
        caption={caption}
        captionHidden
        columns={[first, ...others]}
        rows={rows.map((cells, index) => ({ key: String(index), cells }))}
        rowKey={({ key }) => key}
        stacked
      />
    </div>
  );
}

function Signature({ role }: { readonly role: string }) {
  return (
    <div className={cx(styles.signature)}>
      <p className={cx(styles.role)}>{role}</p>
      {['Signature', 'Name and role', 'Date'].map((label) => (
        <p key={label} className={cx(styles.toSign)}>
          {label}
        </p>
      ))}
    </div>
  );
}
