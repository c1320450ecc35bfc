import { describe, expect, it } from 'vitest';
import { aDate, ofFaith } from '../../../tests/builders/a-school.ts';
import { aUid } from '../../../tests/builders/a-trust.ts';
import {
  barestFacts,
  somePlanChoices,
  someReadinessFacts,
  someSchoolFacts,
  wizardWith,
} from '../../../tests/builders/readiness.ts';
import type { ReadinessFacts } from '../facts.ts';
import { plannedDatesOf, planOf } from '../plan.ts';
import { READINESS_ITEMS } from './index.ts';

function item(id: string) {
  const found = READINESS_ITEMS.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

const inTrust = someSchoolFacts({ type: 'Academy Converter', trust: { kind: 'multi', uid: aUid('4410') } });
const PLANNED = plannedDatesOf(planOf(somePlanChoices(), someSchoolFacts()));
const SITUATIONS: readonly ReadinessFacts[] = [
  someReadinessFacts(),
  barestFacts(),
  someReadinessFacts({ school: someSchoolFacts({ character: ofFaith('catholic') }), plan: PLANNED }),
  someReadinessFacts({ school: someSchoolFacts({ character: ofFaith('sikh'), lowestAge: 11 }) }),
  someReadinessFacts({
    school: inTrust,
    plan: { ...PLANNED, months: 24, dueConsideration: aDate('2030-01-01') },
  }),
  someReadinessFacts({
    school: someSchoolFacts({ type: 'City Technology College' }),
    wizard: wizardWith('open'),
  }),
];

describe('whatever an item says of a school', () => {
  it.each(SITUATIONS.map((facts, at) => [at + 1, facts] as const))(
    'it gives a reason (situation %i)',
    (_at, facts) => {
      for (const { appliesWhen, findingOf } of READINESS_ITEMS) {
        const applies = appliesWhen(facts);
        expect(['applies', 'does-not-apply', 'not-known']).toContain(applies.kind);
        if (applies.kind !== 'applies') expect(applies.why).toMatch(/\S.*\.$/);
        const finding = findingOf(facts);
        expect(['settled', 'against', 'open']).toContain(finding.kind);
        if (finding.kind === 'settled') expect(finding.evidence).toMatch(/\S.*\.$/);
        if (finding.kind === 'against') expect(finding.why).toMatch(/\S.*\.$/);
      }
    },
  );
});

describe('consent', () => {
  const why = (id: string, facts: ReadinessFacts) => {
    const applies = item(id).appliesWhen(facts);
    return applies.kind === 'applies' ? 'applies' : applies.why;
  };

  it('of a diocese is for church schools, that of another authority for the rest, each with its own reason', () => {
    const sikh = someReadinessFacts({ school: someSchoolFacts({ character: ofFaith('sikh') }) });
    const catholic = someReadinessFacts({ school: someSchoolFacts({ character: ofFaith('catholic') }) });
    expect(why('diocese-consents', sikh)).toMatch(/not that of a church/);
    expect(why('diocese-consents', someReadinessFacts())).toMatch(/no religious character/);
    expect(why('authority-consents', catholic)).toMatch(/is a church school/);
    expect(why('authority-consents', someReadinessFacts())).toMatch(/no religious character/);
    expect([why('diocese-consents', catholic), why('authority-consents', sikh)]).toEqual([
      'applies',
      'applies',
    ]);
  });
});

describe('what the plan settles', () => {
  it('is repeated with its dates', () => {
    const facts = someReadinessFacts({ plan: { ...PLANNED, end: aDate('2027-08-31') } });
    expect(item('end-date-set').findingOf(facts)).toMatchObject({
      kind: 'settled',
      evidence: expect.stringMatching(/31 August 2027, after 12 months\.$/),
    });
    expect(item('review-dates').findingOf(facts)).toMatchObject({
      kind: 'settled',
      evidence: expect.stringMatching(/between 1 September 2026 and 31 August 2027/),
    });
    expect(item('due-consideration').findingOf(facts)).toMatchObject({
      kind: 'settled',
      evidence: expect.stringMatching(/1 May 2027|\d+ [A-Z][a-z]+ 2027/),
    });
  });

  it('is open without one', () => {
    for (const id of ['end-date-set', 'review-dates', 'due-consideration']) {
      expect(item(id).findingOf(someReadinessFacts())).toEqual({ kind: 'open' });
    }
    expect(item('values-mapped').findingOf(someReadinessFacts({ wizard: wizardWith('open') }))).toEqual({
      kind: 'open',
    });
  });
});

it('a maintained school is called so where the parties fit', () => {
  expect(item('parties-fit').findingOf(someReadinessFacts())).toMatchObject({
    evidence: expect.stringMatching(/is maintained by a local authority/),
  });
});
