import { CONSIDERATION_IDS, CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { openParts, type Subject } from '../../finding/subject.ts';
import type { RecordedEntry } from '../../matching/recorded.ts';
import { counted } from '../../matching/wording.ts';
import { Details } from '../../ui/details.tsx';
import { recordPath } from '../paths.ts';

type ToRecordProps = {
  readonly uid: TrustUid;
  readonly subjects: readonly Subject[];
  readonly entries: readonly RecordedEntry[];
};

/** What nothing, or only part, is recorded about: first what counts, then questions answered in words. */
export function ToRecord({ uid, subjects, entries }: ToRecordProps) {
  const open = subjects
    .filter(({ asked }) => asked)
    .map((subject) => ({ subject, left: openParts(subject, entries) }))
    .filter(({ left }) => left > 0);
  const counting = open.filter(({ subject }) => subject.effect !== 'words');
  const words = open.filter(({ subject }) => subject.effect === 'words');
  return (
    <>
      {counting.length === 0 && <p>Everything that counts is recorded.</p>}
      <ul>
        {counting.map(({ subject, left }) => (
          <li key={subject.id}>
            <a href={recordPath(uid, subject.id)}>{subject.label}</a>
            {left < subject.parts.length && ` (${left} of ${subject.parts.length} open)`}
          </li>
        ))}
      </ul>
      <Details summary={`${counted(words.length, 'question', 'questions')} to answer in words`}>
        {CONSIDERATION_IDS.map((id) => {
          const own = words.filter(({ subject }) => subject.consideration === id);
          return (
            own.length > 0 && (
              <div key={id}>
                <h3>{CONSIDERATION_LABELS[id]}</h3>
                <ul>
                  {own.map(({ subject }) => (
                    <li key={subject.id}>
                      <a href={recordPath(uid, subject.id)}>{subject.label}</a>
                    </li>
                  ))}
                </ul>
              </div>
            )
          );
        })}
      </Details>
    </>
  );
}
