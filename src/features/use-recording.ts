import { useState } from 'react';
import type { TrustUid } from '../domain/trust-uid.ts';
import type { RankedCandidate } from '../matching/ranking.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import { useDecision } from '../store/use-decision.ts';
import type { Ranked } from './ranking-gate.tsx';
import { rankedTrust } from './standing-change.tsx';

/** Records entries about a trust, and remembers where it stood before. */
export function useRecording(uid: TrustUid, { ranking }: Ranked) {
  const record = useDecision((state) => state.record);
  const [last, setLast] = useState<{ readonly count: number; readonly before: RankedCandidate | undefined }>({
    count: 0,
    before: undefined,
  });
  return {
    recorded: last.count,
    before: last.before,
    now: rankedTrust(ranking, uid),
    recordAll: (entries: readonly RecordedEntry[]) => {
      setLast({ count: entries.length, before: rankedTrust(ranking, uid) });
      for (const entry of entries) record(uid, entry);
    },
  };
}
