import { describe, expect, it } from 'vitest';
import { ofFaith } from '../../tests/builders/a-school.ts';
import { aUid } from '../../tests/builders/a-trust.ts';
import {
  somePlanChoices,
  someReadinessFacts,
  someSchoolFacts,
  wizardWith,
} from '../../tests/builders/readiness.ts';
import { CHOICE_IDS, type ChoiceId, choicesOf, MOTIVE_IDS, type MotiveId, misuseWarnings } from './choice.ts';
import type { ReadinessFacts } from './facts.ts';
import { plannedDatesOf, planOf } from './plan.ts';

function pointIds(id: ChoiceId, facts: ReadinessFacts, motives: readonly MotiveId[]) {
  const found = choicesOf(facts, motives).find((choice) => choice.id === id);
  return [...(found?.speaksFor ?? []), ...(found?.speaksAgainst ?? [])].map((point) => point.id);
}

describe('the three choices', () => {
  it('always stand side by side, each with something for and against, in any case', () => {
    for (const motive of MOTIVE_IDS) {
      const choices = choicesOf(someReadinessFacts(), [motive]);
      expect(choices.map(({ id }) => id)).toEqual(CHOICE_IDS);
      for (const { speaksFor, speaksAgainst } of choices) {
        expect(speaksFor.length).toBeGreaterThan(0);
        expect(speaksAgainst.length).toBeGreaterThan(0);
      }
    }
  });

  it('close the partnership to a school that is in a trust already', () => {
    const facts = someReadinessFacts({
      school: someSchoolFacts({ type: 'Academy Converter', trust: { kind: 'multi', uid: aUid('4410') } }),
    });
    expect(choicesOf(facts, []).map(({ standing }) => standing.kind)).toEqual(['open', 'not-open', 'open']);
  });

  it('name consent against a partnership and joining for a school with a religious character only', () => {
    const church = someReadinessFacts({ school: someSchoolFacts({ character: ofFaith('catholic') }) });
    expect(pointIds('partnership-first', church, [])).toContain('partnership-consent');
    expect(pointIds('partnership-first', someReadinessFacts(), [])).not.toContain('partnership-consent');
    expect(pointIds('join', church, [])).toContain('join-consent');
  });

  it('take open first considerations as a reason to wait', () => {
    const open = someReadinessFacts({ wizard: wizardWith('open') });
    expect(pointIds('stay', open, [])).toContain('stay-thinking');
    expect(pointIds('stay', someReadinessFacts(), [])).not.toContain('stay-thinking');
  });
});

describe('warnings of misuse', () => {
  it.each([
    ['no-end-in-mind', ['long-term']],
    ['instead-of-converting', ['replacement']],
    ['expected-of-us', ['routine-step']],
    ['try-before-deciding', []],
    ['need-help-now', []],
    ['waiting-for-conversion', []],
  ] as const)('for the motive %s: %j', (motive, expected) => {
    expect(misuseWarnings(someReadinessFacts(), [motive]).map(({ id }) => id)).toEqual(expected);
  });

  it('call a plan of more than eighteen months long-term, but not one of eighteen', () => {
    const warned = (months: number) =>
      misuseWarnings(
        { plan: plannedDatesOf(planOf(somePlanChoices({ months }), someSchoolFacts())) },
        [],
      ).map(({ id }) => id);
    expect(warned(18)).toEqual([]);
    expect(warned(19)).toEqual(['long-term']);
  });
});

describe('a partnership that is not open', () => {
  const standing = (school: ReturnType<typeof someSchoolFacts>) =>
    choicesOf(someReadinessFacts({ school }), []).find(({ id }) => id === 'partnership-first')?.standing;

  it('is so for a school in a trust and for one of another kind, each for its own reason', () => {
    const inTrust = someSchoolFacts({
      type: 'Academy Converter',
      trust: { kind: 'multi', uid: aUid('4410') },
    });
    expect(standing(inTrust)).toEqual({ kind: 'not-open', why: expect.stringMatching(/Yours is in one/) });
    expect(pointIds('partnership-first', someReadinessFacts({ school: inTrust }), [])).toContain(
      'partnership-outside',
    );
    expect(standing(someSchoolFacts({ type: 'City Technology College' }))).toEqual({
      kind: 'not-open',
      why: expect.stringMatching(/Ask your regional director/),
    });
  });

  it('is not so for a maintained school or an academy on its own', () => {
    expect(standing(someSchoolFacts())).toEqual({ kind: 'open' });
    expect(standing(someSchoolFacts({ type: 'Academy Converter' }))).toEqual({ kind: 'open' });
  });
});

it('each warning cites the section that it rests on', () => {
  const warnings = misuseWarnings(someReadinessFacts(), MOTIVE_IDS);
  expect(warnings.map(({ id, source }) => [id, source.section])).toEqual([
    ['long-term', '2.3 i'],
    ['replacement', '2.3 i'],
    ['routine-step', '2.2'],
  ]);
});
