import type { AnswerPath } from '../../matching/defaults-used.ts';
import type { CandidateExplanation, CriterionExplanation } from '../../matching/ranking.ts';
import { BY_DEFAULT, describeStrength, describeWeakness, groundOf } from '../../matching/reasons.ts';
import { sentenceCase } from '../../matching/wording.ts';
import { citeCriterion, formatSource } from '../../report/format/format-source.ts';
import { cx } from '../../ui/cx.ts';
import styles from './candidate-reasons.module.css';

type CandidateReasonsProps = {
  readonly explanation: CandidateExplanation;
  /** Answers that a default stands in for: reasons that rest on them are named as ours. */
  readonly defaultsUsed: readonly AnswerPath[];
};

/**
 * What lifts a trust most, by the school's answers and by our defaults apart, and where it falls furthest short, each with its
 * figure; the sources stand below, once each.
 */
export function CandidateReasons({ explanation, defaultsUsed }: CandidateReasonsProps) {
  const { strongest, weakest } = explanation;
  const grounded = (ground: ReturnType<typeof groundOf>) =>
    strongest.filter((criterion) => groundOf(criterion, defaultsUsed) === ground);
  const [yours, ours] = [grounded('yours'), grounded('default')];
  const cited = weakest === undefined ? strongest : [...strongest, weakest];
  const facts = explanation.otherMajority === undefined ? [] : [explanation.otherMajority.source];
  const sources = [...new Set([...cited.map(citeCriterion), ...facts.map(formatSource)])];
  return (
    <>
      <dl className={cx(styles.reasons)}>
        {strongest.length === 0 && (
          <>
            <dt className={cx(styles.term)}>What speaks for it</dt>
            <dd>Nothing that is known lifts it above the middle of the field.</dd>
          </>
        )}
        {yours.length > 0 && <Strengths term="What speaks for it" criteria={yours} />}
        {ours.length > 0 && <Strengths term={sentenceCase(BY_DEFAULT)} criteria={ours} />}
        <dt className={cx(styles.term)}>Weakest point</dt>
        {weakest === undefined ? (
          <dd>Nothing that is known falls short of what you asked for.</dd>
        ) : (
          <dd>
            {describeWeakness(weakest)}
            {groundOf(weakest, defaultsUsed) === 'default' && ` (${sentenceCase(BY_DEFAULT)}.)`}
          </dd>
        )}
      </dl>
      {sources.length > 0 && <p className={cx(styles.sources)}>Sources: {sources.join('; ')}</p>}
    </>
  );
}

function Strengths({
  term,
  criteria,
}: {
  readonly term: string;
  readonly criteria: readonly CriterionExplanation[];
}) {
  return (
    <>
      <dt className={cx(styles.term)}>{term}</dt>
      {criteria.map((criterion) => (
        <dd key={criterion.criterionId}>{describeStrength(criterion)}</dd>
      ))}
    </>
  );
}
