import { describe, expect, it } from 'vitest';
import { ofFaith } from '../../tests/builders/a-school.ts';
import { readZip } from '../../tests/builders/read-zip.ts';
import {
  aDocumentInput,
  somePlanChoices,
  someReadinessFacts,
  someSchoolFacts,
} from '../../tests/builders/readiness.ts';
import type { DocumentInput } from '../readiness/documents/document-input.ts';
import { buildOutline } from '../readiness/documents/index.ts';
import { OUTLINE_IDS, type OutlineId } from '../readiness/documents/outline.ts';
import { patternOf } from '../readiness/patterns/index.ts';
import { plannedDatesOf, planOf } from '../readiness/plan.ts';
import { outlineAsWordFile } from './word-file.ts';

const plan = planOf(somePlanChoices(), someSchoolFacts());
const input = aDocumentInput({
  plan,
  pattern: patternOf('networks-first'),
  facts: someReadinessFacts({
    plan: plannedDatesOf(plan),
    school: someSchoolFacts({ name: 'St Mary’s & All Saints <Primary>', character: ofFaith('catholic') }),
  }),
});

async function filesOf(id: OutlineId, given: DocumentInput = input): Promise<ReadonlyMap<string, string>> {
  const outline = buildOutline(id, given);
  const blob = await outlineAsWordFile(
    { outline, schoolName: given.facts.school.name, on: given.on },
    () => undefined,
  );
  return readZip(new Uint8Array(await blob.arrayBuffer()));
}

async function partOf(id: OutlineId, part: RegExp): Promise<string> {
  const found = [...(await filesOf(id))].find(([name]) => part.test(name));
  if (found === undefined) throw new Error(`no part ${part}`);
  return found[1];
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe('a Word file', () => {
  it.each(OUTLINE_IDS)('of %s has the parts that Word asks for', async (id) => {
    const names = [...(await filesOf(id)).keys()];
    expect(names).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']),
    );
  });

  it('is A4', async () => {
    expect(await partOf('agreement', /^word\/document\.xml$/)).toMatch(
      /<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/,
    );
  });

  it('says on every page that it is a working draft', async () => {
    expect(await partOf('agreement', /^word\/footer\d*\.xml$/)).toContain('Working draft. Not legal advice.');
  });

  it('names the school and the day on every page', async () => {
    expect(await partOf('agreement', /^word\/header\d*\.xml$/)).toContain(
      'St Mary’s &amp; All Saints &lt;Primary&gt;, drafted on 2 March 2026',
    );
  });

  it('has headings as headings, tables with a head row that repeats, and lists', async () => {
    const body = await partOf('agreement', /^word\/document\.xml$/);
    const { blocks } = buildOutline('agreement', input);
    const tables = blocks.filter(({ kind }) => kind === 'table');
    const firstLevel = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/g)).toBe(firstLevel.length);
    expect(count(body, /<w:tbl>/g)).toBe(tables.length);
    expect(count(body, /<w:tblHeader\/>/g)).toBe(tables.length);
    expect(body).toContain('<w:numPr>');
  });

  it('underlines every gap', async () => {
    const body = await partOf('regional-director', /^word\/document\.xml$/);
    const underlined = body.split('<w:r>').filter((run) => run.includes('<w:u '));
    for (const label of buildOutline('regional-director', input).blanks) {
      expect(underlined.some((run) => run.includes(label))).toBe(true);
    }
  });

  it('keeps marks of names that XML would take for its own', async () => {
    expect(await partOf('agreement', /^word\/document\.xml$/)).toContain(
      'St Mary’s &amp; All Saints &lt;Primary&gt;',
    );
  });

  it('carries the caution of a closed gate', async () => {
    expect(await partOf('letter-of-interest', /^word\/document\.xml$/)).toContain(
      'Wait: The guidance asks church schools',
    );
  });
});
