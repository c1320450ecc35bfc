import { useId } from 'react';
import type { AnswerPath } from '../../matching/defaults-used.ts';
import type { CandidateExplanation, RankedCandidate } from '../../matching/ranking.ts';
import { counted, inKm } from '../../matching/wording.ts';
import { formatPlace, formatPossibleRanks, type OrderKind, rankIn } from '../../report/format/format-rank.ts';
import { formatCoverage, isUncertain, type ScoreDecimals } from '../../report/format/format-score.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Details } from '../../ui/details.tsx';
import { ScoreRange } from '../../ui/score-range.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { evidencePath, trustPath } from '../paths.ts';
import styles from './candidate-entry.module.css';
import { CandidateReasons } from './candidate-reasons.tsx';
import { CharacterFact } from './character-fact.tsx';

type CandidateEntryProps = {
  readonly candidate: RankedCandidate;
  readonly decimals: ScoreDecimals;
  readonly order: OrderKind;
  readonly shared: boolean;
  readonly kept: boolean;
  /** Shows the reasons at once; otherwise they open on request. */
  readonly prominent: boolean;
  /** Null until the worker has explained this trust. */
  readonly explanation: CandidateExplanation | null;
  readonly defaultsUsed: readonly AnswerPath[];
  readonly onKeep: () => void;
  readonly onPutBack: () => void;
  readonly onSetAside: () => void;
};

/** One trust in the order: place, score with its range, what is open, why it stands here, and what can be done with it. */
export function CandidateEntry(props: CandidateEntryProps) {
  const { candidate, order, shared, kept, prominent, explanation, defaultsUsed } = props;
  const nameId = useId();
  const rank = rankIn(order, candidate);
  return (
    <article
      id={entryId(candidate)}
      tabIndex={-1}
      aria-labelledby={nameId}
      className={cx(styles.entry, kept && styles.kept)}
    >
      <p className={cx(styles.rank)}>
        <span aria-hidden="true">
          {rank}
          {shared && '='}
        </span>
        <VisuallyHidden>{formatPlace(rank, shared)}</VisuallyHidden>
      </p>
      <div>
        <h3 id={nameId} className={cx(styles.name)}>
          <a href={trustPath(candidate.uid)}>{candidate.name}</a> {kept && <Tag look="strong">Kept</Tag>}
        </h3>
        <p className={cx(styles.facts)}>
          {counted(candidate.schoolCount, 'school', 'schools')}, the nearest {inKm(candidate.nearestKm)} away
        </p>
        {explanation?.otherMajority !== undefined && (
          <CharacterFact sentence={explanation.otherMajority.sentence} />
        )}
        <Standing candidate={candidate} decimals={props.decimals} />
        {explanation !== null && (prominent || kept) && (
          <CandidateReasons explanation={explanation} defaultsUsed={defaultsUsed} />
        )}
        {explanation !== null && !(prominent || kept) && (
          <div className={cx(styles.more)}>
            <Details summary="Why it stands here">
              <CandidateReasons explanation={explanation} defaultsUsed={defaultsUsed} />
            </Details>
          </div>
        )}
        <Actions {...props} />
      </div>
    </article>
  );
}

/** Id of a trust's entry, so that focus can be brought to it. */
export const entryId = ({ uid }: Pick<RankedCandidate, 'uid'>) => `trust-${uid}`;

function Standing({ candidate, decimals }: Pick<CandidateEntryProps, 'candidate' | 'decimals'>) {
  const { score, coverage, unsettled } = candidate;
  return (
    <>
      <ScoreRange
        low={score.low}
        expected={score.expected}
        high={score.high}
        label={`Score of ${candidate.name}`}
        decimals={decimals}
      />
      {isUncertain(score) && (
        <p className={cx(styles.known)}>
          We know {formatCoverage(coverage)} of what you weighed. Possible places:{' '}
          {formatPossibleRanks(candidate)}.
        </p>
      )}
      {unsettled.length > 0 && (
        <ul className={cx(styles.unsettled)}>
          {unsettled.map(({ constraintId, toSettle, reason }) => (
            <li key={constraintId}>
              <Tag>To settle first</Tag> {toSettle ?? reason}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Actions({ candidate, kept, onKeep, onPutBack, onSetAside }: CandidateEntryProps) {
  const about = <VisuallyHidden> {candidate.name}</VisuallyHidden>;
  return (
    <div className={cx(styles.actions)} data-print="hide">
      {kept ? (
        <Button look="secondary" small onClick={onPutBack}>
          Keep no longer{about}
        </Button>
      ) : (
        <Button look="secondary" small onClick={onKeep}>
          Keep{about}
        </Button>
      )}
      <Button look="quiet" small onClick={onSetAside}>
        Set aside{about}
      </Button>
      {kept && <a href={evidencePath(candidate.uid)}>What you found out{about}</a>}
    </div>
  );
}
