import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { aDate } from '../../../tests/builders/a-school.ts';
import { aPartner, somePlanChoices, someSchoolFacts } from '../../../tests/builders/readiness.ts';
import { calendarEventsOf } from '../../readiness/calendar-event.ts';
import { planOf } from '../../readiness/plan.ts';
import { formatCalendarFile } from './calendar-file.ts';

const STAMP = new Date('2026-03-02T10:11:12Z');
const school = someSchoolFacts({ name: 'St Mary’s, “Brook” Lane; École' });
const plan = planOf(somePlanChoices({ joining: { opening: aDate('2028-01-01') } }), school);
const events = calendarEventsOf(plan, { school, partner: aPartner() });
const text = formatCalendarFile({ name: `Partnership plan: ${school.name}`, events, stamp: STAMP });
const parsed = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');

describe('a calendar file, read by another library', () => {
  it('has an event for every dated point, in order', () => {
    expect(parsed.map((event) => new ICAL.Event(event).summary)).toEqual(events.map(({ title }) => title));
    expect(parsed).toHaveLength(plan.milestones.length + 1);
  });

  it('has whole days that end on the day after', () => {
    const days = parsed.map((event) => {
      const { startDate, endDate } = new ICAL.Event(event);
      return [startDate.isDate, startDate.toString(), endDate.toString()];
    });
    expect(days[0]).toEqual([true, '2026-09-01', '2026-09-02']);
    expect(days.map(([, start]) => start)).toEqual(events.map(({ date }) => date));
  });

  it('gives every event its own UID, the same in every file of the same partnership, and the moment of writing', () => {
    const uids = parsed.map((event) => event.getFirstPropertyValue('uid'));
    expect(new Set(uids).size).toBe(events.length);
    const later = calendarEventsOf(planOf(somePlanChoices({ months: 18 }), school), {
      school,
      partner: aPartner(),
    });
    expect(later.at(-1)?.uid).toBe(events.find(({ uid }) => uid.includes('-end@'))?.uid);
    for (const event of parsed) {
      expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2026-03-02T10:11:12Z');
    }
  });

  it('keeps commas, semicolons, quotation marks and accents', () => {
    const [first] = parsed;
    if (first === undefined) throw new Error('no event');
    expect(new ICAL.Event(first).description).toContain(
      'St Mary’s, “Brook” Lane; École and Made-up Learning Trust',
    );
  });
});

describe('the lines of a calendar file (RFC 5545, 3.1)', () => {
  it('end in CR LF, the last one too', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('have at most 75 octets, and break no character', () => {
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(octets.filter((length) => length > 60).length).toBeGreaterThan(0);
    expect(text).not.toContain('\uFFFD');
  });

  it('name version, maker and method once', () => {
    expect(text.match(/^(VERSION:2\.0|PRODID:.+|METHOD:PUBLISH)\r$/gm)).toHaveLength(3);
  });
});
