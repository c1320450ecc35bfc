import { describe, expect, test } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { aUid } from '../../tests/builders/a-trust.ts';
import {
  completeAnswers,
  criteriaOfTrust,
  excludedTrust,
  explanationFor,
  ourSchool,
  rankedTrust,
  rankingOf,
  reportInput,
} from '../../tests/builders/report.ts';
import { REGISTER_SOURCES } from '../domain/register-sources.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { buildReport } from './build-report.ts';
import type { Block, ReportDocument, ReportSectionId } from './document.ts';
import type { ReportInput } from './report-input.ts';

function flatten(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'part' ? [block, ...flatten(block.blocks)] : [block]));
}

function section(report: ReportDocument, id: ReportSectionId): readonly Block[] {
  const found = report.sections.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return flatten(found.blocks);
}

const allBlocks = (report: ReportDocument) => report.sections.flatMap(({ blocks }) => flatten(blocks));
const allText = (report: ReportDocument) => JSON.stringify(report.sections);
const partTitles = (report: ReportDocument) =>
  section(report, 'shortlist').flatMap((block) => (block.kind === 'part' ? [block.title] : []));
const listItems = (blocks: readonly Block[], lead: string) =>
  blocks.flatMap((block) => (block.kind === 'list' && block.lead === lead ? block.items : []));

