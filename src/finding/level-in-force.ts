import { EVIDENCE_STATUSES } from '../domain/evidence.ts';
import type { Criterion } from '../matching/define-criterion.ts';
import type { RecordedEntry } from '../matching/recorded.ts';

/** An entry whose answer is a level, 0 to 1. */
export type LevelEntry = RecordedEntry & {
  readonly answer: Extract<RecordedEntry['answer'], { readonly kind: 'level' }>;
};

/** The last level recorded about something; absent where none was. Entries in another form say nothing here. */
export function levelInForce(entries: readonly RecordedEntry[], about: string): LevelEntry | undefined {
  return entries.findLast(
    (entry): entry is LevelEntry => entry.about === about && entry.answer.kind === 'level',
  );
}

/** The latest level of each other standing, where it differs from the one in force: who says otherwise. Empty where all agree. */
export function contradicting(entries: readonly RecordedEntry[], about: string): readonly LevelEntry[] {
  const inForce = levelInForce(entries, about);
  if (inForce === undefined) return [];
  return EVIDENCE_STATUSES.filter((status) => status !== inForce.status).flatMap((status) => {
    const other = levelInForce(
      entries.filter((entry) => entry.status === status),
      about,
    );
    return other === undefined || other.answer.value === inForce.answer.value ? [] : [other];
  });
}

/** The named steps of a criterion that is answered by a level, lowest first. Throws for any other criterion. */
export function stepsOf(criterion: Criterion): readonly { readonly value: number; readonly label: string }[] {
  if (criterion.origin !== 'recorded' || criterion.answer.kind !== 'level') {
    throw new TypeError(`${criterion.id} is not answered by a level`);
  }
  return criterion.answer.steps;
}
