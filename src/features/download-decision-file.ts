import { parseIsoDate } from '../domain/iso-date.ts';
import { type DecisionFile, formatDecisionFile } from '../store/decision-file.ts';
import { decisionFileName } from '../store/decision-file-name.ts';
import { downloadText } from './download-text.ts';

/** Downloads everything that was entered, to be opened again here or on another computer. */
export function downloadDecisionFile(file: DecisionFile, now: Date): void {
  const today = parseIsoDate(now.toISOString().slice(0, 10));
  if (!today.ok) throw new Error(`the clock gives no date: ${today.error.given}`);
  downloadText(decisionFileName(file, today.value), formatDecisionFile(file), 'application/json');
}