describe('the shortlist', () => {
  test('shows the first five of the order once each while nothing is kept, and staying as we are', () => {
    const titles = partTitles(buildReport(reportInput()));
    expect(titles).toEqual([
      'Stay as we are',
      'Trust 1: 1st',
      'Trust 2: 2nd',
      'Trust 3: 3rd',
      'Trust 4: 4th',
      'Trust 5: 5th',
      'What to ask all of them',
    ]);
  });

  test('shows kept trusts only, in the order of the ranking', () => {
    const report = buildReport(
      reportInput({ choices: { kept: [aUid('2006'), aUid('2002')], setAside: [] } }),
    );
    expect(partTitles(report).slice(0, 3)).toEqual(['Stay as we are', 'Trust 2: 2nd', 'Trust 6: 6th']);
  });

  test('names the trusts kept beyond five', () => {
    const kept = [1, 2, 3, 4, 5, 6, 7].map((rank) => aUid(String(2000 + rank)));
    const report = buildReport(reportInput({ choices: { kept, setAside: [] } }));
    expect(allText(report)).toContain('Also kept, and not described here: Trust 6 and Trust 7.');
  });

  test('passes over trusts that were set aside and gives the reason elsewhere', () => {
    const choices = { kept: [], setAside: [{ uid: aUid('2001'), reason: 'Too large for us' }] };
    const report = buildReport(reportInput({ choices }));
    expect(partTitles(report)[1]).toBe('Trust 2: 2nd');
    expect(listItems(section(report, 'not-in-list'), 'Set aside by you')).toEqual([
      'Trust 1: Too large for us',
    ]);
  });

  test('a kept trust that is ruled out now is named with its reasons', () => {
    const report = buildReport(reportInput({ choices: { kept: [aUid('8001')], setAside: [] } }));
    expect(listItems(section(report, 'shortlist'), 'Kept, and now ruled out')).toEqual([
      'Ruled-out Trust 1: Its nearest school is 41 km away, beyond your limit of 40 km.',
    ]);
  });

  test('says at its entry that most schools of a trust are of another character', () => {
    const sentence = '10 of its 12 schools are Church of England schools; yours has no religious character.';
    const ranking = rankingOf();
    const explanations = ranking.ranked.map((candidate) =>
      explanationFor(
        candidate,
        candidate.rank === 2 ? { otherMajority: { sentence, source: REGISTER_SOURCES.schools } } : {},
      ),
    );
    const findings = section(buildReport(reportInput({ ranking, explanations })), 'shortlist').flatMap(
      (block) => (block.kind === 'findings' && block.lead === 'Religious character' ? [block.findings] : []),
    );
    expect(findings).toEqual([
      [{ about: 'Religious character', sentence, source: 'Ofsted, 31 August 2025' }],
    ]);
  });

  test('reasons that rest on no answer stand apart, named as our default', () => {
    const leads = (defaultsUsed: ReportInput['defaultsUsed']) =>
      section(buildReport(reportInput({ defaultsUsed })), 'shortlist')
        .flatMap((block) => (block.kind === 'findings' ? [block] : []))
        .slice(0, 2)
        .map(({ lead, findings }) => [lead, findings[0]?.source]);
    expect(leads([])).toEqual([
      ['What speaks for it', 'Ofsted, 31 August 2025'],
      ['Its weakest point', 'Ofsted, 31 August 2025'],
    ]);
    expect(
      leads(['geography.comfortableKm', 'geography.tooFarKm', 'size.fromSchools', 'size.toSchools']),
    ).toEqual([
      ['Counted by default, not from your answers', 'Ofsted, 31 August 2025'],
      ['Its weakest point', 'Ofsted, 31 August 2025; counted by default, not from your answers'],
    ]);
  });

  test('says when places are shared', () => {
    const ranked = [rankedTrust(1), rankedTrust(2), rankedTrust(2, { uid: aUid('3000'), name: 'Twin' })];
    const report = buildReport(reportInput({ ranking: rankingOf({ ranked }) }));
    expect(partTitles(report).slice(1, 4)).toEqual(['Trust 1: 1st', 'Trust 2: joint 2nd', 'Twin: joint 2nd']);
  });

  test('an open constraint becomes something to settle', () => {
    const verdict = {
      constraintId: 'faith',
      state: 'unknown',
      reason: 'It has Church of England schools.',
      lift: 'consent',
      toSettle: 'Ask the diocese',
    } as const;
    const ranked = [rankedTrust(1, { unsettled: [verdict] })];
    const boxes = section(buildReport(reportInput({ ranking: rankingOf({ ranked }) })), 'shortlist').flatMap(
      (block) =>
        block.kind === 'checklist' && block.lead === 'To settle before anything else' ? block.items : [],
    );
    expect(boxes).toEqual(['Ask the diocese. It has Church of England schools.']);
  });

  test('a right that somebody holds is settled once, not per trust', () => {
    const answers = completeAnswers();
    const held = { ...answers.rights.held, 'foundation-land': 'yes' as const };
    const report = buildReport(reportInput({ answers: { ...answers, rights: { held, other: '' } } }));
    const boxes = section(report, 'shortlist').flatMap((block) =>
      block.kind === 'checklist' && block.lead.startsWith('To settle once') ? block.items : [],
    );
    expect(boxes).toEqual(['Ask the trustees who own your land on what terms a trust could use it.']);
  });

  test('what nobody knows of any trust is asked once, most decisive first, and not repeated per trust', () => {
    const report = buildReport(reportInput());
    const tables = section(report, 'shortlist').flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.map(({ rows }) => rows)).toEqual([
      [
        [
          'Values in practice',
          'Vision and values',
          'website, strategy, minutes of the board, visits to schools of the trust',
          'up to 25 points',
        ],
        [
          'Central contribution',
          'Finance',
          'charging policy, annual accounts, a worked example on your budget',
          'up to 15 points',
        ],
      ],
    ]);
    expect(allText(report)).not.toContain('Not known of this trust');
  });

  test('what one trust alone leaves open is asked of that trust', () => {
    const ranked = [rankedTrust(1), rankedTrust(2)];
    const answered = criteriaOfTrust().map((criterion) =>
      criterion.criterionId === 'central-contribution'
        ? { ...criterion, evidence: 'recorded' as const, score: { low: 1, expected: 1, high: 1 } }
        : criterion,
    );
    const explanations = ranked.map((candidate, index) =>
      explanationFor(candidate, index === 0 ? { criteria: answered } : {}),
    );
    const report = buildReport(reportInput({ ranking: rankingOf({ ranked }), explanations }));
    const asked = section(report, 'shortlist').flatMap((block) =>
      block.kind === 'checklist' && block.lead.startsWith('Not known of this trust') ? block.items : [],
    );
    expect(asked).toEqual([
      'Central contribution: The trust’s charge has not been recorded. (up to 15 points)',
    ]);
  });

  test('refuses to show a place without its explanation', () => {
    expect(() => buildReport(reportInput({ explanations: [] }))).toThrow(/trust 2001/);
  });

  test('an empty order is said in words', () => {
    const report = buildReport(reportInput({ ranking: rankingOf({ ranked: [] }) }));
    expect(allText(report)).toContain('No trust is left in the order');
    expect(partTitles(report)).toEqual(['Stay as we are']);
  });
});

