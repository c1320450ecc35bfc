import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDate } from '../../../../tests/builders/a-school.ts';
import { somePlanChoices, someSchoolFacts } from '../../../../tests/builders/readiness.ts';
import { addDays } from '../../../domain/iso-date.ts';
import { planOf } from '../../../readiness/plan.ts';
import { timelineOf } from '../../../readiness/timeline.ts';
import { monthLabels } from './month-labels.ts';

/** At 320 pixels the line is about 262 pixels long, and a name about 63 wide. */
const LINE_PX = 262;
const NAME_PX = 63;
const LEFT = { start: 0, middle: 0.5, end: 1 } as const;

function extentsPx(at: readonly number[]): readonly (readonly [number, number])[] {
  return monthLabels(at).map(({ index, anchor }) => {
    const left = Number(at[index]) * LINE_PX - LEFT[anchor] * NAME_PX;
    return [left, left + NAME_PX];
  });
}

describe('names of months', () => {
  it('stand at least ten pixels apart at 320 pixels, whatever the start and the length of the plan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 }), fc.integer({ min: 1, max: 60 }), (day, months) => {
        const start = addDays(aDate('2027-01-01'), day);
        const plan = planOf(somePlanChoices({ start, months }), someSchoolFacts());
        const at = timelineOf(plan).months.map((month) => month.at);
        const extents = extentsPx(at);
        if (at.length > 0) expect(extents.length).toBeGreaterThan(0);
        for (const [place, [left, right]] of extents.entries()) {
          expect(left).toBeGreaterThan(-12);
          expect(right).toBeLessThan(LINE_PX + 12);
          const next = extents[place + 1];
          if (next !== undefined) expect(next[0] - right).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });

  it('name the first month, at the start of the line from the left', () => {
    expect(monthLabels([0, 0.5, 1])).toEqual([
      { index: 0, anchor: 'start' },
      { index: 1, anchor: 'middle' },
      { index: 2, anchor: 'end' },
    ]);
  });

  it('leave out every second where they would touch, and all but one where two have no room', () => {
    expect(monthLabels([0.2, 0.35, 0.55, 0.7]).map(({ index }) => index)).toEqual([0, 2]);
    expect(monthLabels([0.4, 0.5]).map(({ index }) => index)).toEqual([0]);
  });
});
