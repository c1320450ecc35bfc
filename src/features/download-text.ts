import { downloadBlob } from './download-blob.ts';

/** Offers a text as a download under this name. Nothing leaves the computer. */
export function downloadText(fileName: string, text: string, mediaType: string): void {
  downloadBlob(fileName, new Blob([text], { type: mediaType }));
}
