import { describe, expect, it } from 'vitest';
import { aDate, ofFaith } from '../../../tests/builders/a-school.ts';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { inWords } from '../../../tests/builders/outline-words.ts';
import {
  aDocumentInput,
  anItemRecord,
  barestFacts,
  somePlanChoices,
  someReadinessFacts,
  someSchoolFacts,
} from '../../../tests/builders/readiness.ts';
import { UNKNOWN } from '../../domain/unknown.ts';
import { MOTIVE_IDS } from '../choice.ts';
import type { ReadinessFacts } from '../facts.ts';
import { READINESS_ITEMS } from '../items/index.ts';
import { ARCHWAY_OFFER } from '../offers/archway.ts';
import { OFFER_COMPONENT_IDS } from '../offers/offer.ts';
import { patternOf } from '../patterns/index.ts';
import { plannedDatesOf, planOf } from '../plan.ts';
import { readinessOf } from '../readiness-of.ts';
import type { SideRecords } from '../record.ts';
import type { DocumentInput } from './document-input.ts';
import { buildOutline, outlineAppliesTo } from './index.ts';
import { blank, OUTLINE_IDS, type OutlineId, orBlank, say } from './outline.ts';

/** Every line of a document; the cells of a row with bars between them. */
function linesOf(id: OutlineId, input: DocumentInput): readonly string[] {
  return buildOutline(id, input).blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [inWords(block.spans)];
      case 'list':
        return block.items.map(inWords);
      case 'table':
        return block.rows.map((row) => row.map(inWords).join(' | '));
      case 'signatures':
        return block.roles;
      default:
        throw new Error(`no such block: ${JSON.stringify(block satisfies never)}`);
    }
  });
}

const textOf = (id: OutlineId, input: DocumentInput): string => linesOf(id, input).join('\n');
const planned = (differs: Partial<ReadinessFacts> = {}): ReadinessFacts =>
  someReadinessFacts({ plan: plannedDatesOf(planOf(somePlanChoices(), someSchoolFacts())), ...differs });
const full = (differs: Partial<DocumentInput> = {}): DocumentInput =>
  aDocumentInput({
    facts: planned(),
    plan: planOf(somePlanChoices(), someSchoolFacts()),
    pattern: patternOf('networks-first'),
    ...differs,
  });
const recorded = (facts: ReadinessFacts, school: SideRecords, trust: SideRecords = {}): DocumentInput =>
  full({ facts, readiness: readinessOf(facts, { school, trust }) });
const faithful = (...bodies: Parameters<typeof ofFaith>) =>
  planned({ school: someSchoolFacts({ character: ofFaith(...bodies) }) });
const DONE: SideRecords = Object.fromEntries(
  READINESS_ITEMS.map(({ id }) => [id, anItemRecord({ status: 'done' })]),
);

describe('a document is made of known pieces', () => {
  it.each(OUTLINE_IDS)('%s, with all known, with nothing known, and with everything done', (id) => {
    const pattern = patternOf('networks-first');
    const facts = faithful('catholic');
    const inputs = [
      full({ offer: ARCHWAY_OFFER, motives: MOTIVE_IDS }),
      aDocumentInput({ facts: barestFacts() }),
      recorded(facts, DONE, DONE),
      full({ offer: { ...ARCHWAY_OFFER, activities: [] }, pattern: null }),
      full({ pattern: { ...pattern, agreement: { ...pattern.agreement, services: [] } } }),
    ];
    for (const input of inputs) for (const line of linesOf(id, input)) expect(line).not.toMatch(/stryker/i);
  });
});

describe('our school', () => {
  it.each([
    [someSchoolFacts(), 'Religious character: none.'],
    [someSchoolFacts({ character: ofFaith('catholic', 'methodist') }), 'character: Catholic and Methodist.'],
    [
      someSchoolFacts({ character: { kind: 'not-recorded', christian: true } }),
      'character: [religious character].',
    ],
  ])('is described with its religious character', (school, words) => {
    expect(textOf('board-paper', full({ facts: planned({ school }) }))).toContain(words);
  });
});

