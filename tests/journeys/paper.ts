import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';

/** The report as it would come out of the printer: how many sheets, and their text where a reader of PDFs is installed. */
export type Paper = { readonly sheets: number; readonly texts: readonly string[] | null };

/** Prints the page as it stands, on the paper that its own style asks for. */
export async function printOut(page: Page): Promise<Paper> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  if (sheets === undefined) throw new Error('the PDF has no page');
  const read = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return { sheets, texts: read.status === 0 ? read.stdout.split('\f').slice(0, -1) : null };
}
