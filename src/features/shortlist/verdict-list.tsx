import { useState } from 'react';
import type { TrustUid } from '../../domain/trust-uid.ts';
import type { Verdict } from '../../matching/ranking.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Tag } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { stepPath } from '../paths.ts';
import { RecordConsentDialog } from './record-consent-dialog.tsx';
import styles from './verdict-list.module.css';

type VerdictListProps = {
  readonly trust: { readonly uid: TrustUid; readonly name: string };
  readonly verdicts: readonly Verdict[];
};

const STATES: Readonly<Record<Verdict['state'], string>> = {
  fail: 'Rules it out',
  unknown: 'To settle',
  pass: 'Settled',
};

/** Constraints of one trust in words, each with the way to lift or settle it. */
export function VerdictList({ trust, verdicts }: VerdictListProps) {
  const record = useDecision((state) => state.record);
  const [asked, setAsked] = useState<Verdict | null>(null);
  return (
    <>
      <ul className={cx(styles.list)}>
        {verdicts.map((verdict) => (
          <li key={verdict.constraintId} className={cx(styles.item)}>
            <Tag look={verdict.state === 'pass' ? 'plain' : 'outline'}>{STATES[verdict.state]}</Tag>{' '}
            {verdict.toSettle !== undefined && `${verdict.toSettle}. `}
            {verdict.reason} <WayOut trust={trust} verdict={verdict} onAsk={() => setAsked(verdict)} />
          </li>
        ))}
      </ul>
      <RecordConsentDialog
        verdict={asked}
        trustName={trust.name}
        onRecord={(entry) => {
          record(trust.uid, entry);
          setAsked(null);
        }}
        onCancel={() => setAsked(null)}
      />
    </>
  );
}

type WayOutProps = Pick<VerdictListProps, 'trust'> & {
  readonly verdict: Verdict;
  readonly onAsk: () => void;
};

function WayOut({ trust, verdict, onAsk }: WayOutProps) {
  const about = <VisuallyHidden> about {trust.name}</VisuallyHidden>;
  if (verdict.state === 'pass') return null;
  switch (verdict.lift) {
    case 'own':
      return verdict.state === 'fail' ? <a href={stepPath('limits')}>Change your limits</a> : null;
    case 'consent':
      return (
        <Button look="quiet" small onClick={onAsk}>
          Record an answer{about}
        </Button>
      );
    case 'fixed':
      return null;
    default:
      return verdict.lift satisfies never;
  }
}
