import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GuidanceDocumentId } from '../../src/readiness/citation.ts';

const FILES: Readonly<Record<GuidanceDocumentId, string>> = {
  S1: 'cst-joining-a-school-trust-first-considerations.txt',
  S2: 'dfe-trust-partnerships-guidance-2021.txt',
  S3: 'archway-trust-partnership-offer.txt',
};

/** Said in the names of tests that need the documents, so that a run that skips them says why. */
export const WITHOUT_GUIDANCE =
  'skipped where neither TRUST_MATCH_SEEDS nor ../shared/seeds holds the three documents';

/** The folder that holds all three documents; undefined when none does. */
export const GUIDANCE_FOLDER: string | undefined = [
  ...(process.env.TRUST_MATCH_SEEDS === undefined ? [] : [process.env.TRUST_MATCH_SEEDS]),
  path.resolve(import.meta.dirname, '../../../shared/seeds'),
].find((folder) => Object.values(FILES).every((file) => existsSync(path.join(folder, file))));

/** Where each section begins, as a pattern of its own heading; a section runs to the next one of its document. */
const HEADINGS: Readonly<Record<GuidanceDocumentId, readonly (readonly [string, RegExp])[]>> = {
  S1: [
    ['Trust Partnerships', /^Trust Partnerships$/m],
    ['end of Trust Partnerships', /^Trust The Facts$/m],
    ['Vision and values', /^Vision and values$/m],
    ['Geography, type and size', /^Geography, type and size$/m],
    ['Governance and finance', /^Governance and finance$/m],
  ],
  S2: [
    ['1.1', /^1\.1 About this guidance$/m],
    ['1.2', /^1\.2 Definitions$/m],
    ['1.3', /^1\.3 /m],
    ['2.1', /^2\.1 About trust partnerships$/m],
    ['2.2', /^2\.2 Summary and background$/m],
    ['2.3', /^2\.3 Key components/m],
    ['2.3 i', /^- i\) /m],
    ['2.3 ii', /^- ii\) /m],
    ['2.3 iii', /^- iii\) /m],
    ['2.3 iv', /^- iv\) /m],
    ['2.4', /^2\.4 Role of the department$/m],
    ['2.5 trusts', /^Advice for trusts considering/m],
    ['2.5 schools', /^Advice for schools considering/m],
    ['3 Hawthorne and Flying High', /^Hawthorne Primary School and Flying High Trust$/m],
    ['3 STEP', /^STEP Academy Trust$/m],
    ['3 Olympus', /^\[The Olympus Academy Trust\]/m],
    ['Further information', /^Further information$/m],
  ],
  S3: [
    ['What is a Trust Partnership Offer?', /^What is a Trust Partnership Offer\?$/m],
    ['1', /^ +1\. /m],
    ['2', /^ +2\. /m],
    ['3', /^ +3\. /m],
    ['4', /^ +4\. /m],
  ],
};

/** The contents list of the DfE document, which names its headings a first time. */
function withoutContents(text: string): string {
  const end = text.indexOf('\n1. Summary\n');
  return end < 0 ? text : text.slice(end);
}

/** The text of a section with all white space and emphasis marks made plain; undefined where its heading is not found. */
export function sectionText(
  folder: string,
  document: GuidanceDocumentId,
  section: string,
): string | undefined {
  const text = withoutContents(readFileSync(path.join(folder, FILES[document]), 'utf8').replaceAll('\r', ''));
  const starts = HEADINGS[document].map(([name, heading]) => ({ name, at: text.search(heading) }));
  const found = starts.find(({ name }) => name === section);
  if (found === undefined || found.at < 0) return undefined;
  const next = starts.map(({ at }) => at).filter((at) => at > found.at);
  return text
    .slice(found.at, next.length === 0 ? text.length : Math.min(...next))
    .replaceAll('**', '')
    .replace(/\s+/g, ' ');
}

/** The page that the contents list of the DfE document gives for a section, or for the numbered section that holds it. */
export function contentsPage(folder: string, section: string): number | undefined {
  const text = readFileSync(path.join(folder, FILES.S2), 'utf8');
  const [number = ''] = section.split(' ');
  const line = text
    .split(/\r?\n/)
    .find((candidate) => candidate.replace(/^(\d)\. /, '$1 ').startsWith(`${number} `));
  return line === undefined ? undefined : Number(line.split('\t')[1]);
}
