import { formatDate } from '../../domain/iso-date.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { describeAnswer, standingInWords } from '../../finding/answer-words.ts';
import { asideSubject } from '../../finding/aside-subject.ts';
import type { RetractedEntry } from '../../finding/finding-work.ts';
import { isAbout, type Subject } from '../../finding/subject.ts';
import { counted } from '../../matching/wording.ts';
import { findingStore } from '../../store/finding-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

type HistoryProps = { readonly uid: TrustUid; readonly subjects: readonly Subject[] };

/** Entries that were taken back, each with why, and a way to put it back; nothing while there are none. */
export function History({ uid, subjects }: HistoryProps) {
  const retracted = useDecision((state) => state.file.finding.retracted[uid]);
  const { reinstate } = findingStore;
  if (retracted === undefined) return null;
  return (
    <Details summary={counted(retracted.length, 'answer taken back', 'answers taken back')}>
      <ul>
        {retracted.map((one, index) => {
          const words = inWords(one, subjects);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two of them can say the same, and none is moved
            <li key={index}>
              {words}{' '}
              <Button look="quiet" small onClick={() => reinstate(uid, index)}>
                Put back<VisuallyHidden>: {words}</VisuallyHidden>
              </Button>
            </li>
          );
        })}
      </ul>
    </Details>
  );
}

function inWords({ entry, on, why }: RetractedEntry, subjects: readonly Subject[]): string {
  const { label, form } = subjects.find((one) => isAbout(one, entry.about)) ?? asideSubject(entry.about);
  const answer = describeAnswer(entry.answer, form);
  const because = why === '' ? '' : `: ${why}`;
  return `${label}: ${answer} (${standingInWords(entry).toLowerCase()}, ${formatDate(entry.on)}). Taken back on ${formatDate(on)}${because}.`;
}
