import type { AnswerPath } from '../../matching/defaults-used.ts';
import type { CandidateExplanation, RankedCandidate } from '../../matching/ranking.ts';
import { formatPlace } from '../../report/format/format-rank.ts';
import type { ScoreDecimals } from '../../report/format/format-score.ts';
import { ScoreRange } from '../../ui/score-range.tsx';
import { Section } from '../../ui/section.tsx';
import { trustPath } from '../paths.ts';
import { CandidateReasons } from './candidate-reasons.tsx';

type OwnTrustProps = {
  readonly own: RankedCandidate;
  readonly decimals: ScoreDecimals;
  readonly explanation: CandidateExplanation | null;
  readonly defaultsUsed: readonly AnswerPath[];
};

/** The trust that our school is in already: scored alike, outside the order. */
export function OwnTrust({ own, decimals, explanation, defaultsUsed }: OwnTrustProps) {
  return (
    <Section heading="The trust you are in" aside="Scored by the same rules, outside the order">
      <p>
        <a href={trustPath(own.uid)}>{own.name}</a> would stand {formatPlace(own.rank, false)} among the
        others. A school cannot leave its trust by its own decision.
      </p>
      <ScoreRange
        low={own.score.low}
        expected={own.score.expected}
        high={own.score.high}
        label={`Score of ${own.name}`}
        decimals={decimals}
      />
      {explanation !== null && <CandidateReasons explanation={explanation} defaultsUsed={defaultsUsed} />}
    </Section>
  );
}
