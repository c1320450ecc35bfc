import { describe, expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { somePlanChoices, someSchoolFacts } from '../../tests/builders/readiness.ts';
import { calendarEventsOf } from './calendar-event.ts';
import { PATTERNS, patternOf } from './patterns/index.ts';
import { plannedDatesOf, planOf as planOfSchool, startingPlan } from './plan.ts';
import type { PlanChoices } from './plan-choices.ts';
import { timelineOf } from './timeline.ts';

const planOf = (choices: PlanChoices) => planOfSchool(choices, someSchoolFacts());
const datesOf = (choices: PlanChoices) =>
  planOf(choices).milestones.map(({ id, date }) => [id, date as string]);
const warningIds = (differs: Partial<PlanChoices>) =>
  planOf(somePlanChoices(differs)).warnings.map(({ id }) => id);

describe('a plan of twelve months', () => {
  it('has its dates where the rules put them: reviews every third month, two thirds, five sixths, the last day', () => {
    expect(datesOf(somePlanChoices())).toEqual([
      ['start', '2026-09-01'],
      ['review-1', '2026-12-01'],
      ['review-2', '2027-03-01'],
      // Saturday 1 May 2027 and the bank holiday after it are left.
      ['due-consideration', '2027-05-04'],
      ['review-3', '2027-06-01'],
      ['decision', '2027-07-01'],
      ['end', '2027-08-31'],
    ]);
  });

  it('calls for no warning', () => {
    expect(warningIds({})).toEqual([]);
  });

  it('moves meetings out of holidays and off weekends, and says from where and why', () => {
    const { milestones } = planOf(somePlanChoices({ start: aDate('2026-10-20'), avoidHolidays: true }));
    // Two thirds of the way is Sunday 20 June 2027.
    expect(milestones.find(({ id }) => id === 'due-consideration')).toMatchObject({
      date: '2027-06-21',
      dated: { kind: 'moved', from: '2027-06-20', because: '20 June 2027 falls in a weekend' },
    });
    // Nine months on is 20 July 2027, a Tuesday of term.
    expect(milestones.find(({ id }) => id === 'review-3')).toMatchObject({
      date: '2027-07-20',
      dated: { kind: 'by-rule' },
    });
    // Five sixths of the way is Friday 20 August 2027: the first day of term after it is Thursday 2 September.
    expect(milestones.find(({ id }) => id === 'decision')).toMatchObject({
      date: '2027-09-02',
      dated: { kind: 'moved', from: '2027-08-20', because: '20 August 2027 falls in Summer holidays' },
    });
  });

  it('goes back to the last free day where none is left before the end', () => {
    const { milestones } = planOf(
      somePlanChoices({
        closedPeriods: [{ label: 'Works', from: aDate('2027-07-01'), to: aDate('2027-08-31') }],
      }),
    );
    expect(milestones.find(({ id }) => id === 'decision')?.date).toBe('2027-06-30');
  });

  it('leaves a date that the school fixed where it is, even in a holiday', () => {
    const { milestones } = planOf(
      somePlanChoices({ avoidHolidays: true, fixed: { decision: aDate('2027-08-02') } }),
    );
    expect(milestones.find(({ id }) => id === 'decision')).toMatchObject({
      date: '2027-08-02',
      dated: { kind: 'fixed' },
    });
  });
});

describe('warnings', () => {
  it.each([
    [1, ['shorter-than-any-example', 'little-time-after-decision']],
    [5, ['shorter-than-any-example']],
    [6, ['shorter-than-typical']],
    [11, ['shorter-than-typical']],
    [12, []],
    [18, []],
    [19, ['longer-than-typical']],
  ])('about %i months: %j', (months, expected) => {
    expect(warningIds({ months })).toEqual(expected);
  });

  it.each([
    [
      'consideration after the end',
      { 'due-consideration': '2027-10-01' },
      ['consideration-outside', 'decision-first'],
    ],
    ['a decision after the end', { decision: '2027-09-30' }, ['decision-outside']],
    [
      'a decision before the consideration',
      { decision: '2027-04-01', 'due-consideration': '2027-05-01' },
      ['decision-first'],
    ],
    ['a decision in the last days', { decision: '2027-08-20' }, ['little-time-after-decision']],
    ['a decision fourteen days before the end', { decision: '2027-08-17' }, []],
    ['a decision thirteen days before the end', { decision: '2027-08-18' }, ['little-time-after-decision']],
    ['a decision on the last day', { decision: '2027-08-31' }, ['little-time-after-decision']],
    [
      'a decision on the day of the consideration',
      { decision: '2027-05-01', 'due-consideration': '2027-05-01' },
      [],
    ],
    ['consideration on the first day', { 'due-consideration': '2026-09-01' }, []],
    ['consideration on the day before', { 'due-consideration': '2026-08-31' }, ['consideration-outside']],
    ['a review before the start', { 'review-1': '2026-08-01' }, ['review-outside']],
    ['reviews on the first and on the last day', { 'review-1': '2026-09-01', 'review-3': '2027-08-31' }, []],
    ['a review on the day after the end', { 'review-3': '2027-09-01' }, ['review-outside']],
  ])('about %s', (_name, fixed, expected) => {
    const dates = Object.fromEntries(Object.entries(fixed).map(([id, date]) => [id, aDate(date)]));
    expect(warningIds({ fixed: dates })).toEqual(expected);
  });

  it('not about steps of joining on the first day, or on one day', () => {
    expect(warningIds({ joining: { application: aDate('2026-09-01') } })).toEqual([]);
    expect(
      warningIds({ joining: { application: aDate('2028-01-10'), opening: aDate('2028-01-10') } }),
    ).toEqual([]);
  });

  it('about steps of joining before the start, or out of order', () => {
    expect(warningIds({ joining: { application: aDate('2026-08-01') } })).toEqual(['joining-before-start']);
    expect(
      warningIds({ joining: { application: aDate('2028-01-10'), opening: aDate('2027-12-01') } }),
    ).toEqual(['joining-out-of-order']);
  });
});

describe('a short plan', () => {
  const meetings = (months: number) =>
    datesOf(somePlanChoices({ months, reviewEveryMonths: 12 })).map(([, date]) => date);

  it('of five months counts in whole months: two thirds are three, five sixths four', () => {
    // 1 January 2027 is a bank holiday, a Friday; 31 January a Sunday.
    expect(meetings(5)).toEqual(['2026-09-01', '2026-12-01', '2027-01-04', '2027-01-29']);
  });

  it('of four months counts in days: of 121 days two thirds are 80, five sixths 100', () => {
    expect(meetings(4)).toEqual(['2026-09-01', '2026-11-20', '2026-12-10', '2026-12-31']);
  });
});

describe('reviews', () => {
  it.each([
    [1, 12, 11],
    [3, 12, 3],
    [5, 12, 2],
    [12, 12, 0],
    [12, 13, 1],
  ])('every %i months of %i: %i of them, none on the last day', (reviewEveryMonths, months, count) => {
    const ids = datesOf(somePlanChoices({ reviewEveryMonths, months })).map(([id]) => id);
    expect(ids.filter((id) => String(id).startsWith('review-'))).toHaveLength(count);
  });
});

describe('closed periods', () => {
  const closed = (from: string, to: string) =>
    planOf(somePlanChoices({ closedPeriods: [{ label: 'Works', from: aDate(from), to: aDate(to) }] })).closed;

  it.each([
    ['2026-08-01', '2026-08-31', 0],
    ['2026-08-01', '2026-09-01', 1],
    ['2027-08-31', '2027-09-30', 1],
    ['2027-09-01', '2027-09-30', 0],
  ])('from %s to %s: %i touch a plan from 1 September 2026 to 31 August 2027', (from, to, count) => {
    expect(closed(from, to)).toHaveLength(count);
  });

  it('alone move a meeting, and off a weekend and a bank holiday too', () => {
    const { milestones } = planOf(
      somePlanChoices({
        closedPeriods: [{ label: 'Works', from: aDate('2027-04-30'), to: aDate('2027-05-01') }],
      }),
    );
    expect(milestones.find(({ id }) => id === 'due-consideration')).toMatchObject({
      date: '2027-05-04',
      dated: { kind: 'moved', from: '2027-05-01', because: '1 May 2027 falls in Works' },
    });
  });
});

describe('a meeting without a free day', () => {
  const meeting = (differs: Partial<PlanChoices>, wanted: string) =>
    planOf(somePlanChoices(differs)).milestones.find(({ id }) => id === wanted);

  it('stays in the holidays and says so', () => {
    const start = aDate('2026-07-20');
    expect(meeting({ start, months: 1, avoidHolidays: true }, 'decision')).toMatchObject({
      date: '2026-08-14',
      dated: { kind: 'not-free', because: expect.stringMatching(/^14 August 2026 .* no free day is left/) },
    });
  });

  it('is looked for past the longest closed period', () => {
    const closedPeriods = [{ label: 'Works', from: aDate('2026-08-01'), to: aDate('2027-06-30') }];
    const start = aDate('2026-01-05');
    expect(meeting({ start, months: 36, reviewEveryMonths: 12, closedPeriods }, 'review-1')).toMatchObject({
      date: '2027-07-01',
      dated: { kind: 'moved' },
    });
  });
});

it('a review moves off the day of one that the school fixed', () => {
  const { milestones } = planOf(
    somePlanChoices({
      start: aDate('2026-01-05'),
      reviewEveryMonths: 1,
      avoidHolidays: true,
      fixed: { 'review-8': aDate('2026-09-02') },
    }),
  );
  const seventh = milestones.find(({ id }) => id === 'review-7');
  expect(seventh?.dated.kind).toBe('moved');
  expect(String(seventh?.date) > '2026-07-06' && String(seventh?.date) < '2026-09-02').toBe(true);
});

describe('any length', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 12, 18, 24, 60])(
    'of %i months keeps consideration, decision and end in order',
    (months) => {
      for (const avoidHolidays of [true, false]) {
        const { start, dueConsideration, decision, end } = plannedDatesOf(
          planOf(somePlanChoices({ months, avoidHolidays })),
        );
        expect([start, dueConsideration, decision, end].toSorted()).toEqual([
          start,
          dueConsideration,
          decision,
          end,
        ]);
      }
    },
  );
});

