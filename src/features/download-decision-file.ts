import { type DecisionFile, formatDecisionFile, schoolName } from '../store/decision-file.ts';
import { downloadText } from './download-text.ts';

/** Name of a downloaded decision file: the school's name in plain letters and the day, as in "trust-match-hawthorne-primary-2026-11-21.json". */
export function decisionFileName(file: DecisionFile, today: string): string {
  const name = schoolName(file.school);
  const plain =
    name === null
      ? []
      : (name
          .toLowerCase()
          .normalize('NFKD')
          .match(/[a-z0-9]+/g) ?? []);
  return `${['trust-match', ...plain, today].join('-')}.json`;
}

/** Downloads everything that was entered, to be opened again here or on another computer. */
export function downloadDecisionFile(file: DecisionFile, now: Date): void {
  const today = now.toISOString().slice(0, 10);
  downloadText(decisionFileName(file, today), formatDecisionFile(file), 'application/json');
}
