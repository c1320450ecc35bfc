import type { IsoDate } from '../../../domain/iso-date.ts';
import type { OutlineId } from '../../../readiness/documents/outline.ts';
import { slug } from '../../../store/decision-file-name.ts';

/** `<document>-<school>-YYYY-MM-DD.docx`; without letters in the school's name, `<document>-YYYY-MM-DD.docx`. */
export function wordFileName(id: OutlineId, schoolName: string, on: IsoDate): string {
  return `${[id, slug(schoolName), on].filter((part) => part !== '').join('-')}.docx`;
}