describe('the cases of the guidance', () => {
  it('Hawthorne: a year of networks with reviews each term', () => {
    const plan = planOf(
      startingPlan(patternOf('networks-first'), { start: aDate('2026-09-01'), startBy: 'you' }),
    );
    expect([plan.start, plan.end]).toEqual(['2026-09-01', '2027-08-31']);
    expect(plan.milestones.filter(({ id }) => id.startsWith('review-'))).toHaveLength(3);
    expect(patternOf('networks-first').agreement.services.join(' ')).toMatch(
      /heads?teachers.*subject experts/,
    );
  });

  it('Gloucester Road, later Angel Oak: six months on trial with a date for the decision, shorter than typical', () => {
    const plan = planOf(
      startingPlan(patternOf('trial-with-an-end-date'), { start: aDate('2026-09-01'), startBy: 'you' }),
    );
    // Six months end on Sunday 28 February 2027.
    expect(plan.end).toBe('2027-02-26');
    expect(plan.warnings.map(({ id }) => id)).toEqual(['shorter-than-typical']);
    expect(plannedDatesOf(plan).decision < plan.end).toBe(true);
    expect(patternOf('trial-with-an-end-date').agreement.form).toBe('memorandum of understanding');
  });

  it('Winterbourne: a year of support from January, leadership and an audit first, joining afterwards', () => {
    const choices = startingPlan(patternOf('support-in-difficulty'), {
      start: aDate('2017-01-09'),
      startBy: 'you',
    });
    const plan = planOf({ ...choices, joining: { opening: aDate('2018-02-01') } });
    expect(plan.end).toBe('2018-01-08');
    expect(plan.warnings).toEqual([]);
    expect(plan.joining.find(({ id }) => id === 'opening')?.date).toBe('2018-02-01');
    expect(patternOf('support-in-difficulty').agreement.services.join(' ')).toMatch(/Secondment.*audit/);
  });

  it('every pattern starts a plan that is warned about for its length at most', () => {
    const warned = PATTERNS.flatMap((pattern) =>
      planOf(startingPlan(pattern, { start: aDate('2026-09-01'), startBy: 'you' })).warnings.map(
        ({ id }) => id,
      ),
    );
    expect(warned).toEqual(['shorter-than-typical']);
  });
});

