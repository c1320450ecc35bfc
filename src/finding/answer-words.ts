import { EVIDENCE_STATUSES, type EvidenceStatus } from '../domain/evidence.ts';
import type { RecordedAnswer, RecordedEntry } from '../matching/recorded.ts';
import { thousands } from '../matching/wording.ts';
import type { SubjectForm } from './subject.ts';

/** How sure an entry is that the trust speaks of itself in; an entry that may be a consent is worded by `standingInWords`. */
export const STATUS_LABELS: Readonly<Record<EvidenceStatus, string>> = {
  claimed: 'Claimed by the trust',
  'document-seen': 'Document seen',
  'checked-with-a-school': 'Checked with one of its schools',
};

/** A consent comes from a body with a say, not from the trust. */
const CONSENT_STATUS_LABELS: Readonly<Record<EvidenceStatus, string>> = {
  claimed: 'Told to you',
  'document-seen': 'Seen in writing',
  'checked-with-a-school': 'Checked with one of its schools',
};

const CONSENT_STATUS_CHOICES: Readonly<Record<EvidenceStatus, string>> = {
  ...CONSENT_STATUS_LABELS,
  claimed: 'Told to us',
};

/** How sure an entry is, as it stands beside it: a consent is told or seen, everything else is claimed by the trust, seen or checked. */
export function standingInWords({ about, status }: Pick<RecordedEntry, 'about' | 'status'>): string {
  return (isConsent(about) ? CONSENT_STATUS_LABELS : STATUS_LABELS)[status];
}

/** The standings to choose from for an entry about this; `held` is one that an entry to correct has and that is offered in any case. */
export function standingChoices(
  about: string,
  held: string | undefined,
): readonly { readonly value: EvidenceStatus; readonly label: string }[] {
  if (!isConsent(about)) return EVIDENCE_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] }));
  return EVIDENCE_STATUSES.filter((value) => value !== 'checked-with-a-school' || value === held).map(
    (value) => ({ value, label: CONSENT_STATUS_CHOICES[value] }),
  );
}

/** Who speaks in an entry, where it is set against another. */
export function speakerOf({ about, status }: Pick<RecordedEntry, 'about' | 'status'>): string {
  return (isConsent(about) ? CONSENT_SPEAKERS : STATUS_SPEAKERS)[status];
}

/** True where a body other than the trust answers: a religious authority, or whoever holds a right. */
function isConsent(about: string): boolean {
  return about === 'faith-consent' || about.startsWith('faith-consent-') || about.startsWith('rights-');
}

/** Who speaks of the trust, where two entries are set against each other. */
export const STATUS_SPEAKERS: Readonly<Record<EvidenceStatus, string>> = {
  claimed: 'the trust says',
  'document-seen': 'a document says',
  'checked-with-a-school': 'a school of the trust says',
};

const CONSENT_SPEAKERS: Readonly<Record<EvidenceStatus, string>> = {
  claimed: 'you were told',
  'document-seen': 'a document says',
  'checked-with-a-school': 'a school of the trust says',
};

/** An answer in words: the named step, "5.5%", "£312.50 for each pupil", "agrees", or what was written. */
export function describeAnswer(answer: RecordedAnswer, form: SubjectForm): string {
  switch (answer.kind) {
    case 'agreed':
      return form.kind === 'agreed' ? form[answer.value] : AGREED[answer.value];
    case 'level': {
      const step = form.kind === 'level' ? form.steps.find(({ value }) => value === answer.value) : undefined;
      return step === undefined ? `${Math.round(answer.value * 100)} of 100` : step.label;
    }
    case 'percent':
      return `${answer.value}%`;
    case 'pounds-per-pupil':
      return `£${pounds(answer.value)} for each pupil`;
    case 'text':
      return answer.value;
    default:
      return answer satisfies never;
  }
}

const AGREED = { yes: 'Yes', no: 'No', conditional: 'On conditions' } as const;

function pounds(amount: number): string {
  return Number.isInteger(amount) ? thousands(amount) : amount.toFixed(2);
}
