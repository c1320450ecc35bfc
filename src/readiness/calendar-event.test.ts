import { describe, expect, it } from 'vitest';
import { aDate } from '../../tests/builders/a-school.ts';
import { aPartner, somePlanChoices, someSchoolFacts } from '../../tests/builders/readiness.ts';
import { UNKNOWN } from '../domain/unknown.ts';
import { calendarEventsOf } from './calendar-event.ts';
import { type Plan, planOf } from './plan.ts';

const school = someSchoolFacts();
const partner = aPartner();
const aPlan = () =>
  planOf(
    somePlanChoices({
      fixed: { 'due-consideration': aDate('2027-08-01'), decision: aDate('2027-02-02') },
      joining: { opening: aDate('2026-11-01') },
    }),
    school,
  );

describe('entries for a calendar', () => {
  const eventsOf = (plan: Plan) => calendarEventsOf(plan, { school, partner });

  it('are one for each dated point and each dated step of joining, by date', () => {
    const plan = aPlan();
    const events = eventsOf(plan);
    expect(events).toHaveLength(plan.milestones.length + 1);
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted());
    const opening = events.find(({ date }) => date === '2026-11-01');
    const step = plan.joining.find(({ id }) => id === 'opening');
    expect(opening?.title).toBe(step?.label);
    expect(opening?.uid).toContain('-joining-opening@');
  });

  it('carry what the point is about, both parties, and that it is a draft', () => {
    const plan = aPlan();
    const end = plan.milestones.find(({ id }) => id === 'end');
    const event = eventsOf(plan).find(({ uid }) => uid.includes('-end@'));
    expect(event?.title).toBe(end?.label);
    expect(event?.description).toBe(
      `${end?.what}\n\nTrust partnership: ${school.name} and ${partner.name}. From a working draft made with Trust Match.`,
    );
  });

  it('are known by school, trust and point', () => {
    expect(eventsOf(aPlan()).find(({ uid }) => uid.includes('-end@'))?.uid).toBe(
      `partnership-${String(school.urn)}-2044-end@trust-match.invalid`,
    );
    const nameless = calendarEventsOf(aPlan(), { school: someSchoolFacts({ urn: UNKNOWN }), partner: null });
    expect(nameless.at(-1)?.uid).toMatch(/^partnership-school-partner-[a-z0-9-]+@trust-match\.invalid$/);
    expect(nameless.at(-1)?.description).toContain(`Trust partnership: ${school.name}. From`);
  });

  it('leave out steps of joining without a date', () => {
    const undated = planOf(somePlanChoices(), school);
    expect(calendarEventsOf(undated, { school, partner })).toHaveLength(undated.milestones.length);
  });
});
