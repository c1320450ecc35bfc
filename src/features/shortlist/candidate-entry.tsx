import { useId } from 'react';
import type { CandidateExplanation, RankedCandidate } from '../../matching/ranking.ts';
import { counted, inKm } from '../../matching/wording.ts';
import { formatPlace, formatPossibleRanks, type OrderKind, rankIn } from '../../report/format/format-rank.ts';
import { formatCoverage, isUncertain } from '../../report/format/format-score.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Details } from '../../ui/details.tsx';
import { ScoreRange } from '../../ui/score-range.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { evidencePath, trustPath } from '../paths.ts';
import styles from './candidate-entry.module.css';
import { CandidateReasons } from './candidate-reasons.tsx';

type CandidateEntryProps = {
  readonly candidate: RankedCandidate;
  readonly order: OrderKind;
  readonly shared: boolean;
  readonly kept: boolean;
  /** Shows the reasons at once; otherwise they open on request. */
  readonly prominent: boolean;
  /** Null until the worker has explained this trust. */
  readonly explanation: CandidateExplanation | null;
  readonly onKeep: () => void;
  readonly onPutBack: () => void;
  readonly onSetAside: () => void;
};

/** One trust in the order: place, score with its range, what is open, why it stands here, and what can be done with it. */
export function CandidateEntry(props: CandidateEntryProps) {
  const { candidate, order, shared, kept, prominent, explanation } = props;
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
        <Standing candidate={candidate} />
        {explanation !== null && (prominent || kept) && <CandidateReasons explanation={explanation} />}
        {explanation !== null && !(prominent || kept) && (
          <div className={cx(styles.more)}>
            <Details summary="Why it stands here">
              <CandidateReasons explanation={explanation} />
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

function Standing({ candidate }: { readonly candidate: RankedCandidate }) {
  const { score, coverage, possibleRanks, unsettled } = candidate;
  return (
    <>
      <ScoreRange
        low={score.low}
        expected={score.expected}
        high={score.high}
        label={`Score of ${candidate.name}`}
      />
      {isUncertain(score) && (
        <p className={cx(styles.known)}>
          We know {formatCoverage(coverage)} of what you weighed; the rest could place it{' '}
          {formatPossibleRanks(possibleRanks)}.
        </p>
      )}
      {unsettled.length > 0 && (
        <ul className={cx(styles.unsettled)}>
          {unsettled.map(({ constraintId, toSettle, reason }) => (
            <li key={constraintId}>
              <Tag>Subject to</Tag> {toSettle ?? reason}
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
