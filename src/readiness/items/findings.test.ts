import { describe, expect, it } from 'vitest';
import { aDate } from '../../../tests/builders/a-school.ts';
import { aUid } from '../../../tests/builders/a-trust.ts';
import { aPartner, someReadinessFacts, someSchoolFacts } from '../../../tests/builders/readiness.ts';
import { UNKNOWN } from '../../domain/unknown.ts';
import type { PlannedDates, ReadinessFacts } from '../facts.ts';
import { READINESS_ITEMS } from './index.ts';

function item(id: string) {
  const found = READINESS_ITEMS.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

const planned = (differs: Partial<PlannedDates>): ReadinessFacts =>
  someReadinessFacts({
    plan: {
      start: aDate('2026-09-01'),
      dueConsideration: aDate('2027-05-01'),
      decision: aDate('2027-07-01'),
      end: aDate('2027-08-31'),
      months: 12,
      ...differs,
    },
  });

describe('an end date', () => {
  it.each([
    [1, 'settled'],
    [12, 'settled'],
    [18, 'settled'],
    [19, 'against'],
  ])('after %i months is %s', (months, kind) => {
    expect(item('end-date-set').findingOf(planned({ months })).kind).toBe(kind);
  });

  it('is open without a plan, and one month is one month', () => {
    expect(item('end-date-set').findingOf(someReadinessFacts()).kind).toBe('open');
    expect(item('end-date-set').findingOf(planned({ months: 1 }))).toEqual({
      kind: 'settled',
      evidence: 'Your plan ends on 31 August 2027, after 1 month.',
    });
  });
});

describe('due consideration', () => {
  it.each([
    ['2026-08-31', 'against'],
    ['2026-09-01', 'settled'],
    ['2027-08-31', 'settled'],
    ['2027-09-01', 'against'],
  ])('on %s, of a partnership from 1 September 2026 to 31 August 2027, is %s', (date, kind) => {
    const facts = planned({ dueConsideration: aDate(date) });
    expect(item('due-consideration').findingOf(facts).kind).toBe(kind);
  });
});

describe('the parties', () => {
  const partnered = (schoolCount: number) => someReadinessFacts({ partner: aPartner({ schoolCount }) });

  it.each([
    [0, 'against', 'no school'],
    [1, 'against', 'one school'],
    [2, 'settled', 'runs 2 schools'],
  ])('with a trust of %i schools are %s', (count, kind, words) => {
    const finding = item('parties-fit').findingOf(partnered(count));
    expect(finding.kind).toBe(kind);
    expect(JSON.stringify(finding)).toContain(words);
  });

  it('do not fit where our school is in a trust, whatever the partner', () => {
    const facts = someReadinessFacts({
      school: someSchoolFacts({ type: 'Academy Converter', trust: { kind: 'multi', uid: aUid('4410') } }),
    });
    expect(item('parties-fit').findingOf(facts)).toMatchObject({ kind: 'against' });
  });

  it('fit for an academy in a trust of its own', () => {
    const facts = someReadinessFacts({
      school: someSchoolFacts({
        type: 'Academy Converter',
        trust: { kind: 'standalone', uid: aUid('2711'), name: 'Its Own Trust' },
      }),
    });
    expect(item('parties-fit').findingOf(facts)).toMatchObject({
      kind: 'settled',
      evidence: expect.stringContaining('is an academy on its own'),
    });
  });
});

describe('a nursery', () => {
  it.each([
    [2, 'applies'],
    [3, 'applies'],
    [4, 'does-not-apply'],
    [UNKNOWN, 'not-known'],
  ])('with a lowest age of %s: %s', (lowestAge, kind) => {
    const facts = someReadinessFacts({ school: someSchoolFacts({ lowestAge }) });
    expect(item('nursery').appliesWhen(facts).kind).toBe(kind);
  });
});

describe('a tie', () => {
  it.each([
    ['foundation-land', 'foundation-land'],
    ['pfi', 'pfi-contract'],
    ['federation', 'federation-left'],
    ['shared-site', 'shared-site'],
  ] as const)('%s decides whether %s applies, and no other item', (tie, id) => {
    const kinds = (answer: 'yes' | 'no' | 'not-known') => {
      const { ties } = someReadinessFacts();
      const facts = someReadinessFacts({ ties: { ...ties, [tie]: answer } });
      return READINESS_ITEMS.flatMap((candidate) =>
        candidate.appliesWhen(facts).kind === candidate.appliesWhen(someReadinessFacts()).kind
          ? []
          : [candidate.id],
      );
    };
    expect(kinds('no')).toEqual([]);
    expect(kinds('yes')).toEqual([id]);
    expect(kinds('not-known')).toEqual([id]);
    expect(
      item(id).appliesWhen(someReadinessFacts({ ties: { ...someReadinessFacts().ties, [tie]: 'yes' } })).kind,
    ).toBe('applies');
  });
});

describe('before any trust is looked at', () => {
  const first = READINESS_ITEMS.filter(({ stage }) => stage === 'first-thoughts');

  it('stands nothing that is recorded of one trust, or that names “the trust’s” papers', () => {
    expect(first.map(({ id }) => id)).toHaveLength(7);
    for (const { id, scope, label } of first) {
      expect(scope, id).toBe('school');
      expect(label, id).not.toMatch(/the trust’s/);
    }
  });

  it('the scheme of delegation is read before a trust is approached, its money understood while terms are agreed', () => {
    expect([item('scheme-read').stage, item('money-understood').stage]).toEqual(['seeking', 'agreeing']);
  });
});

it('no item speaks of the wizard, a word that no screen uses', () => {
  const open = someReadinessFacts({
    ties: {
      'foundation-land': 'not-known',
      pfi: 'not-known',
      federation: 'not-known',
      'shared-site': 'not-known',
    },
  });
  for (const { id, label, why, doneWhen, appliesWhen } of READINESS_ITEMS) {
    const applies = appliesWhen(open);
    const words = [label, why, doneWhen, applies.kind === 'applies' ? '' : applies.why].join(' ');
    expect(words, id).not.toMatch(/wizard/i);
  }
});
