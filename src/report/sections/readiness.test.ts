import { expect, test } from 'vitest';
import { aDate } from '../../../tests/builders/a-school.ts';
import { someReadinessFacts, someSchoolFacts } from '../../../tests/builders/readiness.ts';
import { reportInput } from '../../../tests/builders/report.ts';
import { readinessOf } from '../../readiness/readiness-of.ts';
import { NO_RECORDS } from '../../readiness/record.ts';
import { buildReport } from '../build-report.ts';
import { type ReportReadiness, readinessSection } from './readiness.ts';

function given(differs: Partial<ReportReadiness> = {}): ReportReadiness {
  const facts = differs.facts ?? someReadinessFacts();
  return { facts, readiness: readinessOf(facts, NO_RECORDS), motives: [], choiceNotes: {}, ...differs };
}

const blocksFor = (readiness: ReportReadiness) => readinessSection(reportInput({ readiness }))?.blocks ?? [];
const listsOf = (readiness: ReportReadiness) =>
  blocksFor(readiness).flatMap((block) => (block.kind === 'list' ? [block] : []));

test('stands in the report only once a trust or a choice has been recorded', () => {
  expect(buildReport(reportInput()).sections.map(({ id }) => id)).not.toContain('readiness');
  const ids = buildReport(reportInput({ readiness: given() })).sections.map(({ id }) => id);
  expect(ids[ids.indexOf('readiness') + 1]).toBe('not-in-list');
});

test('says whom it is about, where governors lean, and the dates in words', () => {
  const plan = {
    start: aDate('2026-09-01'),
    dueConsideration: aDate('2027-05-03'),
    decision: aDate('2027-07-01'),
    end: aDate('2027-08-31'),
    months: 12,
  };
  expect(blocksFor(given({ facts: someReadinessFacts({ plan }), choice: 'partnership-first' }))[0]).toEqual({
    kind: 'facts',
    caption: 'Where the preparation stands',
    facts: [
      { label: 'Trust', value: 'Made-up Learning Trust', source: 'Recorded by you' },
      { label: 'Governors lean to', value: 'A partnership first', source: 'Recorded by you' },
      {
        label: 'Plan',
        value:
          '1 September 2026 to 31 August 2027 (12 months); due consideration on 3 May 2027, decision on 1 July 2027',
        source: 'Recorded by you',
      },
    ],
  });
});

test('what is not known is said, never left blank', () => {
  const facts = blocksFor(given({ facts: someReadinessFacts({ partner: null }) }))[0];
  expect(facts).toMatchObject({
    facts: [{ value: 'None chosen yet' }, { value: 'Still open' }, { value: 'No plan has been made yet' }],
  });
});

test('a church school reads first that its diocese has to consent', () => {
  const character = { kind: 'of', denominations: ['catholic'] } as const;
  const [first] = listsOf(given({ facts: someReadinessFacts({ school: someSchoolFacts({ character }) }) }));
  expect(first?.lead).toBe('What has to come first');
  expect(first?.items.join(' ')).toContain('diocese');
});

test('missing things are named with who has to do them and the section, and the rest is counted', () => {
  const lists = listsOf(given());
  const missing = lists.at(-1);
  expect(missing?.items).toHaveLength(9);
  expect(missing?.items[0]).toMatch(/: the school.*\(DfE, Trust Partnerships/);
  expect(missing?.items.at(-1)).toMatch(/^\d+ more in the checklist$/);
});

test('motives that the guidance warns of, and notes on the choices, are carried over', () => {
  const blocks = blocksFor(
    given({ motives: ['expected-of-us'], choiceNotes: { stay: 'We are well.\n\nAsk again in spring.' } }),
  );
  expect(blocks).toContainEqual({
    kind: 'notes',
    about: 'Stay as we are',
    paragraphs: ['We are well.', 'Ask again in spring.'],
  });
  const warned = blocks.find((block) => block.kind === 'list' && block.lead === 'What the guidance warns of');
  expect(JSON.stringify(warned)).toContain('routine step');
});
