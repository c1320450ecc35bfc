import { describe, expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { somePlanChoices, someSchoolFacts } from '../../tests/builders/readiness.ts';
import { formatDate } from '../domain/iso-date.ts';
import { planOf } from './plan.ts';
import type { PlanChoices } from './plan-choices.ts';
import { type PlanWarning, type PlanWarningId, warningsOf } from './plan-warnings.ts';

function warning(id: PlanWarningId, differs: Partial<PlanChoices>): PlanWarning {
  const { warnings } = planOf(somePlanChoices(differs), someSchoolFacts());
  const found = warnings.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no warning ${id}`);
  return found;
}

describe('a warning', () => {
  it.each([
    ['longer-than-typical', { months: 24 }, /^24 months is longer/, '2.3 i'],
    ['shorter-than-typical', { months: 7 }, /^7 months is shorter/, '2.3 i'],
    ['shorter-than-any-example', { months: 5 }, /^5 months is shorter/, '3 STEP'],
    ['shorter-than-any-example', { months: 1 }, /^One month is shorter/, '3 STEP'],
    [
      'consideration-outside',
      { fixed: { 'due-consideration': aDate('2029-10-01') } },
      /1 October 2029 lies outside the partnership/,
      '2.3 ii',
    ],
    [
      'decision-outside',
      { fixed: { decision: aDate('2029-10-01') } },
      /decision on 1 October 2029 lies outside/,
      '3 STEP',
    ],
    [
      'decision-first',
      { fixed: { decision: aDate('2026-10-05'), 'due-consideration': aDate('2026-11-02') } },
      /before the due consideration/,
      '2.3 ii',
    ],
    [
      'joining-before-start',
      { joining: { opening: aDate('2026-01-01') } },
      /joining is dated before the partnership/,
      '2.2',
    ],
  ] as const)('%s for %j says of what and cites its section', (id, differs, words, section) => {
    const { text, source } = warning(id, differs);
    expect(text).toMatch(words);
    expect(source).toMatchObject({ document: 'S2', section });
  });

  it('of our own cites nothing: reviews outside with their dates, little time, order of joining', () => {
    const outside = warning('review-outside', {
      fixed: { 'review-1': aDate('2026-01-05'), 'review-2': aDate('2029-03-05') },
    });
    expect(outside.source).toBeNull();
    expect(outside.text).toContain('Review meeting 1 on 5 January 2026; Review meeting 2 on 5 March 2029.');
    const { source, text } = warning('joining-out-of-order', {
      joining: { application: aDate('2028-03-01'), order: aDate('2028-02-01') },
    });
    expect([source, text]).toEqual([null, expect.stringMatching(/another order than the usual one/)]);
    const { end } = planOf(somePlanChoices(), someSchoolFacts());
    const late = warning('little-time-after-decision', { fixed: { decision: end } });
    expect([late.source, late.text]).toEqual([null, expect.stringMatching(/fewer than 14 days/)]);
  });

  it('does not take the step before for one that comes later', () => {
    const { warnings } = planOf(
      somePlanChoices({ joining: { resolution: aDate('2028-01-10'), opening: aDate('2028-09-01') } }),
      someSchoolFacts(),
    );
    expect(warnings).toEqual([]);
  });

  it('is not made of a meeting that the plan does not have', () => {
    const choices = somePlanChoices();
    const { milestones, end } = planOf(choices, someSchoolFacts());
    const without = (id: string) => milestones.filter((milestone) => milestone.id !== id);
    expect(warningsOf(choices, without('due-consideration'), end)).toEqual([]);
    expect(warningsOf(choices, without('decision'), end)).toEqual([]);
    expect(warningsOf(choices, [], end)).toEqual([]);
  });

  it('never writes a date as a code', () => {
    const { text } = warning('consideration-outside', {
      fixed: { 'due-consideration': aDate('2029-10-01') },
    });
    expect(text).toContain(formatDate(aDate('2029-10-01')));
    expect(text).not.toMatch(/\d{4}-\d\d/);
  });
});