describe('what differs from school to school', () => {
  const decision = (report: ReportDocument) =>
    section(report, 'sign-off').flatMap((block) => (block.kind === 'checklist' ? block.items : []));

  test('only a school with a religious character is told to ask its diocese', () => {
    const church = ourSchool({ character: { kind: 'of', denominations: ['catholic'] } });
    expect(decision(buildReport(reportInput())).join()).not.toContain('diocese');
    expect(decision(buildReport(reportInput({ school: church }))).join()).toContain('Ask the diocese');
  });

  test.each([
    ['Community School', { kind: 'none' }, /^Joining would be a conversion/],
    [
      'Academy Converter',
      { kind: 'standalone', uid: UNKNOWN, name: UNKNOWN },
      /^Joining would be a transfer/,
    ],
    ['Academy Converter', { kind: 'multi', uid: aUid('9') }, /^Moving would be a transfer from one trust/],
  ] as const)('a %s in %o reads how it would join', (type, trust, joining) => {
    const report = buildReport(reportInput({ school: ourSchool({ type, trust }) }));
    const lines = section(report, 'our-school').flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : [],
    );
    expect(lines[0]).toMatch(joining);
  });

  test('the age of the main file is told by the day of printing', () => {
    const dates = (printedOn: string) =>
      allText(buildReport(reportInput({ printedOn: aDate(printedOn) }))).includes('more than a year old');
    expect([dates('2026-08-31'), dates('2026-09-01')]).toEqual([false, true]);
  });

  test('a sentence that all reasons share is said once, above the list', () => {
    const shared = 'Such trusts are for Catholic schools unless the diocese agrees.';
    const excluded = [1, 2, 3].map((number) =>
      excludedTrust(number, {
        reasons: [
          {
            constraintId: 'faith-consent',
            state: 'fail',
            reason: `${number} of 3 are Catholic. ${shared}`,
            lift: 'consent',
          },
        ],
      }),
    );
    const report = buildReport(reportInput({ ranking: rankingOf({ excluded }) }));
    expect(allText(report).split(shared)).toHaveLength(2);
    expect(listItems(section(report, 'not-in-list'), `Faith: 3 trusts ruled out. ${shared}`)[1]).toBe(
      'Ruled-out Trust 2, 42 km (26 miles) away. 2 of 3 are Catholic.',
    );
  });
});

describe('figures', () => {
  const report = buildReport(
    reportInput({ ranking: rankingOf({ ownTrust: rankedTrust(9, { name: 'Our Own Trust' }) }) }),
  );

  test('each names who says so', () => {
    const sources = allBlocks(report).flatMap((block): readonly string[] => {
      if (block.kind === 'facts') return block.facts.map(({ source }) => source);
      if (block.kind === 'findings') return block.findings.map(({ source }) => source);
      return block.kind === 'table' || block.kind === 'ranges' ? [block.source] : [];
    });
    expect(sources.length).toBeGreaterThan(20);
    expect(sources).not.toContain('');
  });

  test('none is blank, and every row is as long as its head', () => {
    for (const block of allBlocks(report)) {
      if (block.kind === 'facts') expect(block.facts.map(({ value }) => value)).not.toContain('');
      if (block.kind !== 'table') continue;
      for (const row of [...block.rows, ...(block.total === undefined ? [] : [block.total])]) {
        expect(row).toHaveLength(block.columns.length);
        expect(row).not.toContain('');
      }
    }
  });

  test('an unknown one is in words and never 0', () => {
    const facts = section(report, 'our-school').flatMap((block) =>
      block.kind === 'facts' ? block.facts : [],
    );
    expect(facts.find(({ label }) => label === 'Town')?.value).toBe('not known');
    const table = section(report, 'order').find((block) => block.kind === 'table');
    const vision = table?.kind === 'table' ? table.rows[0] : undefined;
    expect(vision?.slice(0, 3)).toEqual(['Vision and values', '25.0', '12.5 (0 to 25)']);
  });

  test('points by consideration add up to the score: 12.5 + 36.0 + 6.0 + 7.5 = 62.0', () => {
    const table = section(report, 'order').find((block) => block.kind === 'table');
    if (table?.kind !== 'table') throw new Error('no table');
    const column = table.rows.map((row) => row[2]);
    expect(column).toEqual(['12.5 (0 to 25)', '36.0', '6.0', 'not weighed', 'not weighed', '7.5 (0 to 15)']);
    expect(table.total?.[2]).toBe('62.0');
  });

  test('the trust that we are in stands apart from the shortlist', () => {
    expect(section(report, 'own-trust').some((block) => block.kind === 'part')).toBe(true);
    expect(partTitles(report).join()).not.toContain('Our Own Trust');
  });
});

