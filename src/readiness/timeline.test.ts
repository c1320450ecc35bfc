import { describe, expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { somePlanChoices, someSchoolFacts } from '../../tests/builders/readiness.ts';
import { type Plan, planOf } from './plan.ts';
import { timelineOf } from './timeline.ts';

const planned = (differs: Parameters<typeof somePlanChoices>[0] = {}): Plan =>
  planOf(somePlanChoices(differs), someSchoolFacts());

describe('a line of time', () => {
  it('has the points of partnership and joining in order of date', () => {
    const plan = planned({
      fixed: { decision: aDate('2026-10-01') },
      joining: { opening: aDate('2027-01-01'), resolution: aDate('2026-08-01') },
    });
    const { points, from } = timelineOf(plan);
    expect(points.map(({ date }) => date)).toEqual(points.map(({ date }) => date).toSorted());
    expect(from).toBe('2026-08-01');
    expect(points[0]).toMatchObject({ id: 'resolution', part: 'joining', at: 0 });
    expect(points.filter(({ part }) => part === 'joining').map(({ id }) => id)).toEqual([
      'resolution',
      'opening',
    ]);
    expect(points).toHaveLength(plan.milestones.length + 2);
  });

  it('shows the partnership and the closed periods as spans, held within the line', () => {
    const { term, closed } = timelineOf(
      planned({
        closedPeriods: [
          { label: 'Before and after', from: aDate('2026-01-01'), to: aDate('2026-09-01') },
          { label: 'Works', from: aDate('2026-12-01'), to: aDate('2026-12-02') },
        ],
      }),
    );
    expect(term).toEqual({ label: 'Partnership', from: 0, to: 1 });
    expect(closed[0]).toEqual({ label: 'Before and after', from: 0, to: 0 });
    expect(closed[1]?.label).toBe('Works');
    // 91 of about 364 days from 1 September to 1 December.
    expect(closed[1]?.from).toBeCloseTo(0.25, 2);
    expect(Number(closed[1]?.to)).toBeGreaterThan(Number(closed[1]?.from));
  });

  it('marks the first days of months from the first to the last day shown, both included', () => {
    const { months } = timelineOf(
      planned({ start: aDate('2026-09-15'), months: 1, joining: { opening: aDate('2026-12-01') } }),
    );
    expect(months.map(({ label }) => label)).toEqual(['October 2026', 'November 2026', 'December 2026']);
    expect(months.at(-1)?.at).toBe(1);
    expect(months[0]?.at).toBeCloseTo(16 / 77, 10);
    const fromTheFirst = timelineOf(planned({ start: aDate('2026-09-01'), months: 1 })).months;
    expect(fromTheFirst).toEqual([{ label: 'September 2026', at: 0 }]);
  });

  it('leaves out no month of a long line', () => {
    const { months } = timelineOf(planned({ months: 60 }));
    expect(months).toHaveLength(60);
    expect(months.at(-1)?.label).toBe('August 2031');
  });

  it('of a single day, or of nothing, stands at its beginning', () => {
    const plan = planned();
    const day = aDate('2026-09-01');
    const oneDay: Plan = {
      ...plan,
      end: day,
      milestones: plan.milestones.slice(0, 1).map((milestone) => ({ ...milestone, date: day })),
    };
    expect(timelineOf(oneDay)).toMatchObject({
      from: day,
      to: day,
      points: [{ at: 0 }],
      term: { from: 0, to: 0 },
    });
    const bare = timelineOf({ ...plan, milestones: [] });
    expect([bare.from, bare.to, bare.points]).toEqual([plan.start, plan.end, []]);
  });
});
