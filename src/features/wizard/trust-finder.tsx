import { lazy, Suspense, useState } from 'react';
import { counted } from '../../matching/wording.ts';
import type { TrustHit } from '../../worker/protocol.ts';
import { useWorkerAnswer } from '../worker-hooks.ts';

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
  const found = answer.kind === 'done' ? answer.answer : null;
  const pick = (uid: string) => {
    const trust = found?.find((hit) => hit.uid === uid);
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
        hits={
          asked
            ? (found?.map(({ uid, name, schoolCount }) => ({
                id: uid,
                name,
                detail: counted(schoolCount, 'school', 'schools'),
              })) ?? null)
            : []
        }
        message={messageOf(asked, answer)}
        onPick={({ id }) => pick(id)}
      />
    </Suspense>
  );
}

function messageOf(asked: boolean, answer: ReturnType<typeof useWorkerAnswer<'findTrusts'>>): string | null {
  if (!asked) return null;
  if (answer.kind === 'failed') return answer.failure.message;
  if (answer.kind === 'waiting' && answer.progress !== null) return 'Reading the register of trusts…';
  return answer.kind === 'done' && answer.answer.length === 0 ? 'No open trust has a name like this.' : null;
}
