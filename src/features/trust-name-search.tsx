import { type ReactNode, useState } from 'react';
import { counted } from '../matching/wording.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { TrustHit } from '../worker/protocol.ts';
import { useWorkerAnswer } from './worker-hooks.ts';

const SHORTEST_QUERY = 2;

/** Said where a search finds none. */
export const NO_TRUST_FOUND = 'No open trust has a name like this.';

type TrustNameSearchProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly mostHits: number;
  /** Draws what was found, perhaps nothing; the last hits stay while the next are looked for. */
  readonly children: (hits: readonly TrustHit[]) => ReactNode;
};

/** A field that finds open trusts by name, also a misspelt one, and says how many it found. */
export function TrustNameSearch({ name, label, hint, mostHits, children }: TrustNameSearchProps) {
  const [query, setQuery] = useState('');
  const asked = query.trim().length >= SHORTEST_QUERY;
  const answer = useWorkerAnswer('findTrusts', asked ? { query: query.trim(), limit: mostHits } : null);
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
        message={answer.kind === 'done' ? counted(answer.answer.length, 'trust found', 'trusts found') : null}
      />
      {answer.kind === 'failed' && <p role="alert">{answer.failure.message}</p>}
      {hits !== null && children(hits)}
    </>
  );
}
