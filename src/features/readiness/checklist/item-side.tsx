import { useId, useState } from 'react';
import { formatDate } from '../../../domain/iso-date.ts';
import { sentenceCase } from '../../../matching/wording.ts';
import { type ItemState, isMissing, STANDING_LABELS } from '../../../readiness/readiness-of.ts';
import { ITEM_STATUS_LABELS, ITEM_STATUSES, type ItemRecord } from '../../../readiness/record.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { SIDE_NAMES } from '../side-names.ts';
import type { WhereDone } from '../where-done.ts';
import styles from './checklist.module.css';
import { ItemForm } from './item-form.tsx';
import { type RecordEditor, useRecordEditor } from './item-record.ts';

type ItemSideProps = { readonly state: ItemState; readonly where: WhereDone | null };

/** One side's standing on an item: what is known, and a way to write it down. */
export function ItemSide({ state, where }: ItemSideProps) {
  const editor = useRecordEditor(state);
  const [open, setOpen] = useState(false);
  const formId = useId();
  const { side, standing, record } = state;
  const byHand = editor !== null && standing !== 'settled';
  return (
    <div className={cx(styles.side)}>
      <p className={cx(styles.sideName)}>
        <span className={cx(styles.box, !isMissing(state) && styles.ticked)} aria-hidden="true" />
        {SIDE_NAMES[side]}
      </p>
      <div className={cx(styles.sideBody)}>
        <p className={cx(styles.standing, byHand && styles.paperOnly)}>
          {sentenceCase(STANDING_LABELS[standing])}
        </p>
        {byHand && <StatusSelect state={state} editor={editor} />}
        <Finding state={state} where={where} />
        <Written record={record} missing={isMissing(state)} />
        {editor !== null && (
          <p data-print="hide">
            <Button
              look="quiet"
              small
              aria-expanded={open}
              aria-controls={formId}
              onClick={() => setOpen(!open)}
            >
              {open ? 'Close' : 'Who, when, evidence'}
              <VisuallyHidden>
                {' '}
                for {SIDE_NAMES[side].toLowerCase()}: {state.item.label}
              </VisuallyHidden>
            </Button>
          </p>
        )}
      </div>
      {editor !== null && (
        <div id={formId} className={cx(styles.form)} hidden={!open}>
          {open && <ItemForm name={nameOf(state)} record={record} editor={editor} />}
        </div>
      )}
    </div>
  );
}

type EditedProps = { readonly state: ItemState; readonly editor: RecordEditor };

const nameOf = ({ item, side }: ItemState) => `${item.id}-${side}`;

function StatusSelect({ state, editor }: EditedProps) {
  const { item, side, record, standing } = state;
  const id = `${nameOf(state)}-status`;
  const offered = ITEM_STATUSES.filter(
    (status) => status !== 'does-not-apply' || item.gate === undefined || record.status === status,
  );
  return (
    <div data-print="hide">
      <label htmlFor={id}>
        <VisuallyHidden>
          {SIDE_NAMES[side]}: {item.label}
        </VisuallyHidden>
      </label>
      <select
        id={id}
        className={cx(styles.select)}
        value={record.status}
        onChange={({ target }) => {
          const status = ITEM_STATUSES.find((known) => known === target.value);
          if (status !== undefined) editor.save({ ...record, status });
        }}
      >
        {offered.map((status) => (
          <option key={status} value={status}>
            {sentenceCase(ITEM_STATUS_LABELS[status])}
          </option>
        ))}
      </select>
      {record.status === 'does-not-apply' && (
        <TextField
          name={`${nameOf(state)}-why`}
          label="Why does it not apply?"
          {...(standing === 'reason-missing' ? { hint: 'Without a reason it counts as missing.' } : {})}
          value={record.why}
          onChange={({ target }) => editor.save({ ...record, why: target.value })}
        />
      )}
    </div>
  );
}

/** What Trust Match knows already, and where from. */
function Finding({ state: { finding, applicability, standing }, where }: ItemSideProps) {
  return (
    <>
      {finding.kind === 'settled' && <p>{finding.evidence}</p>}
      {finding.kind === 'against' && <p className={cx(styles.against)}>{finding.why}</p>}
      {finding.kind === 'open' && finding.why !== undefined && <p>{finding.why}</p>}
      {applicability.kind === 'not-known' && <p>Whether it applies is not known: {applicability.why}</p>}
      {where !== null && standing !== 'set-aside' && (
        <p data-print="hide">
          <a href={where.href}>
            {finding.kind === 'settled' ? 'Look at' : 'Go to'} {where.label}
          </a>
        </p>
      )}
    </>
  );
}

/** What was written down, in one line each; on paper, room for what was not. */
function Written({ record, missing }: { readonly record: ItemRecord; readonly missing: boolean }) {
  const whoAndWhen = [record.owner.trim(), ...(record.date === undefined ? [] : [formatDate(record.date)])]
    .filter((part) => part !== '')
    .join(', ');
  const lines = [
    ...(whoAndWhen === '' ? [] : [['Who and when', whoAndWhen] as const]),
    ...(record.evidence.trim() === '' ? [] : [['Evidence', record.evidence] as const]),
    ...(record.note.trim() === '' ? [] : [['Note', record.note] as const]),
    ...(record.status === 'does-not-apply' && record.why.trim() !== ''
      ? [['Why not', record.why] as const]
      : []),
  ];
  return (
    <>
      {lines.map(([label, words]) => (
        <p key={label} className={cx(styles.written)}>
          <span className={cx(styles.label)}>{label}:</span> {words}
        </p>
      ))}
      {missing && (whoAndWhen === '' || record.evidence.trim() === '') && (
        <p className={cx(styles.paperOnly, styles.gap)}>
          {whoAndWhen === '' && <span>Who, by when</span>}
          {record.evidence.trim() === '' && <span>Evidence</span>}
        </p>
      )}
    </>
  );
}
