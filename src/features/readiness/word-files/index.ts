import type { Outline } from '../../../readiness/documents/outline.ts';

/** What a Word file of a document is made of. `schoolName` stands in its running head. */
export type WordFileInput = { readonly outline: Outline; readonly schoolName: string };

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
