import { lazy, Suspense, useState } from 'react';
import { counted } from '../../matching/wording.ts';
import type { FinderHit } from '../../ui/finder.tsx';
import type { TrustHit } from '../../worker/protocol.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';
import { foundBy } from './found.ts';

const Finder = lazy(async () => ({ default: (await import('../../ui/finder.tsx')).Finder }));

/** Two letters find too much to be of use below this. */
const SHORTEST_QUERY = 2;
const MOST_HITS = 10;

type TrustFinderProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly onPick: (trust: TrustHit) => void;
};

/** Finds an open trust by its name. */
export function TrustFinder({ onPick, ...field }: TrustFinderProps) {
  const [query, setQuery] = useState('');
  const asked = query.trim().length >= SHORTEST_QUERY;
  const answer = useWorkerAnswer('findTrusts', asked ? { query: query.trim(), limit: MOST_HITS } : null);
  const { hits, waiting, message } = foundBy(answer, {
    tooShort: 'Type at least two letters.',
    nothing: 'No open trust has a name like this.',
  });
  const pick = (picked: FinderHit) => {
    const trust = hits.find(({ uid }) => uid === picked.id);
    if (trust === undefined) return;
    setQuery('');
    onPick(trust);
  };
  return (
    <Suspense fallback={<p>Loading the trust finder…</p>}>
      <Finder
        {...field}
        query={query}
        onQuery={setQuery}
        hits={hits.map(({ uid, name, schoolCount }) => ({
          id: uid,
          name,
          detail: counted(schoolCount, 'school', 'schools'),
        }))}
        waiting={waiting}
        message={message}
        onPick={pick}
      />
    </Suspense>
  );
}