describe('the timeline', () => {
  it('runs from the first to the last dated point, steps of joining included', () => {
    const plan = planOf(somePlanChoices({ joining: { opening: aDate('2028-09-01') } }));
    const { points, from, to, term } = timelineOf(plan);
    expect([from, to]).toEqual(['2026-09-01', '2028-09-01']);
    expect(points.at(-1)).toMatchObject({ id: 'opening', part: 'joining', at: 1 });
    expect(points[0]).toMatchObject({ id: 'start', at: 0 });
    // 364 of 731 days.
    expect(term.to).toBeCloseTo(364 / 731, 10);
  });

  it('marks each first of a month once', () => {
    const { months } = timelineOf(planOf(somePlanChoices()));
    expect(months.map(({ label }) => label)).toEqual([
      'September 2026',
      'October 2026',
      'November 2026',
      'December 2026',
      'January 2027',
      'February 2027',
      'March 2027',
      'April 2027',
      'May 2027',
      'June 2027',
      'July 2027',
      'August 2027',
    ]);
  });
});

describe('due consideration and decision', () => {
  const dated = (differs: Partial<PlanChoices>) => {
    const { dueConsideration, decision } = plannedDatesOf(planOf(somePlanChoices(differs)));
    return [dueConsideration, decision];
  };

  it('are not pushed onto one day by the summer: the first goes before it, the second after', () => {
    // Six months from 1 April 2027: 1 August and 1 September both fall in the summer holidays.
    expect(dated({ start: aDate('2027-04-01'), months: 6, avoidHolidays: true })).toEqual([
      '2027-07-21',
      '2027-09-02',
    ]);
  });

  it('keep their order where the school set one of them', () => {
    expect(dated({ fixed: { decision: aDate('2027-04-01') } })).toEqual(['2027-03-31', '2027-04-01']);
    expect(dated({ fixed: { 'due-consideration': aDate('2027-07-15') } })).toEqual([
      '2027-07-15',
      '2027-07-16',
    ]);
  });

  it('say why they moved for it', () => {
    const { milestones } = planOf(somePlanChoices({ fixed: { decision: aDate('2027-04-01') } }));
    expect(milestones.find(({ id }) => id === 'due-consideration')?.dated).toEqual({
      kind: 'moved',
      from: '2027-05-01',
      because: 'due consideration comes before the decision',
    });
  });
});

