import { DENOMINATION_LABELS, DENOMINATIONS } from '../domain/religious-character.ts';
import { RIGHT_LABELS, VALUE_LABELS } from '../matching/answer-labels.ts';
import { RIGHT_IDS } from '../matching/answers.ts';
import { CRITERIA } from '../matching/criteria/index.ts';
import { sentenceCase } from '../matching/wording.ts';
import { GRID_DECISION_LABELS } from './delegation/grid-decisions.ts';
import { CONSENT, QUESTION_PREFIX, type Subject } from './subject.ts';

/**
 * The subject of an entry about something that is not asked now: a criterion that counts nothing for our school, a consent that does not
 * arise, or a question of our own that was removed. What nothing is known of is named as such, without its id.
 */
export function asideSubject(about: string): Subject {
  const criterion = CRITERIA.find(({ id }) => about === id || about.startsWith(`${id}/`));
  if (criterion !== undefined) {
    const { id, label, consideration } = criterion;
    const part = about === id ? '' : partLabel(about.slice(id.length + 1));
    return {
      ...aside(about, label),
      consideration,
      form: criterion.origin === 'recorded' ? criterion.answer : { kind: 'text' },
      parts: [{ about, label: part }],
    };
  }
  const consent = CONSENT_LABELS.get(about);
  if (consent !== undefined) return { ...aside(about, consent), form: CONSENT };
  return aside(
    about,
    about.startsWith(QUESTION_PREFIX) ? 'A question that was removed' : 'Something that is no longer asked',
  );
}

/** What a part of a criterion is called: a value or a decision of ours; our own words stand for themselves. */
export function partLabel(part: string): string {
  const named = PART_LABELS.get(part);
  return named === undefined ? part : named;
}

const PART_LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...VALUE_LABELS, ...GRID_DECISION_LABELS }).map(([id, label]) => [
    id,
    sentenceCase(label),
  ]),
);

const CONSENT_LABELS: ReadonlyMap<string, string> = new Map([
  ['faith-consent', 'Consent of the diocese or religious authority'],
  ...DENOMINATIONS.map((body) => [`faith-consent-${body}`, `Consent: ${DENOMINATION_LABELS[body]}`] as const),
  ...RIGHT_IDS.map((id) => [`rights-${id}`, `Consent: ${RIGHT_LABELS[id]}`] as const),
]);

function aside(about: string, label: string): Subject {
  return {
    id: about,
    label,
    consideration: 'vision',
    form: { kind: 'text' },
    effect: 'words',
    asked: false,
    parts: [{ about, label: '' }],
  };
}
