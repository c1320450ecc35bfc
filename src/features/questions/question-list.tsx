import { CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import type { PackQuestion } from '../../finding/pack.ts';
import { cx } from '../../ui/cx.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { recordPath } from '../paths.ts';
import styles from './question-list.module.css';

type QuestionListProps = {
  readonly questions: readonly PackQuestion[];
  readonly uid: TrustUid;
  /** On paper one line of room, and no word on why. */
  readonly compact?: boolean;
  readonly whenNone: string;
};

/** Questions with why, what a good answer looks like, and on paper room to write. */
export function QuestionList({ questions, uid, compact = false, whenNone }: QuestionListProps) {
  if (questions.length === 0) return <p>{whenNone}</p>;
  return (
    <ol className={cx(styles.list)}>
      {questions.map((question) => (
        <li key={question.id} className={cx(styles.question)}>
          <h3 className={cx(styles.ask)}>{question.ask}</h3>
          <p className={cx(styles.soft)}>
            {CONSIDERATION_LABELS[question.consideration]}
            {question.document !== undefined && ` · where it stands: ${question.document}`}
          </p>
          {!compact && <Why question={question} />}
          {!compact && question.reasons.length > 0 && (
            <p className={cx(styles.reasons)}>{question.reasons.join(' ')}</p>
          )}
          <p data-print="hide">
            <a href={recordPath(uid, question.id)}>
              Record the answer in words<VisuallyHidden> to: {question.ask}</VisuallyHidden>
            </a>
          </p>
          {compact ? <div className={cx(styles.room, styles.line)} /> : <RoomToWrite />}
        </li>
      ))}
    </ol>
  );
}

function Why({ question }: { readonly question: PackQuestion }) {
  if (question.why === undefined) return null;
  return (
    <>
      <p>{question.why}</p>
      <p>A good answer: {question.goodEvidence}.</p>
    </>
  );
}

/** On paper only: ruled lines, boxes for how sure it is, and room for source and date. */
function RoomToWrite() {
  return (
    <div className={cx(styles.room)} aria-hidden="true">
      <div className={cx(styles.line)} />
      <div className={cx(styles.line)} />
      <div className={cx(styles.line)} />
      <p className={cx(styles.boxes)}>
        ☐ Claimed by the trust&emsp;☐ Document seen&emsp;☐ Checked with one of its schools
        <br />
        Source and date:
      </p>
    </div>
  );
}
