import { useState } from 'react';
import { CONSIDERATION_LABELS } from '../../../domain/consideration.ts';
import { describeRounding } from '../../../matching/robustness/governor-sentences.ts';
import type { GovernorComparison } from '../../../matching/robustness/governors.ts';
import { swingsOfShares } from '../../../matching/robustness/mean-swings.ts';
import type { Weighed } from '../../../matching/robustness/weigh.ts';
import { listed } from '../../../matching/wording.ts';
import { governorStore } from '../../../store/governor-store.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonRow } from '../../../ui/button-row.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import type { ReadyInput } from '../../rank-input.ts';

type AdoptMeanProps = {
  readonly input: ReadyInput;
  readonly comparison: GovernorComparison;
  readonly mean: Weighed;
};

/** The mean as numbers that the board can make its own. */
export function AdoptMean({ input, comparison: { considerations, governors }, mean }: AdoptMeanProps) {
  const [said, setSaid] = useState<string | null>(null);
  const board = input.answers.weights.considerations;
  const { swings, furthest } = swingsOfShares(considerations, mean.shares, board);
  const inForce = considerations.every((id) => swings[id] === board[id]);
  return (
    <>
      <p>
        The mean of {governors.length} as numbers from 0 to 100, the largest 100:{' '}
        {listed(considerations.map((id) => `${CONSIDERATION_LABELS[id]} ${swings[id]}`))}.{' '}
        {describeRounding(furthest)}
      </p>
      <p>
        A mean is a starting point for talking, no verdict: it can please nobody. Each governor’s numbers stay
        as they are.
      </p>
      {inForce ? (
        <p>These are the board’s weights now.</p>
      ) : (
        <ButtonRow>
          <Button
            onClick={() => {
              governorStore.adoptMean(swings);
              setSaid('The mean has become the board’s weights. You can undo this.');
            }}
          >
            Use the mean as our board’s weights
          </Button>
        </ButtonRow>
      )}
      <LiveRegion message={inForce ? said : null} />
    </>
  );
}
