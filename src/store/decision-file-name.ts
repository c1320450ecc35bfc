import type { IsoDate } from '../domain/iso-date.ts';
import { type DecisionFile, schoolName } from './decision-file.ts';

/** Letters and digits of a name, joined by hyphens, for a file name; at most 60 of them, empty where there are none. */
export function slug(name: string): string {
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
