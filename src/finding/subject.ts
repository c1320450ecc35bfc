import type { ConsiderationId } from '../domain/consideration.ts';
import { DENOMINATION_LABELS } from '../domain/religious-character.ts';
import { RIGHT_LABELS } from '../matching/answer-labels.ts';
import { RIGHT_IDS } from '../matching/answers.ts';
import { denominationsOf } from '../matching/character.ts';
import { CRITERIA } from '../matching/criteria/index.ts';
import type { AnswerForm, Criterion } from '../matching/define-criterion.ts';
import type { Enquiry } from '../matching/enquiry.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import type { OwnQuestion } from './own-question.ts';
import { QUESTIONS, questionsFor } from './questions/index.ts';
import { situationsOf } from './situation.ts';

/** How an answer is given: as its criterion reads it, as consent, or in words. */
export type SubjectForm =
  | AnswerForm
  | { readonly kind: 'agreed'; readonly yes: string; readonly no: string; readonly conditional: string }
  | { readonly kind: 'text' };

/** One thing to find out about a trust: a criterion with its parts, a consent, or a question answered in words. */
export type Subject = {
  /** Stands in the address of its form. */
  readonly id: string;
  readonly label: string;
  readonly consideration: ConsiderationId;
  readonly form: SubjectForm;
  /** What entries are recorded about; one, without a label, where the subject has no parts. */
  readonly parts: readonly { readonly about: string; readonly label: string }[];
  /** What to ask for; absent where nothing is named. */
  readonly documents?: string;
  /** Whether it arises for our school; what does not can still have entries. */
  readonly asked: boolean;
  /** `points`: moves the score. `list`: can rule the trust out. `words`: is kept and printed, and counts nothing. */
  readonly effect: 'points' | 'list' | 'words';
};

/** With what the subject of every answer in words begins. */
export const QUESTION_PREFIX = 'question/';

/** About what an answer in words to a question is recorded. */
export const aboutQuestion = (questionId: string) => `${QUESTION_PREFIX}${questionId}`;

/** Everything that can be recorded of a trust by this school, criteria first. Nothing is left out because it is already known. */
export function subjectsFor(enquiry: Enquiry, ownQuestions: readonly OwnQuestion[]): readonly Subject[] {
  return [...consents(enquiry), ...criteria(enquiry), ...inWords(enquiry, ownQuestions)];
}

/** True for an entry about the subject, or about a part of it. */
export function isAbout(subject: Pick<Subject, 'id' | 'parts'>, about: string): boolean {
  return (
    about === subject.id ||
    about.startsWith(`${subject.id}/`) ||
    subject.parts.some((part) => part.about === about)
  );
}

/** How many parts have no entry; an entry about the subject as a whole stands for all of them. */
export function openParts({ id, parts }: Subject, entries: readonly RecordedEntry[]): number {
  if (entries.some(({ about }) => about === id)) return 0;
  return parts.filter((part) => !entries.some(({ about }) => about === part.about)).length;
}

function criteria(enquiry: Enquiry): readonly Subject[] {
  return CRITERIA.flatMap((criterion) =>
    criterion.origin === 'recorded' && criterion.silence(enquiry) === undefined
      ? [criterionSubject(criterion, enquiry)]
      : [],
  );
}

function criterionSubject(criterion: Criterion & { readonly origin: 'recorded' }, enquiry: Enquiry): Subject {
  const { id, label, consideration, answer, documents } = criterion;
  const parts = criterion.parts === undefined ? [] : criterion.parts(enquiry);
  return {
    id,
    label,
    consideration,
    form: answer,
    documents,
    effect: 'points',
    asked: true,
    parts:
      parts.length === 0
        ? [{ about: id, label: '' }]
        : parts.map((part) => ({ about: `${id}/${part.id}`, label: part.label })),
  };
}

/** How a body with a say answers. */
export const CONSENT: SubjectForm = {
  kind: 'agreed',
  yes: 'Agrees',
  no: 'Does not agree',
  conditional: 'Agrees on conditions',
};

function consents({ school, answers }: Enquiry): readonly Subject[] {
  const bodies = denominationsOf(school.character);
  const asked = school.character.kind !== 'none';
  const faith =
    bodies.length > 1
      ? bodies.map((body) =>
          consent(`faith-consent-${body}`, `Consent: ${DENOMINATION_LABELS[body]}`, {
            consideration: 'faith',
          }),
        )
      : [
          consent('faith-consent', 'Consent of the diocese or religious authority', {
            consideration: 'faith',
            asked,
          }),
        ];
  // The religious authority of a school with a character answers under faith; its right is not asked about a second time.
  const rights = RIGHT_IDS.filter((id) => answers.rights.held[id] !== 'no').map((id) =>
    consent(`rights-${id}`, `Consent: ${RIGHT_LABELS[id]}`, { asked: id !== 'diocese' || !asked }),
  );
  const pooling = consent('no-pooling', 'Whether the trust pools grants', {
    consideration: 'finance',
    form: {
      kind: 'agreed',
      yes: 'It does not pool its schools’ grants',
      no: 'It pools its schools’ grants',
      conditional: 'It depends',
    },
    asked: answers.limits.noPooling,
  });
  return [...faith, ...rights, pooling];
}

function consent(
  id: string,
  label: string,
  differs: Partial<Pick<Subject, 'consideration' | 'form' | 'asked'>>,
): Subject {
  return {
    id,
    label,
    consideration: 'vision',
    form: CONSENT,
    effect: 'list',
    asked: true,
    parts: [{ about: id, label: '' }],
    ...differs,
  };
}

function inWords(enquiry: Enquiry, ownQuestions: readonly OwnQuestion[]): readonly Subject[] {
  const arising = new Set(questionsFor(situationsOf(enquiry, undefined)).map(({ id }) => id));
  const own = ownQuestions.map(({ id, words, consideration }) => ({
    id,
    label: words,
    consideration,
    asked: true,
  }));
  const bank = QUESTIONS.map(({ id, ask, consideration, document }) => ({
    id,
    label: ask,
    consideration,
    documents: document,
    asked: arising.has(id),
  }));
  return [...bank, ...own].map((question) => ({
    ...question,
    form: { kind: 'text' },
    effect: 'words',
    parts: [{ about: aboutQuestion(question.id), label: '' }],
  }));
}
