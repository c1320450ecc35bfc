import { describe, expect, it } from 'vitest';
import { aDate, ofFaith } from '../../../tests/builders/a-school.ts';
import { inWords } from '../../../tests/builders/outline-words.ts';
import {
  aDocumentInput,
  anItemRecord,
  barestFacts,
  somePlanChoices,
  someReadinessFacts,
  someSchoolFacts,
} from '../../../tests/builders/readiness.ts';
import { REGIONS } from '../../domain/local-authority.ts';
import { MOTIVE_IDS } from '../choice.ts';
import { READINESS_ITEMS } from '../items/index.ts';
import { ARCHWAY_OFFER } from '../offers/archway.ts';
import { patternOf } from '../patterns/index.ts';
import { plannedDatesOf, planOf } from '../plan.ts';
import { readinessOf } from '../readiness-of.ts';
import type { ReadinessRecords } from '../record.ts';
import type { DocumentInput } from './document-input.ts';
import { buildOutline, outlineAppliesTo } from './index.ts';
import { OUTLINE_IDS, type Outline, type OutlineBlock, WORKING_DRAFT } from './outline.ts';

function linesOf(block: OutlineBlock): readonly string[] {
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
      return block satisfies never;
  }
}

const textOf = ({ blocks }: Outline): string => blocks.flatMap(linesOf).join('\n');
const headings = ({ blocks }: Outline, level: 1 | 2): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));

const plan = planOf(somePlanChoices(), someSchoolFacts());
const planned = someReadinessFacts({ plan: plannedDatesOf(plan) });
const full = (differs: Partial<DocumentInput> = {}): DocumentInput =>
  aDocumentInput({
    facts: planned,
    plan,
    pattern: patternOf('networks-first'),
    questions: [{ question: 'Why us?', goodEvidence: 'An answer specific to us' }],
    ...differs,
  });

