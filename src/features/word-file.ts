import type { Outline } from '../readiness/documents/outline.ts';

/** What a Word file can hold: a document's title, standing, cautions and blocks. */
export type WordOutline = Pick<Outline, 'title' | 'standing' | 'cautions' | 'blocks'>;

/** What a Word file of a document is made of. `schoolName` stands in its running head. */
export type WordFileInput = { readonly outline: WordOutline; readonly schoolName: string };

/** The document as a Word file. Loads the library that writes it only now. */
export async function outlineAsWordFile(input: WordFileInput): Promise<Blob> {
  const [{ Packer }, { wordDocument }] = await Promise.all([import('docx'), import('./word-document.ts')]);
  return Packer.toBlob(wordDocument(input));
}
