import { describe, expect, it } from 'vitest';
import { buildOutline } from '../../src/readiness/documents/index.ts';
import type { OutlineBlock } from '../../src/readiness/documents/outline.ts';
import { patternOf } from '../../src/readiness/patterns/index.ts';
import type { PatternId } from '../../src/readiness/patterns/pattern.ts';
import { plannedDatesOf, planOf, startingPlan } from '../../src/readiness/plan.ts';
import type { PlanChoices } from '../../src/readiness/plan-choices.ts';
import { readinessOf } from '../../src/readiness/readiness-of.ts';
import { NO_RECORDS } from '../../src/readiness/record.ts';
import { aDate } from '../builders/a-school.ts';
import { inWords } from '../builders/outline-words.ts';
import { aDocumentInput, aPartner, someReadinessFacts, someSchoolFacts } from '../builders/readiness.ts';

type Case = {
  readonly school: Parameters<typeof someSchoolFacts>[0];
  readonly trust: { readonly name: string; readonly schoolCount: number };
  readonly pattern: PatternId;
  readonly start: string;
  readonly joining: PlanChoices['joining'];
};

/** The three cases of DfE, Trust Partnerships, section 3 (October 2021), as a school would have entered them. Dates that the guidance does not give are made up. */
const CASES = {
  hawthorne: {
    school: { name: 'Hawthorne Primary School', phase: 'primary', lowestAge: 3, region: 'East Midlands' },
    trust: { name: 'Flying High Trust', schoolCount: 30 },
    pattern: 'networks-first',
    start: '2020-09-01',
    joining: {},
  },
  gloucesterRoad: {
    school: { name: 'Gloucester Road Primary School', phase: 'primary', region: 'London' },
    trust: { name: 'STEP Academy Trust', schoolCount: 8 },
    pattern: 'trial-with-an-end-date',
    start: '2013-01-07',
    joining: {},
  },
  winterbourne: {
    school: {
      name: 'Winterbourne Academy',
      phase: 'secondary',
      type: 'Academy Converter',
      region: 'South West',
    },
    trust: { name: 'The Olympus Academy Trust', schoolCount: 8 },
    pattern: 'support-in-difficulty',
    start: '2017-01-09',
    joining: { opening: aDate('2018-02-01') },
  },
} as const satisfies Record<string, Case>;

function worked({ school, trust, pattern: patternId, start, joining }: Case) {
  const pattern = patternOf(patternId);
  const plan = planOf(
    { ...startingPlan(pattern, { start: aDate(start), startBy: 'you' }), joining },
    someSchoolFacts(school),
  );
  const facts = someReadinessFacts({
    school: someSchoolFacts(school),
    partner: aPartner(trust),
    plan: plannedDatesOf(plan),
    pattern: patternId,
  });
  const input = aDocumentInput({ facts, plan, pattern, readiness: readinessOf(facts, NO_RECORDS) });
  return { plan, facts, agreement: textOf(buildOutline('agreement', input).blocks) };
}

function textOf(blocks: readonly OutlineBlock[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [inWords(block.spans)];
      if (block.kind === 'list') return block.items.map(inWords);
      return block.kind === 'table' ? block.rows.map((row) => row.map(inWords).join(' | ')) : [];
    })
    .join('\n');
}

describe('Hawthorne and Flying High', () => {
  const { plan, agreement, facts } = worked(CASES.hawthorne);

  it('work together for a year, as long as the guidance calls typical', () => {
    expect([plan.start, plan.end, plan.warnings]).toEqual(['2020-09-01', '2021-08-31', []]);
  });

  it('begin with professional learning and with networks of heads and of subject experts', () => {
    expect(agreement).toMatch(/Continuous professional learning/);
    expect(agreement).toMatch(/Networks and meetings of headteachers/);
    expect(agreement).toMatch(/Networks of subject experts/);
    expect(agreement).toContain('The school shares its own expertise in the networks.');
  });

  it('are parties that the guidance means, and have a nursery to think of before joining', () => {
    const { states } = readinessOf(facts, NO_RECORDS);
    const standing = (id: string) => states.find(({ item }) => item.id === id);
    expect(standing('parties-fit')?.standing).toBe('settled');
    expect(standing('nursery')?.applicability.kind).toBe('applies');
  });
});

describe('Gloucester Road, later Angel Oak, and STEP', () => {
  const { plan, agreement } = worked(CASES.gloucesterRoad);

  it('try for six months, which is said to be shorter than typical and as long as STEP’s trials', () => {
    expect([plan.start, plan.end]).toEqual(['2013-01-07', '2013-07-05']);
    expect(plan.warnings).toHaveLength(1);
    expect(plan.warnings[0]?.text).toContain('STEP’s trials, one of its examples, typically last six');
  });

  it('list educational and operational support, state openness to joining, and agree when the future is considered', () => {
    expect(agreement).toContain('Educational support, as listed');
    expect(agreement).toContain('Operational support, as listed');
    expect(agreement).toContain('The school is open to joining; nothing obliges it to.');
    expect(agreement).toMatch(/On \d+ \w+ 2013 the governing body gives due consideration/);
    expect(agreement).toMatch(/By \d+ \w+ 2013 it decides how to go on/);
  });

  it('decide while the trial runs, with time left to consult', () => {
    const { dueConsideration, decision, end } = plannedDatesOf(plan);
    expect(dueConsideration < decision && decision < end).toBe(true);
  });
});

describe('Winterbourne and Olympus', () => {
  const { plan, agreement } = worked(CASES.winterbourne);

  it('work together for a year from January 2017, and join after it', () => {
    expect([plan.start, plan.end, plan.warnings]).toEqual(['2017-01-09', '2018-01-08', []]);
    const opening = plan.joining.find(({ id }) => id === 'opening')?.date;
    expect(opening !== null && opening !== undefined && opening > plan.end).toBe(true);
  });

  it('agree on leadership for days a week, a secondment of its own, an independent audit and restructuring', () => {
    expect(agreement).toContain('Leadership for an agreed number of days a week');
    expect(agreement).toContain('Secondment of a leader, under a separate agreement');
    expect(agreement).toContain('Independent audit of the finances');
    expect(agreement).toContain('A plan for restructuring, if one is needed');
    expect(agreement).toContain('Objective: The trust learns enough');
  });

  it('meet to review every second month, sooner than in the other cases', () => {
    const reviews = (of: Case) =>
      worked(of).plan.milestones.filter(({ id }) => id.startsWith('review-')).length;
    expect(reviews(CASES.winterbourne)).toBe(5);
    expect(reviews(CASES.hawthorne)).toBe(3);
  });
});
