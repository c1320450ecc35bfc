import { describe, expect, it } from 'vitest';
import { aDate, ofFaith } from '../../../tests/builders/a-school.ts';
import { someReadinessFacts, someSchoolFacts } from '../../../tests/builders/readiness.ts';
import type { AuthorityAnswer } from '../facts.ts';
import { readinessOf } from '../readiness-of.ts';
import { NO_RECORDS } from '../record.ts';

type Said = NonNullable<AuthorityAnswer['said']>;

const answer = (authority: string, value: Said['value'], differs: Partial<Said> = {}): AuthorityAnswer => ({
  authority,
  said: { value, on: aDate('2026-11-10'), inWriting: true, note: '', ...differs },
});
const DIOCESE = 'the Church of England diocese';
const gateWith = (...consents: readonly AuthorityAnswer[]) => {
  const facts = someReadinessFacts({
    school: someSchoolFacts({ character: ofFaith('church-of-england') }),
    consents,
  });
  const [gate] = readinessOf(facts, NO_RECORDS).gates;
  if (gate === undefined) throw new Error('no gate');
  return gate;
};

describe('the consent of the diocese', () => {
  it('that was recorded of the partner opens the gate, with its evidence', () => {
    const { open, state } = gateWith(answer(DIOCESE, 'yes'));
    expect([open, state.standing]).toEqual([true, 'settled']);
    expect(state.finding).toEqual({
      kind: 'settled',
      evidence:
        'You recorded on 10 November 2026 that the Church of England diocese agrees to Made-up Learning Trust.',
    });
  });

  it('that was only told is to be had in writing', () => {
    const { finding } = gateWith(answer(DIOCESE, 'yes', { inWriting: false })).state;
    expect(finding).toMatchObject({ evidence: expect.stringMatching(/ask for it in writing\.$/) });
  });

  it('that was refused keeps the gate closed, and the gate says so', () => {
    const { open, state, reason } = gateWith(answer(DIOCESE, 'no'));
    expect([open, state.finding.kind]).toEqual([false, 'against']);
    expect(reason).toContain(
      'do not approach a trust until you have it. You recorded on 10 November 2026 that',
    );
    expect(reason).toContain('does not agree to Made-up Learning Trust.');
  });

  it('that hangs on conditions stays open, with the conditions', () => {
    const { open, state, reason } = gateWith(answer(DIOCESE, 'conditional', { note: 'keep the land' }));
    expect([open, state.finding.kind]).toEqual([false, 'open']);
    expect(reason).toContain('agrees to Made-up Learning Trust on conditions (keep the land).');
  });

  it('is not enough while another body of a joint school is silent', () => {
    const { open, reason } = gateWith(answer(DIOCESE, 'yes'), {
      authority: 'the religious authority (Methodist)',
      said: null,
    });
    expect(open).toBe(false);
    expect(reason).toContain('No answer of the religious authority (Methodist) is recorded.');
  });

  it('is asked for as ever while nothing is recorded', () => {
    const { open, reason } = gateWith({ authority: DIOCESE, said: null });
    expect(open).toBe(false);
    expect(reason).toMatch(/until you have it\.$/);
  });
});

it('the consent of another religious authority opens the gate before signing', () => {
  const facts = someReadinessFacts({
    school: someSchoolFacts({ character: ofFaith('sikh') }),
    consents: [answer('the religious authority (Sikh)', 'yes')],
  });
  expect(readinessOf(facts, NO_RECORDS).gates.map(({ id, open }) => [id, open])).toEqual([
    ['before-entering', true],
  ]);
});
