import type { EvidenceStatus } from '../domain/evidence.ts';
import type { RecordedAnswer } from '../matching/recorded.ts';
import { thousands } from '../matching/wording.ts';
import type { SubjectForm } from './subject.ts';

/** How sure an entry is, as it stands beside it. */
export const STATUS_LABELS: Readonly<Record<EvidenceStatus, string>> = {
  claimed: 'Claimed by the trust',
  'document-seen': 'Document seen',
  'checked-with-a-school': 'Checked with one of its schools',
};

/** Who speaks, where two entries are set against each other. */
export const STATUS_SPEAKERS: Readonly<Record<EvidenceStatus, string>> = {
  claimed: 'the trust says',
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
