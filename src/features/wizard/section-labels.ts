import { CONSIDERATION_LABELS } from '../../domain/consideration.ts';
import type { SectionId } from '../../matching/answers.ts';

/** The name of a section, as in the task list. */
export const SECTION_LABELS: Readonly<Record<SectionId, string>> = {
  rights: 'Rights of others',
  ...CONSIDERATION_LABELS,
  limits: 'Limits',
  weights: 'What matters most',
};
