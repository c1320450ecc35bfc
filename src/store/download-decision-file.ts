import type { IsoDate } from '../domain/iso-date.ts';
import { type DecisionFile, formatDecisionFile, schoolName } from './decision-file.ts';

/** Letters and digits of a name, joined by hyphens, for a file name. */
function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/** `trust-match-<school>-YYYY-MM-DD.json`; without a school, `trust-match-YYYY-MM-DD.json`. */
export function decisionFileName(file: DecisionFile, today: IsoDate): string {
  const name = schoolName(file.school);
  const words = name === null ? '' : slug(name);
  return words === '' ? `trust-match-${today}.json` : `trust-match-${words}-${today}.json`;
}

/** Hands a text to the browser as a file to keep. Nothing leaves the computer. */
export function downloadText(text: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Downloads the decision file under a name that carries the school and the day. */
export function downloadDecisionFile(file: DecisionFile, today: IsoDate): void {
  downloadText(formatDecisionFile(file), decisionFileName(file, today));
}
