import { CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import type { SubjectLog } from '../../finding/evidence-log.ts';
import { cx } from '../../ui/cx.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { recordPath } from '../paths.ts';
import styles from './log-list.module.css';
import { PartLines } from './part-lines.tsx';

type LogListProps = {
  readonly log: readonly SubjectLog[];
  readonly uid: TrustUid;
  readonly today: IsoDate;
};

/** The evidence log of one trust, by subject. */
export function LogList({ log, uid, today }: LogListProps) {
  if (log.length === 0) return <p>Nothing yet.</p>;
  return (
    <ul className={cx(styles.list)}>
      {log.map(({ subject, parts }) => (
        <li key={subject.id} className={cx(styles.subject)}>
          <h3 className={cx(styles.heading)}>{subject.label}</h3>
          <p className={cx(styles.under)}>
            {CONSIDERATION_LABELS[subject.consideration]} ·{' '}
            {subject.asked ? (
              <a href={recordPath(uid, subject.id)} data-print="hide">
                Record something further<VisuallyHidden> on: {subject.label}</VisuallyHidden>
              </a>
            ) : (
              'By your answers as they are now, this is no longer asked'
            )}
          </p>
          {parts.map((part) => (
            <PartLines
              key={part.about}
              part={part}
              uid={uid}
              today={today}
              correctable={subject.asked ? subject.id : undefined}
              actions
            />
          ))}
        </li>
      ))}
    </ul>
  );
}
