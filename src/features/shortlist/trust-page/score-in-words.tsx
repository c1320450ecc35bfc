import type { RankedCandidate } from '../../../matching/ranking.ts';
import type { ScoreDecimals } from '../../../report/format/format-score.ts';
import { scoreInWords } from '../../../report/sections/candidate-part.ts';
import { ScoreRange } from '../../../ui/score-range.tsx';

/** The score as a line and in sentences. */
export function ScoreInWords({
  candidate,
  decimals,
}: {
  readonly candidate: RankedCandidate;
  readonly decimals: ScoreDecimals;
}) {
  const { low, expected, high } = candidate.score;
  return (
    <>
      <ScoreRange low={low} expected={expected} high={high} label="Score" decimals={decimals} />
      <p>{scoreInWords(candidate, decimals)}</p>
    </>
  );
}