describe('the board paper', () => {
  it('has each choice with what speaks for and against it, and on what ground', () => {
    const lines = linesOf('board-paper', full({ motives: ['need-help-now', 'no-end-in-mind'] }));
    for (const title of ['Stay as we are', 'A partnership first', 'Join a trust'])
      expect(lines).toContain(title);
    expect(lines.filter((line) => line.startsWith('for or against | [what your board adds]'))).toHaveLength(
      3,
    );
    expect(lines.some((line) => /^for \| .* \| DfE, Trust Partnerships/.test(line))).toBe(true);
    expect(lines.some((line) => /^for \| .* \| your answers or the register$/.test(line))).toBe(true);
    expect(lines.some((line) => /^against \| .* \| our own reasoning$/.test(line))).toBe(true);
  });

  it('says why a partnership is not open to a school in a trust', () => {
    const school = someSchoolFacts({
      type: 'Academy Converter',
      trust: { kind: 'multi', uid: aUid('4410') },
    });
    expect(textOf('board-paper', full({ facts: planned({ school }) }))).toContain('Yours is in one.');
    expect(textOf('board-paper', full())).not.toContain('Yours is in one.');
  });

  it('puts a closed gate first, and not again among what is missing', () => {
    const facts = faithful('catholic');
    const lines = linesOf('board-paper', recorded(facts, {}));
    expect(lines).toContain('Something must come first:');
    const label = READINESS_ITEMS.find(({ id }) => id === 'diocese-consents')?.label ?? 'no such item';
    expect(lines.filter((line) => line.startsWith(label))).toEqual([]);
    expect(linesOf('board-paper', full())).not.toContain('Something must come first:');
  });

  it('says when nothing else is missing, and who sees to what is', () => {
    const nothing = 'Nothing else that the guidance asks for is missing on either side.';
    expect(linesOf('board-paper', recorded(planned(), DONE, DONE))).toContain(nothing);
    const left = { ...DONE, 'objectives-clear': anItemRecord({ owner: ' Headteacher ' }) };
    const right = { ...DONE, 'objectives-clear': anItemRecord({ owner: 'Director' }) };
    const text = textOf('board-paper', recorded(planned(), left, right));
    expect(text).not.toContain(nothing);
    expect(text).toContain('| school and trust | Headteacher; Director');
  });

  it('has the dates of the plan, what to question about it, and what else to weigh', () => {
    const lines = linesOf('board-paper', full());
    expect(lines).toContain('1 September 2026 | The partnership begins');
    expect(lines).not.toContain('To question about it:');
    expect(lines.some((line) => line.startsWith('Risks, and who watches them: ['))).toBe(true);
    const long = linesOf(
      'board-paper',
      full({ plan: planOf(somePlanChoices({ months: 24 }), someSchoolFacts()) }),
    );
    expect(long).toContain('To question about it:');
    expect(long.some((line) => line.startsWith('24 months is longer'))).toBe(true);
    expect(textOf('board-paper', full({ plan: null }))).toContain('No plan has been made yet.');
  });

  it('names every body whose consent it waits for', () => {
    expect(textOf('board-paper', recorded(faithful('catholic', 'church-of-england'), {}))).toContain(
      'consent of the Catholic diocese and the Church of England diocese',
    );
  });
});

describe('the checklist', () => {
  const rowOf = (id: string, input: DocumentInput): string => {
    const label = READINESS_ITEMS.find((item) => item.id === id)?.label ?? 'no such item';
    return linesOf('checklist', input).find((line) => line.startsWith(label)) ?? '';
  };

  it('begins with the gates that are closed', () => {
    const facts = faithful('catholic');
    expect(linesOf('checklist', recorded(facts, {}))).toContain('First of all');
    const held = { 'diocese-consents': anItemRecord({ status: 'done' }) };
    expect(linesOf('checklist', recorded(facts, held))).not.toContain('First of all');
    expect(linesOf('checklist', full())).not.toContain('First of all');
  });

  it('says which documents ask, with their dates', () => {
    const text = textOf('checklist', full());
    expect(text).toContain('first considerations”, undated; S2 is Department for Education,');
    expect(text).toContain('prospective joiners”, October 2021; S3 is');
  });

  it('gives owner and date, or that none is needed, or room for them', () => {
    const record = anItemRecord({ owner: 'Headteacher', date: aDate('2026-10-01') });
    const input = recorded(planned(), {
      'hidden-costs-school': record,
      'time-to-choose': anItemRecord({ status: 'does-not-apply', why: 'Only one trust is near', owner: ' ' }),
    });
    expect(rowOf('hidden-costs-school', input)).toContain(' | Headteacher, 1 October 2026 | [evidence]');
    expect(rowOf('time-to-choose', input)).toContain(' | not needed | Only one trust is near');
    expect(rowOf('values-mapped', input)).toContain(' | not needed | You answered values-mapped.');
    expect(rowOf('not-long-term', input)).toContain(' | [who and when] | [evidence]');
  });

  it('gives what is known for and against, what is not known, and what was written, in that order', () => {
    const school = someSchoolFacts({ character: { kind: 'not-recorded', christian: false } });
    const facts = planned({ school, partner: null });
    const record = anItemRecord({ evidence: 'Letter of May', note: 'Ring again' });
    expect(rowOf('diocese-consents', recorded(facts, { 'diocese-consents': record }))).toMatch(
      /The register does not say .* Letter of May Ring again$/,
    );
    const ctc = planned({ school: someSchoolFacts({ type: 'City Technology College' }) });
    expect(rowOf('parties-fit', recorded(ctc, {}))).toContain('Yours is neither.');
    expect(rowOf('parties-fit', full())).toContain('runs 7 schools on the day of the register.');
    expect(rowOf('diocese-consents', full())).toContain('Your school has no religious character.');
  });

  it('names the source of each item, several with a semicolon', () => {
    expect(rowOf('recorded-formally', full())).toContain('(S2 2.3 iv, p. 4; S3 4; S1 Trust Partnerships)');
    expect(rowOf('contacts', full())).toContain('(not from the guidance)');
  });
});

