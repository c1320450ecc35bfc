import { describe, expect, it } from 'vitest';
import { aDate, aSchool, ofFaith } from '../../tests/builders/a-school.ts';
import { DELEGATED_DECISIONS, RIGHT_IDS } from '../matching/answers.ts';
import type { RecordedEntry } from '../matching/recorded.ts';
import { PRECONDITION_IDS } from '../readiness/facts.ts';
import { type WizardWork, wizardAnswersOf } from './wizard-answers-of.ts';

const NOTHING: WizardWork = { school: aSchool(), draft: {}, visited: [], recorded: [] };
const answersOf = (differs: Partial<WizardWork>) => wizardAnswersOf({ ...NOTHING, ...differs });
const recorded = (about: string, status: RecordedEntry['status'] = 'document-seen'): RecordedEntry => ({
  about,
  answer: { kind: 'level', value: 1 },
  status,
  source: 'Scheme',
  by: 'Clerk',
  on: aDate('2026-03-02'),
  note: '',
});
const held = (value: 'no' | 'not-known') =>
  Object.fromEntries(RIGHT_IDS.map((id) => [id, value])) as Record<(typeof RIGHT_IDS)[number], typeof value>;

describe('what the wizard settles', () => {
  it('is nothing while nothing is answered, each with what to do; faith alone needs no answer without a character', () => {
    const answers = answersOf({});
    expect(PRECONDITION_IDS.filter((id) => answers[id].kind === 'answered')).toEqual(['faith-limits']);
    for (const id of PRECONDITION_IDS.filter((other) => other !== 'faith-limits')) {
      expect(answers[id]).toMatchObject({ kind: 'open', toDo: expect.stringMatching(/\.$/) });
    }
  });

  it('values in the order in which they were chosen, each with how much it matters', () => {
    const values = [
      { kind: 'listed', id: 'community', importance: 1 },
      { kind: 'own', words: 'outdoor learning', importance: 3 },
    ] as const;
    expect(answersOf({ draft: { vision: { values } } })['values-mapped']).toEqual({
      kind: 'answered',
      evidence:
        'You chose, in this order: serving our community (matters) and outdoor learning (could not do without).',
    });
  });

  it('rights only once none is left unknown', () => {
    const withRights = (value: 'no' | 'not-known') =>
      answersOf({ draft: { rights: { held: { ...held('no'), pfi: value } } } })['rights-known'].kind;
    expect(withRights('not-known')).toBe('open');
    expect(withRights('no')).toBe('answered');
  });

  it('deciders only once every decision has one', () => {
    const decisions = (last: 'trust' | 'not-known') =>
      Object.fromEntries(
        DELEGATED_DECISIONS.map((id) => [id, id === 'reserves' ? last : 'school']),
      ) as Record<(typeof DELEGATED_DECISIONS)[number], 'school' | typeof last>;
    const answer = (last: 'trust' | 'not-known') =>
      answersOf({ draft: { governance: { decisions: decisions(last) } } })['who-decides'];
    expect(answer('not-known')).toEqual({
      kind: 'open',
      toDo: 'Say who should make 1 of 10 decisions that you left open.',
    });
    expect(answer('trust').kind).toBe('answered');
  });

  it('faith limits of a church school once its step is confirmed', () => {
    const school = aSchool({ character: ofFaith('catholic') });
    expect(answersOf({ school })['faith-limits'].kind).toBe('open');
    expect(answersOf({ school, visited: ['faith'] })['faith-limits'].kind).toBe('answered');
  });

  it('the scheme once it was seen, not while it is only claimed', () => {
    const scheme = (status: RecordedEntry['status']) =>
      answersOf({ recorded: [recorded('delegation-fit/budget', status)] })['scheme-read'].kind;
    expect(scheme('claimed')).toBe('open');
    expect(scheme('document-seen')).toBe('answered');
  });

  it('money once contribution, building money and reserves are all recorded', () => {
    const two = [recorded('central-contribution'), recorded('pooling-and-reserves/reserves')];
    expect(answersOf({ recorded: two })['money-understood']).toEqual({
      kind: 'open',
      toDo: 'Record what this trust says of building money.',
    });
    expect(answersOf({ recorded: [...two, recorded('capital-route')] })['money-understood'].kind).toBe(
      'answered',
    );
  });
});
