import { useState } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { TextField } from '../../ui/text-field.tsx';
import { UndoBar } from '../../ui/undo-bar.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { DrawFieldProps } from './draw-field.tsx';
import { FieldBlock } from './field-block.tsx';
import { type FormValues, isTrustEntries, type TrustEntry } from './fields/field.ts';
import { messageFor } from './flatten-errors.ts';
import { TrustFinder } from './trust-finder.tsx';
import { useTrustName } from './trust-name.tsx';
import styles from './trusts-input.module.css';

/** Names trusts one by one, each with a reason. */
export function TrustsInput({ name, spec, errors }: DrawFieldProps<'trusts'>) {
  const { field } = useController<FormValues>({ name });
  const entries = isTrustEntries(field.value) ? field.value : [];
  const [removed, setRemoved] = useState<{ readonly entry: TrustEntry; readonly at: number } | null>(null);

  const add = (uid: string) => {
    if (!entries.some((entry) => entry.uid === uid)) field.onChange([...entries, { uid, reason: '' }]);
  };
  const remove = (at: number) => {
    const entry = entries[at];
    if (entry === undefined) return;
    setRemoved({ entry, at });
    field.onChange(entries.toSpliced(at, 1));
  };
  const undo = () => {
    if (removed !== null) field.onChange(entries.toSpliced(removed.at, 0, removed.entry));
    setRemoved(null);
  };

  return (
    <FieldBlock id={name} legend={spec.legend} hint={spec.hint} error={messageFor(errors, name)}>
      <TrustFinder id={`${name}-finder`} label="Name of a trust" onPick={({ uid }) => add(uid)} />
      {entries.map((entry, at) => (
        <NamedTrust
          key={entry.uid}
          id={`${name}.${at}.reason`}
          entry={entry}
          onReason={(reason) =>
            field.onChange(entries.map((other, index) => (index === at ? { ...other, reason } : other)))
          }
          onRemove={() => remove(at)}
        />
      ))}
      <UndoBar
        message={removed === null ? null : 'Removed a trust from this list.'}
        onUndo={undo}
        onDismiss={() => setRemoved(null)}
      />
    </FieldBlock>
  );
}

type NamedTrustProps = {
  readonly id: string;
  readonly entry: TrustEntry;
  readonly onReason: (reason: string) => void;
  readonly onRemove: () => void;
};

function NamedTrust({ id, entry, onReason, onRemove }: NamedTrustProps) {
  const name = useTrustName(entry.uid);
  return (
    <div className={cx(styles.trust)}>
      <h3>{name}</h3>
      <TextField
        id={id}
        label={
          <>
            Reason<VisuallyHidden> for leaving out {name}</VisuallyHidden>
          </>
        }
        optional
        maxLength={500}
        value={entry.reason}
        onChange={(event) => onReason(event.target.value)}
      />
      <Button look="quiet" small onClick={onRemove}>
        Remove<VisuallyHidden> {name}</VisuallyHidden>
      </Button>
    </div>
  );
}

/** Names one trust; nothing while the question before makes it needless. */
export function TrustInput({ name, spec, errors }: DrawFieldProps<'trust'>) {
  const { field } = useController<FormValues>({ name });
  const shown = useWatch<FormValues>({ name: spec.shownWhen.field }) === spec.shownWhen.value;
  const uid = typeof field.value === 'string' ? field.value : '';
  if (!shown) return null;
  return (
    <FieldBlock id={name} legend={spec.label} hint={spec.hint} error={messageFor(errors, name)}>
      {uid === '' ? null : <ChosenTrust uid={uid} />}
      <TrustFinder
        id={`${name}-finder`}
        label={uid === '' ? 'Name of the trust' : 'Name of another trust'}
        onPick={(trust) => field.onChange(trust.uid)}
      />
    </FieldBlock>
  );
}

function ChosenTrust({ uid }: { readonly uid: string }) {
  const name = useTrustName(uid);
  return (
    <p>
      Chosen: <strong>{name}</strong>
    </p>
  );
}
