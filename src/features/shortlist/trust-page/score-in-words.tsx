import type { RankedCandidate } from '../../../matching/ranking.ts';
import { scoreInWords } from '../../../report/sections/candidate-part.ts';
import { ScoreRange } from '../../../ui/score-range.tsx';

/** The score as a line and in sentences. */
export function ScoreInWords({ candidate }: { readonly candidate: RankedCandidate }) {
  const { low, expected, high } = candidate.score;
  return (
    <>
      <ScoreRange low={low} expected={expected} high={high} label="Score" />
      <p>{scoreInWords(candidate)}</p>
    </>
  );
}