describe('letters and notes', () => {
  it('list what the partners have in mind, or leave a gap for it', () => {
    expect(linesOf('letter-of-interest', full())).toContain('Networks of subject experts');
    expect(textOf('letter-of-interest', full({ pattern: null }))).not.toContain('to do together:');
    expect(linesOf('information-note', full())).toContain('Networks of subject experts');
    expect(textOf('information-note', full({ pattern: null }))).toContain('[what you would do together]');
    expect(textOf('information-note', full())).not.toContain('[what you would do together]');
  });

  it('say whom they come from and on which day', () => {
    const lines = linesOf('regional-director', full());
    expect(lines[1]).toBe(`From the governing body of ${someSchoolFacts().name}`);
    expect(lines[2]).toBe('2 March 2026');
  });

  it('leave a gap where no questions are chosen, and ask nothing of an offer that says everything', () => {
    expect(linesOf('letter-of-interest', full())).toContain('[your questions]');
    const says = Object.fromEntries(OFFER_COMPONENT_IDS.map((id) => [id, 'Said.']));
    const complete = textOf('letter-of-interest', full({ offer: { ...ARCHWAY_OFFER, says } }));
    expect(complete).toContain('We have read your offer');
    expect(complete).not.toContain('It does not mention');
    expect(textOf('letter-of-interest', full())).not.toContain('We have read your offer');
  });

  it('the request for consent is for schools with a character only, and says why', () => {
    expect(outlineAppliesTo('consent', planned())).toEqual({
      kind: 'does-not-apply',
      why: expect.stringMatching(/no religious character/),
    });
    expect(outlineAppliesTo('agreement', planned())).toEqual({ kind: 'applies' });
  });
});

describe('the agreement', () => {
  it('numbers its terms from 1 and takes up an offer where there is one', () => {
    expect(linesOf('agreement', full())).toContain('1. Purpose and objectives');
    expect(textOf('agreement', full())).not.toContain('It takes up');
    expect(textOf('agreement', full({ offer: ARCHWAY_OFFER }))).toContain(
      'It takes up the trust’s offer “Trust Partnership Offer”',
    );
    expect(textOf('agreement', full())).toContain(
      `Purpose: ${patternOf('networks-first').agreement.purpose}`,
    );
  });

  it('takes the services of the pattern where the offer names none', () => {
    expect(textOf('agreement', full({ offer: { ...ARCHWAY_OFFER, activities: [] } }))).toContain(
      'Networks of subject experts | [role at the trust]',
    );
    expect(textOf('agreement', full({ pattern: null }))).toContain('[service] | [role at the trust]');
  });
});

it('a gap stands for what is empty, blank or missing, and for nothing else', () => {
  for (const words of ['', '  ', null, undefined, UNKNOWN]) {
    expect(orBlank(words, 'name')).toEqual(blank('name'));
  }
  expect(orBlank('Ann', 'name')).toEqual({ kind: 'text', text: 'Ann' });
  expect(say`${'A'}${blank('name')} and on`).toEqual([
    { kind: 'text', text: 'A' },
    blank('name'),
    { kind: 'text', text: ' and on' },
  ]);
});
