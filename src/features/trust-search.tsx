import { useState } from 'react';
import type { TrustUid } from '../domain/trust-uid.ts';
import { counted } from '../matching/wording.ts';
import { Button } from '../ui/button.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { TextField } from '../ui/text-field.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { TrustHit } from '../worker/protocol.ts';
import styles from './trust-search.module.css';
import { useWorkerAnswer } from './worker-hooks.ts';

const SHORTEST_QUERY = 2;
const MOST_HITS = 6;

type TrustSearchProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What the button beside each trust says. */
  readonly action: string;
  readonly chosen: readonly TrustUid[];
  /** No more can be chosen. */
  readonly full: boolean;
  readonly onChoose: (trust: TrustHit) => void;
};

/** Finds any open trust by its name, also a misspelt one, and hands it on. */
export function TrustSearch({ name, label, hint, action, chosen, full, onChoose }: TrustSearchProps) {
  const [query, setQuery] = useState('');
  const asked = query.trim().length >= SHORTEST_QUERY;
  const answer = useWorkerAnswer('findTrusts', asked ? { query: query.trim(), limit: MOST_HITS } : null);
  const hits = answer.kind === 'done' ? answer.answer : answer.kind === 'waiting' ? answer.previous : null;
  return (
    <>
      <TextField
        name={name}
        type="search"
        label={label}
        hint={hint}
        autoComplete="off"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <LiveRegion
        visible={false}
        message={
          asked && answer.kind === 'done'
            ? counted(answer.answer.length, 'trust found', 'trusts found')
            : null
        }
      />
      {answer.kind === 'failed' && <p role="alert">{answer.failure.message}</p>}
      {asked && answer.kind === 'done' && answer.answer.length === 0 && (
        <p>No open trust has a name like this.</p>
      )}
      {asked && hits !== null && hits.length > 0 && (
        <ul className={styles.hits}>
          {hits.map((hit) => (
            <li key={hit.uid} className={styles.hit}>
              <span>
                {hit.name}{' '}
                <span className={styles.size}>{counted(hit.schoolCount, 'school', 'schools')}</span>
              </span>
              {chosen.includes(hit.uid) ? (
                <span>chosen</span>
              ) : (
                <Button look="secondary" small disabled={full} onClick={() => onChoose(hit)}>
                  {action}
                  <VisuallyHidden> {hit.name}</VisuallyHidden>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
