import { describe, expect, it } from 'vitest';
import {
  archway,
  type Citation,
  cst,
  dfe,
  formatCitation,
  GUIDANCE_DOCUMENT_IDS,
  GUIDANCE_SECTIONS,
} from '../../src/readiness/citation.ts';
import { PRECONDITION_IDS } from '../../src/readiness/facts.ts';
import { READINESS_ITEMS } from '../../src/readiness/items/index.ts';
import { PATTERNS } from '../../src/readiness/patterns/index.ts';
import { csvRows } from './csv-rows.ts';
import { contentsPage, GUIDANCE_FOLDER, sectionText, WITHOUT_GUIDANCE } from './guidance-texts.ts';

const [, ...ROWS] = csvRows('readiness-citations.csv');
const keyOf = (about: string, document: string, section: string) => `${about} | ${document} | ${section}`;

const CITED = READINESS_ITEMS.flatMap(({ id, origin, disagreement }) => {
  const sources: readonly Citation[] = origin.kind === 'guidance' ? origin.sources : [];
  const readings = (disagreement?.readings ?? []).map(({ source }) => source);
  return [...sources, ...readings].map(({ document, section }) => keyOf(id, document, section));
});

describe('citations of the checklist', () => {
  it('cover all 24 items of the guidance and CST’s nine', () => {
    const fromGuidance = READINESS_ITEMS.filter(({ origin }) => origin.kind === 'guidance');
    const first = fromGuidance.filter(({ id }) => PRECONDITION_IDS.some((one) => one === id));
    expect([fromGuidance.length - first.length, first.length]).toEqual([24, 9]);
  });

  it('are those that the worked table checks, no more and no fewer', () => {
    const checked = ROWS.filter(([about = '']) => !about.startsWith('pattern ')).map(
      ([about = '', document = '', section = '']) => keyOf(about, document, section),
    );
    expect([...new Set(checked)].toSorted()).toEqual([...new Set(CITED)].toSorted());
  });

  it('of patterns are checked for each pattern', () => {
    const checked = ROWS.flatMap(([about = '']) => (about.startsWith('pattern ') ? [about.slice(8)] : []));
    expect([...new Set(checked)].toSorted()).toEqual(PATTERNS.map(({ id }) => id).toSorted());
  });
});

it('a citation names document, place and page, where the document has pages', () => {
  expect(formatCitation(dfe('2.5 schools'))).toBe(
    'DfE, Trust Partnerships (October 2021), section 2.5 schools, from page 5',
  );
  expect(formatCitation(cst('Governance and finance'))).toBe(
    'CST, First considerations, “Governance and finance”',
  );
  expect(formatCitation(archway('2'))).toBe('Archway Learning Trust, Trust Partnership Offer, point 2');
});

describe.skipIf(GUIDANCE_FOLDER === undefined)(`the documents themselves (${WITHOUT_GUIDANCE})`, () => {
  const folder = GUIDANCE_FOLDER as string;

  it.each(
    GUIDANCE_DOCUMENT_IDS.flatMap((id) => GUIDANCE_SECTIONS[id].map((section) => [id, section] as const)),
  )('%s has the section “%s”', (document, section) => {
    expect(sectionText(folder, document, section)).toMatch(/\w{3}/);
  });

  it.each(ROWS.map((row) => row as [string, 'S1' | 'S2' | 'S3', string, string]))(
    '%s: %s, “%s”, says “%s”',
    (_about, document, section, words) => {
      expect(sectionText(folder, document, section)?.toLowerCase()).toContain(words.toLowerCase());
    },
  );

  it.each(GUIDANCE_SECTIONS.S2)('the contents list of the DfE document has %s where we say', (section) => {
    expect(dfe(section).page).toBe(contentsPage(folder, section));
  });
});
