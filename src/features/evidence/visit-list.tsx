import { formatDate } from '../../domain/iso-date.ts';
import type { TrustUid } from '../../domain/trust-uid.ts';
import { describeAnswer } from '../../finding/answer-words.ts';
import { asideSubject } from '../../finding/aside-subject.ts';
import { isAbout, type Subject } from '../../finding/subject.ts';
import type { Visit, VisitChooser } from '../../finding/visit.ts';
import type { RecordedEntry } from '../../matching/recorded.ts';
import { findingStore } from '../../store/finding-store.ts';
import { useDecision } from '../../store/use-decision.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { ButtonRow } from '../../ui/button-row.tsx';
import { cx } from '../../ui/cx.ts';
import { Tag } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { NEW_VISIT, visitPath } from '../paths.ts';
import styles from './log-list.module.css';

/** Who chose the place, as a sentence. */
const CHOSEN: Readonly<Record<VisitChooser, string>> = {
  us: 'You chose the place.',
  trust: 'The trust chose the place.',
  together: 'You and the trust chose the place together.',
};

type VisitListProps = {
  readonly uid: TrustUid;
  readonly entries: readonly RecordedEntry[];
  readonly subjects: readonly Subject[];
};

/** Visits to one trust, planned and done, each with what was seen and what was recorded from it. */
export function VisitList({ uid, entries, subjects }: VisitListProps) {
  const all = useDecision((state) => state.file.finding.visits);
  const { removeVisit } = findingStore;
  const visits = all.filter((visit) => visit.uid === uid);
  return (
    <>
      {visits.length === 0 && <p>No visit is planned or recorded yet.</p>}
      <ul className={cx(styles.list)}>
        {visits.map((visit) => (
          <li key={visit.id} className={cx(styles.subject)}>
            <OneVisit visit={visit} found={foundOn(visit, entries, subjects)} />
            <div data-print="hide">
              <ButtonRow>
                <ButtonLink look="secondary" small href={visitPath(uid, visit.id)}>
                  Change<VisuallyHidden> the visit to {visit.place.name}</VisuallyHidden>
                </ButtonLink>
                <Button look="quiet" small onClick={() => removeVisit(visit.id)}>
                  Remove<VisuallyHidden> the visit to {visit.place.name}</VisuallyHidden>
                </Button>
              </ButtonRow>
            </div>
          </li>
        ))}
      </ul>
      <div data-print="hide">
        <ButtonLink look="secondary" href={visitPath(uid, NEW_VISIT)}>
          Plan or record a visit
        </ButtonLink>
      </div>
    </>
  );
}

function OneVisit({ visit, found }: { readonly visit: Visit; readonly found: readonly string[] }) {
  const { place, state, on, chosenBy, who, seen } = visit;
  return (
    <>
      <h3 className={cx(styles.heading)}>
        {place.name} <Tag>{state === 'done' ? 'Done' : 'Planned'}</Tag>
      </h3>
      <p className={cx(styles.under)}>
        {on === undefined ? 'No day fixed yet.' : `${formatDate(on)}.`}{' '}
        {chosenBy === undefined ? 'Who chose the place is not noted.' : CHOSEN[chosenBy]}
        {who !== '' && ` ${state === 'done' ? 'Went' : 'To go'}: ${who}.`}
      </p>
      {seen !== '' && <p>{seen}</p>}
      {found.length > 0 && (
        <>
          <p>Recorded from this visit:</p>
          <ul>
            {found.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function foundOn(
  { id }: Visit,
  entries: readonly RecordedEntry[],
  subjects: readonly Subject[],
): readonly string[] {
  return entries
    .filter(({ visit }) => visit === id)
    .map(({ about, answer }) => {
      const { label, form, parts } = subjects.find((one) => isAbout(one, about)) ?? asideSubject(about);
      const part = parts.find((one) => one.about === about)?.label;
      const named = part === undefined || part === '' ? label : `${label} (${part})`;
      return `${named}: ${describeAnswer(answer, form)}`;
    });
}