describe('reviews in the holidays', () => {
  it('every month stay apart: one before the summer, one after it', () => {
    const dates = datesOf(somePlanChoices({ reviewEveryMonths: 1, avoidHolidays: true, months: 13 }))
      .filter(([id]) => String(id).startsWith('review-'))
      .map(([, date]) => date);
    expect(dates.slice(-3)).toEqual(['2027-07-01', '2027-07-21', '2027-09-02']);
    expect(new Set(dates).size).toBe(dates.length);
  });

  it('of Easter fall after all councils’ two weeks: 1 April 2027 moves to 12 April, not to 5 April', () => {
    const { milestones } = planOf(somePlanChoices({ start: aDate('2027-01-01'), avoidHolidays: true }));
    expect(milestones.find(({ id }) => id === 'review-1')?.date).toBe('2027-04-12');
  });
});

describe('the first day', () => {
  const datedAs = (differs: Partial<PlanChoices>) =>
    planOf(somePlanChoices(differs)).milestones[0]?.dated.kind;

  it('is said to be set by the school only where it set it', () => {
    expect(datedAs({ startBy: 'you' })).toBe('fixed');
    expect(datedAs({ startBy: 'us' })).toBe('proposed');
    expect(datedAs({})).toBe('not-recorded');
  });

  it('stays where the school set it, even on a bank holiday', () => {
    expect(planOf(somePlanChoices({ start: aDate('2027-01-01'), startBy: 'you' })).start).toBe('2027-01-01');
  });
});

describe('the years of a plan', () => {
  const extremes = somePlanChoices({
    start: aDate('9999-01-01'),
    fixed: { decision: aDate('9999-12-31'), 'review-1': aDate('1066-10-14') },
    joining: { opening: aDate('9999-12-31') },
    closedPeriods: [{ label: 'Ever', from: aDate('2101-01-01'), to: aDate('9999-12-31') }],
  });

  it('bound every date that is worked out, and the plan says what it does not take', () => {
    const plan = planOf(extremes);
    expect([plan.start, plan.end]).toEqual(['2100-01-01', '2100-12-31']);
    for (const { date } of plan.milestones) expect(date).toMatch(/^2100-/);
    expect(plan.joining.find(({ id }) => id === 'opening')?.date).toBeNull();
    expect(plan.warnings[0]).toMatchObject({
      id: 'beyond-plan-years',
      text: 'A plan can only have days from 2000 to 2100: 1 January 2100 stands for the first day, 1 January 9999; left out: 31 December 9999, 14 October 1066, 31 December 9999.',
    });
    expect(plan.choices).toBe(extremes);
    expect(timelineOf(plan).months).toHaveLength(12);
  });

  it('include the first and the last', () => {
    for (const start of ['2000-01-01', '2100-12-31']) {
      expect(planOf(somePlanChoices({ start: aDate(start), months: 60 })).start).toBe(start);
      expect(warningIds({ start: aDate(start) })).toEqual([]);
    }
    expect(warningIds({ start: aDate('1999-12-31') })).toEqual(['beyond-plan-years']);
    expect(warningIds({ start: aDate('2101-01-01') })).toEqual(['beyond-plan-years']);
  });
});

describe('who decides', () => {
  const labels = (type: 'Community School' | 'Academy Converter') => {
    const school = someSchoolFacts({ type });
    return calendarEventsOf(planOfSchool(somePlanChoices(), school), { school, partner: null })
      .map(({ title }) => title)
      .filter((title) => title.startsWith('The '))
      .filter((title) => !title.startsWith('The partnership'));
  };

  it('is the governing body of a maintained school, the board of trustees of an academy', () => {
    expect(labels('Community School')).toEqual([
      'The governing body gives due consideration to becoming an academy, or merging',
      'The governing body decides how to go on',
    ]);
    expect(labels('Academy Converter')).toEqual([
      'The board of trustees gives due consideration to moving into a trust, or merging',
      'The board of trustees decides how to go on',
    ]);
  });
});