describe('every document', () => {
  it.each(OUTLINE_IDS)('%s says that it is a working draft and not legal advice', (id) => {
    expect(buildOutline(id, full()).standing).toBe(WORKING_DRAFT);
  });

  it.each(OUTLINE_IDS)('%s can be drafted with nothing known, and shows the gaps', (id) => {
    const outline = buildOutline(id, aDocumentInput({ facts: barestFacts() }));
    expect(outline.blanks.length).toBeGreaterThan(0);
    expect(textOf(outline)).not.toMatch(/undefined|null|\[object|unknown/);
  });

  it.each(OUTLINE_IDS)('%s names every gap that it shows', (id) => {
    const outline = buildOutline(id, aDocumentInput({ facts: barestFacts() }));
    for (const label of outline.blanks) expect(textOf(outline)).toContain(`[${label}]`);
  });

  it.each(OUTLINE_IDS)('%s writes dates in words', (id) => {
    expect(textOf(buildOutline(id, full()))).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  it.each(OUTLINE_IDS)('%s has as many cells as columns in every row', (id) => {
    for (const block of buildOutline(id, full({ offer: ARCHWAY_OFFER })).blocks) {
      if (block.kind !== 'table') continue;
      for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
    }
  });
});

describe('no document leaves anything unsaid', () => {
  const situations: readonly (readonly [string, DocumentInput])[] = [
    ['all is known', full({ offer: ARCHWAY_OFFER, motives: MOTIVE_IDS })],
    ['a long plan in winter', full({ plan: planOf(somePlanChoices({ months: 24 }), someSchoolFacts()) })],
    ['nothing is known', aDocumentInput({ facts: barestFacts() })],
    ...(['catholic', 'sikh'] as const).map((body) => {
      const facts = { ...planned, school: someSchoolFacts({ character: ofFaith(body) }) };
      return [body, full({ facts, readiness: readinessOf(facts, { school: {}, trust: {} }) })] as const;
    }),
    [
      'two bodies',
      full({
        facts: { ...planned, school: someSchoolFacts({ character: ofFaith('methodist', 'catholic') }) },
      }),
    ],
  ];
  const wordsOf = (block: OutlineBlock): readonly string[] => {
    switch (block.kind) {
      case 'list':
        return block.items.map(inWords);
      case 'table':
        return [block.caption, ...block.columns, ...block.rows.flat().map(inWords)];
      default:
        return linesOf(block);
    }
  };

  it.each(situations)('where %s', (_name, input) => {
    for (const id of OUTLINE_IDS.filter((each) => outlineAppliesTo(each, input.facts).kind === 'applies')) {
      const { title, blocks, blanks, cautions } = buildOutline(id, input);
      for (const words of [title, ...blocks.flatMap(wordsOf), ...blanks, ...cautions]) {
        expect(words).toMatch(/\S/);
        expect(words).not.toMatch(/^\s|\s$|\s\s|\[\s*\]/);
      }
      for (const block of blocks) {
        if (block.kind === 'list') expect(block.items).not.toEqual([]);
        if (block.kind === 'table') expect(block.rows).not.toEqual([]);
        if (block.kind === 'signatures') expect(block.roles).not.toEqual([]);
      }
    }
  });
});

describe('the agreement', () => {
  it('has the shape of the model: key information, terms, three schedules', () => {
    expect(headings(buildOutline('agreement', full()), 1)).toEqual([
      'Key information',
      'Terms',
      'Schedule 1: service charge',
      'Schedule 2: services',
      'Schedule 3: data protection',
      'Signatures',
    ]);
  });

  it('has every term of the model, numbered', () => {
    const terms = headings(buildOutline('agreement', full()), 2).join('\n');
    for (const term of [
      'Purpose and objectives',
      'Services',
      'Obligations',
      'Charge',
      'Confidentiality',
      'Data protection',
      'Disputes',
      'Ending',
      'Review',
    ]) {
      expect(terms).toMatch(new RegExp(`\\d+\\. ${term}`));
    }
  });

  it('is filled from plan, pattern and register', () => {
    const text = textOf(buildOutline('agreement', full()));
    expect(text).toContain('Start | 1 September 2026');
    expect(text).toContain('End | 31 August 2027');
    expect(text).toContain('1 December 2026; 1 March 2027; 1 June 2027');
    expect(text).toContain('Made-up Learning Trust, company number 07654321');
    expect(text).toContain('Networks of subject experts | [role at the trust]');
  });

  it('takes the services from an offer where there is one', () => {
    const text = textOf(buildOutline('agreement', full({ offer: ARCHWAY_OFFER })));
    expect(text).toContain('Training opportunities across the trust | [role at the trust]');
    expect(text).not.toContain('Networks of subject experts');
  });

  it('invents no sum, no contact and no notice', () => {
    const { blanks } = buildOutline('agreement', full());
    expect(blanks).toEqual(
      expect.arrayContaining(['sum', 'role and contact at the school', 'notice in weeks']),
    );
    expect(textOf(buildOutline('agreement', full()))).not.toMatch(/£|@/);
  });
});

describe('the notification', () => {
  it.each(REGIONS)('goes to the regional director for %s', (region) => {
    const facts = { ...planned, school: someSchoolFacts({ region }) };
    expect(textOf(buildOutline('regional-director', full({ facts })))).toContain(
      `To the regional director, Department for Education, ${region} region`,
    );
  });
});

describe('the request for consent', () => {
  const withCharacter = (...bodies: Parameters<typeof ofFaith>) =>
    aDocumentInput({
      facts: someReadinessFacts({ school: someSchoolFacts({ character: ofFaith(...bodies) }) }),
    });

  it('of a Catholic school asks its diocese to let it seek a partnership, and names no trust', () => {
    const text = textOf(buildOutline('consent', withCharacter('catholic')));
    expect(text).toContain('To the Catholic diocese');
    expect(text).toContain('Request for consent to seek');
    expect(text).not.toContain('Made-up Learning Trust');
  });

  it('of a Sikh school asks to let it enter this one', () => {
    const text = textOf(buildOutline('consent', withCharacter('sikh')));
    expect(text).toContain('Request for consent to enter');
    expect(text).toContain('a partnership with Made-up Learning Trust');
  });

  it('of a joint school goes to each body', () => {
    const text = textOf(buildOutline('consent', withCharacter('church-of-england', 'methodist')));
    expect(text).toContain('the Church of England diocese, the religious authority (Methodist)');
  });

  it('is not for a school without a religious character', () => {
    expect(outlineAppliesTo('consent', someReadinessFacts()).kind).toBe('does-not-apply');
    expect(outlineAppliesTo('consent', barestFacts()).kind).toBe('applies');
  });
});

describe('the letter of interest', () => {
  it('asks our questions, and those that the offer leaves open', () => {
    const text = textOf(buildOutline('letter-of-interest', full({ offer: ARCHWAY_OFFER })));
    expect(text).toContain('Why us? | An answer specific to us');
    expect(text).toContain('Who tells the regional director, and when?');
    expect(text).not.toContain('On which day would the partnership end?');
  });

  it('says what matters to the school, or leaves a named gap for it', () => {
    const named = buildOutline(
      'letter-of-interest',
      full({ values: ['Inclusion (matters much), for pupils'] }),
    );
    expect(headings(named, 1)).toContain('What matters to our school');
    expect(textOf(named)).toContain('Inclusion (matters much), for pupils');
    expect(named.blanks).not.toContain('your values, and why they matter');
    expect(buildOutline('letter-of-interest', full()).blanks).toContain('your values, and why they matter');
  });

  it('warns against sending it while the diocese has not consented', () => {
    const facts = someReadinessFacts({ school: someSchoolFacts({ character: ofFaith('catholic') }) });
    const input = aDocumentInput({ facts });
    expect(buildOutline('letter-of-interest', input).cautions).toHaveLength(1);
    expect(buildOutline('board-paper', input).cautions).toEqual([]);
    expect(buildOutline('letter-of-interest', full()).cautions).toEqual([]);
  });
});

describe('the board paper', () => {
  it('ends in a resolution with alternatives, staying among them', () => {
    const text = textOf(buildOutline('board-paper', full()));
    expect(text).toMatch(
      /resolves to enter a trust partnership with Made-up Learning Trust from 1 September 2026/,
    );
    expect(text).toContain('resolves to stay as the school is');
  });

  it('repeats the warnings that the motives call for', () => {
    const text = textOf(buildOutline('board-paper', full({ motives: ['no-end-in-mind'] })));
    expect(text).toContain('limited in time, typically 12 to 18 months');
    expect(headings(buildOutline('board-paper', full()), 2)).not.toContain('What the guidance warns against');
  });
});

describe('the checklist on paper', () => {
  const rowsOf = (input: DocumentInput) =>
    buildOutline('checklist', input).blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map(inWords)) : [],
    );

  it('has a row for every item, with its source or that it has none', () => {
    const rows = rowsOf(full());
    expect(rows).toHaveLength(READINESS_ITEMS.length);
    for (const [label = ''] of rows) expect(label).toMatch(/\((S[123] .|not from the guidance)/);
  });

  it('says once what both sides share, and names the side where they differ', () => {
    const records: ReadinessRecords = {
      school: { 'objectives-clear': anItemRecord({ status: 'done', owner: 'Headteacher' }) },
      trust: {},
    };
    const rows = rowsOf(full({ readiness: readinessOf(planned, records) }));
    const row = (id: string) => {
      const item = READINESS_ITEMS.find((candidate) => candidate.id === id);
      return rows.find(([label = '']) => item !== undefined && label.startsWith(item.label)) ?? [];
    };
    expect(row('objectives-clear').slice(1, 3)).toEqual([
      'school: done; trust: not started',
      'school: Headteacher; trust: [who and when]',
    ]);
    expect(row('offer-known').slice(1, 3)).toEqual(['school and trust: not started', '[who and when]']);
  });
});

it('a day of the reader stands in the letters', () => {
  expect(textOf(buildOutline('regional-director', full({ on: aDate('2026-03-02') })))).toContain(
    '2 March 2026',
  );
});

describe('documents held back by a closed gate', () => {
  const heldFor = (...bodies: Parameters<typeof ofFaith>) => {
    const input = aDocumentInput({
      facts: someReadinessFacts({ school: someSchoolFacts({ character: ofFaith(...bodies) }) }),
    });
    return OUTLINE_IDS.filter((id) => buildOutline(id, input).cautions.length > 0);
  };

  it('for a church school are all that leave the school, but for the request itself', () => {
    expect(heldFor('catholic')).toEqual([
      'letter-of-interest',
      'agreement',
      'regional-director',
      'information-note',
    ]);
  });

  it('for another character are those that enter into a partnership', () => {
    expect(heldFor('muslim')).toEqual(['agreement', 'information-note']);
  });

  it('are none once the consent is recorded, and none for a school without a character', () => {
    const facts = someReadinessFacts({ school: someSchoolFacts({ character: ofFaith('catholic') }) });
    const school = { 'diocese-consents': anItemRecord({ status: 'done' }) };
    const input = aDocumentInput({ facts, readiness: readinessOf(facts, { school, trust: {} }) });
    for (const id of OUTLINE_IDS) {
      expect(buildOutline(id, input).cautions).toEqual([]);
      expect(buildOutline(id, aDocumentInput()).cautions).toEqual([]);
    }
  });
});

describe('the body that decides', () => {
  const academy = { ...planned, school: someSchoolFacts({ type: 'Academy Converter' }) };

  it.each([
    'agreement',
    'letter-of-interest',
    'regional-director',
    'information-note',
    'board-paper',
  ] as const)('is a governing body or a board of trustees in the %s', (id) => {
    const of = (given: Partial<DocumentInput>) => textOf(buildOutline(id, full(given)));
    expect(of({})).toContain('governing body');
    expect(of({})).not.toContain('board of trustees');
    const ofAcademy = of({ facts: academy, plan: planOf(somePlanChoices(), academy.school) });
    expect(ofAcademy).toContain('board of trustees');
    expect(ofAcademy).not.toContain('governing body');
  });

  it('of an academy considers no conversion', () => {
    const text = textOf(buildOutline('agreement', full({ facts: academy })));
    expect(text).toContain('gives due consideration to moving into a trust, or merging');
    expect(text).not.toMatch(/becoming an academy|replacement for conversion/);
  });
});

describe('consent in the documents', () => {
  const catholic = { ...planned, school: someSchoolFacts({ character: ofFaith('catholic') }) };
  const asked = full({ facts: catholic, readiness: readinessOf(catholic, { school: {}, trust: {} }) });

  it('has a row of its own in the agreement and in the notification', () => {
    for (const id of ['agreement', 'regional-director'] as const) {
      expect(textOf(buildOutline(id, asked))).toContain('Consent of the Catholic diocese | [date');
      expect(textOf(buildOutline(id, full()))).not.toContain('Consent of');
    }
  });

  it('is a condition of the resolution, and an alternative to it, until it is there', () => {
    const text = textOf(buildOutline('board-paper', asked));
    expect(text).toContain('resolves, subject to the consent of the Catholic diocese, to enter');
    expect(text).toContain('resolves to ask for the consent of the Catholic diocese first');
    expect(textOf(buildOutline('board-paper', full()))).not.toContain('consent');
  });

  it('asks what contact there was with trusts, and claims none', () => {
    const outline = buildOutline('consent', asked);
    expect(outline.blanks).toContain('none, or with whom and about what');
    expect(textOf(outline)).not.toMatch(/not approached/);
  });
});

it('the board paper names each missing item once, with both sides and who sees to it', () => {
  const records: ReadinessRecords = {
    school: { 'objectives-clear': anItemRecord({ owner: 'Headteacher' }) },
    trust: {},
  };
  const text = textOf(buildOutline('board-paper', full({ readiness: readinessOf(planned, records) })));
  expect(text).toContain('The objectives are clear from the outset | school and trust | Headteacher');
  expect(text).toContain('both parties | school and trust | [who sees to it]');
  expect(text.match(/^The objectives are clear from the outset/gm)).toHaveLength(1);
});

it('responsibility for staff is said to stay where it is: a council may be the employer', () => {
  expect(textOf(buildOutline('agreement', full()))).toContain(
    'Responsibility for the school, its finances and the employment of its staff stays where it is today.',
  );
});

it.each(OUTLINE_IDS.filter((id) => id !== 'checklist'))(
  '%s does not make its reader’s authority out of ours',
  (id) => {
    for (const christian of [true, false]) {
      const school = someSchoolFacts({ character: { kind: 'not-recorded', christian } });
      const facts = { ...planned, school };
      const outline = buildOutline(
        id,
        full({ facts, readiness: readinessOf(facts, { school: {}, trust: {} }) }),
      );
      expect(textOf(outline)).not.toMatch(/\byour (diocese|church authority|religious authority)/i);
      if (id === 'consent' || id === 'agreement') {
        expect(textOf(outline)).toMatch(
          christian ? /the diocese or church authority/ : /the religious authority, if the school has one/,
        );
      }
    }
  },
);
