import { useState } from 'react';
import { formatDate, type IsoDate } from '../../domain/iso-date.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { standingInWords } from '../../finding/answer-words.ts';
import type { LogLine, PartLog } from '../../finding/evidence-log.ts';
import { sentenceCase } from '../../matching/wording.ts';
import { findingStore } from '../../store/finding-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { cx } from '../../ui/cx.ts';
import { Tag } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { correctPath } from '../paths.ts';
import styles from './part-lines.module.css';
import { RetractDialog } from './retract-dialog.tsx';

type PartLinesProps = {
  readonly part: PartLog;
  readonly uid: TrustUid;
  readonly today: IsoDate;
  /** Whether entries can be taken back from here. */
  readonly actions: boolean;
  /** The subject under which entries can be corrected; absent where none can. */
  readonly correctable?: string | undefined;
};

/** Every entry about one thing, latest first, with the one that counts and any contradiction named. */
export function PartLines({ part, uid, today, actions, correctable }: PartLinesProps) {
  const [asked, setAsked] = useState<LogLine | null>(null);
  const { retract, letCount } = findingStore;
  return (
    <div className={cx(styles.part)}>
      {part.label !== '' && <h4 className={cx(styles.label)}>{sentenceCase(part.label)}</h4>}
      {part.conflict !== undefined && (
        <p className={cx(styles.conflict)}>
          <Tag>They differ</Tag> {part.conflict}
        </p>
      )}
      <ol className={cx(styles.lines)}>
        {part.lines.map((line) => (
          <li key={line.index} className={cx(styles.line)}>
            <Line line={line} several={part.lines.length > 1} />
            {actions && (
              <div data-print="hide" className={cx(styles.actions)}>
                {!line.counts && part.lines.length > 1 && (
                  <Button look="quiet" small onClick={() => letCount(uid, line.index)}>
                    Let this one count<VisuallyHidden>: {line.words}</VisuallyHidden>
                  </Button>
                )}
                {correctable !== undefined && (
                  <ButtonLink look="quiet" small href={correctPath(uid, correctable, line.index)}>
                    Correct this<VisuallyHidden>: {line.words}</VisuallyHidden>
                  </ButtonLink>
                )}
                <Button look="quiet" small onClick={() => setAsked(line)}>
                  Take back<VisuallyHidden>: {line.words}</VisuallyHidden>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      <RetractDialog
        line={asked}
        onRetract={(why) => {
          if (asked !== null) retract(uid, asked.index, today, why);
          setAsked(null);
        }}
        onCancel={() => setAsked(null)}
      />
    </div>
  );
}

function Line({ line, several }: { readonly line: LogLine; readonly several: boolean }) {
  const { entry, words, counts, stale } = line;
  const visit = useDecision((state) => state.file.finding.visits.find(({ id }) => id === entry.visit));
  return (
    <>
      <p className={cx(styles.words)}>
        {words} {several && counts && <Tag look="strong">Counts</Tag>}{' '}
        {stale && <Tag>To be asked again: old</Tag>}
      </p>
      <p className={cx(styles.source)}>
        {standingInWords(entry)}, {formatDate(entry.on)}
        {entry.by !== '' && `, ${entry.by}`}
        {entry.source !== '' && `; ${entry.source}`}
        {visit !== undefined && `; visit to ${visit.place.name}`}
      </p>
      {entry.note !== '' && <p className={cx(styles.note)}>{entry.note}</p>}
    </>
  );
}
