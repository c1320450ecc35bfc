import type { IsoDate } from '../domain/iso-date.ts';
import type { Outline } from '../readiness/documents/outline.ts';

/** What a Word file can hold: a document's title, standing, cautions and blocks. */
export type WordOutline = Pick<Outline, 'title' | 'standing' | 'cautions' | 'blocks'>;

/** What a Word file of a document is made of. School and day of drafting stand in its running head. */
export type WordFileInput = {
  readonly outline: WordOutline;
  readonly schoolName: string;
  readonly on: IsoDate;
};

/** What is being done: the library that writes Word files is fetched, then the file is written. */
export type WordFileStage = 'loading' | 'writing';

/** The document as a Word file. Loads the library that writes it only now; fails where that cannot be fetched. */
export async function outlineAsWordFile(
  input: WordFileInput,
  onStage: (stage: WordFileStage) => void,
): Promise<Blob> {
  onStage('loading');
  const [{ Packer }, { wordDocument }] = await Promise.all([import('docx'), import('./word-document.ts')]);
  onStage('writing');
  return Packer.toBlob(wordDocument(input));
}