describe('our school and our wishes', () => {
  test('a corrected value is marked, the others name the register', () => {
    const report = buildReport(reportInput({ profile: { kind: 'register', corrected: ['pupils'] } }));
    const facts = section(report, 'our-school').flatMap((block) =>
      block.kind === 'facts' ? block.facts : [],
    );
    expect(facts.find(({ label }) => label === 'Pupils')?.source).toBe('corrected by your school');
    expect(facts.find(({ label }) => label === 'Phase')?.source).toBe('Ofsted, 31 August 2025');
  });

  test('a school entered by hand cites itself throughout', () => {
    const report = buildReport(reportInput({ profile: { kind: 'by-hand' } }));
    const sources = section(report, 'our-school').flatMap((block) =>
      block.kind === 'facts' ? block.facts.map(({ source }) => source) : [],
    );
    expect(new Set(sources)).toEqual(new Set(['entered by your school']));
  });

  test('defaults are counted and marked as defaults', () => {
    const report = buildReport(reportInput({ defaultsUsed: ['geography.reach', 'geography.comfortableKm'] }));
    const facts = section(report, 'what-matters').flatMap((block) =>
      block.kind === 'facts' ? block.facts : [],
    );
    expect(facts.find(({ label }) => label === 'Local or wider')?.source).toBe(
      'our default, not answered yet',
    );
    expect(facts.find(({ label }) => label === 'Distance')?.source).toBe(
      'partly your answer, partly our default',
    );
    expect(allText(report)).toContain('2 answers are our defaults so far.');
  });

  test('weights are shown as shares of 400: vision 100 is 25%', () => {
    const table = section(buildReport(reportInput()), 'what-matters').find((block) => block.kind === 'table');
    expect(table?.kind === 'table' ? table.rows[0] : undefined).toEqual(['Vision and values', '100', '25%']);
  });

  test('a church school is not asked about the share of church schools', () => {
    const school = ourSchool({ character: { kind: 'of', denominations: ['catholic'] } });
    const text = JSON.stringify(section(buildReport(reportInput({ school })), 'what-matters'));
    expect(text).toContain('Schools of your character');
    expect(text).toContain('counted for every school of a religious character');
    expect(text).not.toContain('Church schools in the trust');
  });

  test('notes keep their paragraphs, and their absence is said', () => {
    const written = buildReport(reportInput({ notes: { size: 'First.\n\nSecond.' } }));
    expect(section(written, 'notes')[0]).toEqual({
      kind: 'notes',
      about: 'Size and growth',
      paragraphs: ['First.', 'Second.'],
    });
    expect(JSON.stringify(section(buildReport(reportInput()), 'notes'))).toContain('No notes');
  });
});

describe('what is not in the list', () => {
  const reason = (constraintId: string) => ({
    constraintId,
    state: 'fail' as const,
    reason: `Because of ${constraintId}.`,
    lift: 'own' as const,
  });

  test('every reason of a trust is given, the commonest first, the nearest trusts by name', () => {
    const excluded = [9, 8, 7, 6, 5, 4, 3, 2, 1].map((number) =>
      excludedTrust(number, {
        reasons: number === 9 ? [reason('smallest-trust'), reason('area')] : [reason('area')],
      }),
    );
    const report = buildReport(reportInput({ ranking: rankingOf({ excluded }) }));
    const lists = section(report, 'not-in-list').flatMap((block) => (block.kind === 'list' ? [block] : []));
    expect(lists.map(({ lead }) => lead)).toEqual([
      'Area: 9 trusts ruled out, of which the nearest 6. Because of area.',
      'Smallest number of schools: 1 trust ruled out',
    ]);
    expect(lists[0]?.items[0]).toBe('Ruled-out Trust 1, 41 km (25 miles) away.');
    expect(lists[0]?.items.at(-1)).toBe('And 3 others for a like reason.');
  });
});

test('an example is called one on the first page, and nothing else is', () => {
  const firstPage = (example: boolean) =>
    JSON.stringify(section(buildReport(reportInput({ example })), 'summary'));
  expect(firstPage(true)).toContain('made up');
  expect(firstPage(false)).not.toContain('made up');
});

test('the same input gives the same document', () => {
  expect(JSON.stringify(buildReport(reportInput()))).toBe(JSON.stringify(buildReport(reportInput())));
});

test('that it is not legal advice is said once', () => {
  expect(allText(buildReport(reportInput())).match(/legal advice/g)).toHaveLength(1);
});
