import { CONSIDERATION_IDS, CONSIDERATION_LABELS, type ConsiderationId } from '../domain/consideration.ts';
import { shareOf } from './criterion-weights.ts';
import type { Criterion } from './define-criterion.ts';
import type { Enquiry } from './enquiry.ts';

/** What one consideration's number is asked about: the poor and the good ends of its criteria, those that count most first. */
export type SwingQuestion = {
  readonly id: ConsiderationId;
  readonly label: string;
  readonly endPoints: readonly { readonly worst: string; readonly best: string }[];
  /** True where it says nothing for these wishes, and its number does not count. */
  readonly silent: boolean;
};

/** The swing question of every consideration, in the fixed order, for these wishes. */
export function swingQuestions(criteria: readonly Criterion[], enquiry: Enquiry): readonly SwingQuestion[] {
  return CONSIDERATION_IDS.map((id) => {
    const speaking = criteria
      .filter((criterion) => criterion.consideration === id && criterion.silence(enquiry) === undefined)
      .toSorted((a, b) => shareOf(b, enquiry) - shareOf(a, enquiry));
    return {
      id,
      label: CONSIDERATION_LABELS[id],
      endPoints: speaking.map((criterion) => criterion.endPoints(enquiry)),
      silent: speaking.length === 0,
    };
  });
}
