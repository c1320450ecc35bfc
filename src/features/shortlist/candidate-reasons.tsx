import type { CandidateExplanation, CriterionExplanation } from '../../matching/ranking.ts';
import { citeCriterion, formatSource } from '../../report/format/format-source.ts';
import { cx } from '../../ui/cx.ts';
import styles from './candidate-reasons.module.css';

type CandidateReasonsProps = { readonly explanation: CandidateExplanation };

/** What lifts a trust most and where it falls furthest short, each with its figure; the sources stand below, once each. */
export function CandidateReasons({ explanation }: CandidateReasonsProps) {
  const { strongest, weakest } = explanation;
  const cited = weakest === undefined ? strongest : [...strongest, weakest];
  const facts = explanation.otherMajority === undefined ? [] : [explanation.otherMajority.source];
  const sources = [...new Set([...cited.map(citeCriterion), ...facts.map(formatSource)])];
  return (
    <>
      <dl className={cx(styles.reasons)}>
        <dt className={cx(styles.term)}>What speaks for it</dt>
        {strongest.length === 0 ? (
          <dd>Nothing that is known lifts it above the middle of the field.</dd>
        ) : (
          strongest.map(reason)
        )}
        <dt className={cx(styles.term)}>Weakest point</dt>
        {weakest === undefined ? (
          <dd>Nothing that is known falls short of what you asked for.</dd>
        ) : (
          reason(weakest)
        )}
      </dl>
      {sources.length > 0 && <p className={cx(styles.sources)}>Sources: {sources.join('; ')}</p>}
    </>
  );
}

function reason(criterion: CriterionExplanation) {
  return <dd key={criterion.criterionId}>{criterion.sentence}</dd>;
}
