import { describe, expect, test } from 'vitest';
import { aDate, aSchool } from '../../tests/builders/a-school.ts';
import { aUid } from '../../tests/builders/a-trust.ts';
import { anEntry, someAnswers } from '../../tests/builders/some-answers.ts';
import { CRITERIA } from '../matching/criteria/index.ts';
import { evidenceLog, isStale, type LogReading } from './evidence-log.ts';
import { inCriterionForms } from './in-criterion-forms.ts';
import { lastBatch } from './last-batch.ts';
import { subjectsFor } from './subject.ts';

const subjects = subjectsFor({ school: aSchool(), answers: someAnswers() }, []);
const READING: LogReading = { today: aDate('2026-03-02'), staleAfterMonths: 12, poundsCount: false };
const percent = (value: number, differs: Parameters<typeof anEntry>[2] = {}) =>
  anEntry('central-contribution', { kind: 'percent', value }, differs);
const [claimed, checked] = [
  percent(5, { status: 'claimed', on: aDate('2026-01-10') }),
  percent(7, { status: 'checked-with-a-school', on: aDate('2026-02-01') }),
];

describe('the evidence log', () => {
  test('shows entries latest first, and that the last one counts', () => {
    const [log] = evidenceLog([claimed, checked], subjects, READING);
    expect(log?.subject.id).toBe('central-contribution');
    expect(log?.parts[0]?.lines.map(({ words, counts }) => [words, counts])).toEqual([
      ['7%', true],
      ['5%', false],
    ]);
  });

  test('says who says what where two kinds of evidence differ', () => {
    const [log] = evidenceLog([claimed, checked], subjects, READING);
    expect(log?.parts[0]?.conflict).toBe(
      'The trust says “5%” (10 January 2026); a school of the trust says “7%” (1 February 2026). “7%” counts.',
    );
  });

  test('a consent that was told and then seen differently is never said by the trust', () => {
    const told = anEntry('faith-consent', { kind: 'agreed', value: 'yes' }, { status: 'claimed' });
    const seen = anEntry('faith-consent', { kind: 'agreed', value: 'no' }, { status: 'document-seen' });
    const [log] = evidenceLog([told, seen], subjects, READING);
    expect(log?.parts[0]?.conflict).toMatch(/^You were told “Agrees” .*; a document says “Does not agree”/);
  });

  test('finds no contradiction in a claim that was brought up to date', () => {
    const later = percent(6, { status: 'claimed', on: aDate('2026-02-20') });
    const [log] = evidenceLog([claimed, later], subjects, READING);
    expect(log?.parts[0]).not.toHaveProperty('conflict');
  });

  test('lets pounds for each pupil count only where our grant is known', () => {
    const pounds = anEntry('central-contribution', { kind: 'pounds-per-pupil', value: 300 });
    const counting = (poundsCount: boolean) =>
      evidenceLog([claimed, pounds], subjects, { ...READING, poundsCount })[0]?.parts[0]?.lines.find(
        ({ counts }) => counts,
      )?.words;
    expect(counting(false)).toBe('5%');
    expect(counting(true)).toBe('£300 for each pupil');
  });

  test('keeps entries about what is no longer asked', () => {
    const gone = evidenceLog(
      [
        anEntry('question/own-3', { kind: 'text', value: 'Half past three' }),
        anEntry('gone-criterion', { kind: 'level', value: 0.5 }),
        anEntry('church-share', { kind: 'text', value: 'Many' }),
      ],
      [],
      READING,
    );
    expect(gone.map(({ subject }) => subject.label)).toEqual([
      'A question that was removed',
      'Something that is no longer asked',
      CRITERIA.find(({ id }) => id === 'church-share')?.label,
    ]);
    expect(gone[0]?.parts[0]?.lines[0]?.words).toBe('Half past three');
  });

  test('names a criterion, a value and a consent that do not arise by their labels, never by their ids', () => {
    const log = evidenceLog(
      [
        anEntry('values-alignment/inclusion', { kind: 'level', value: 1 }),
        anEntry('rights-pfi', { kind: 'agreed', value: 'yes' }),
      ],
      [],
      READING,
    );
    expect(
      log.map(({ subject, parts }) => [subject.label, parts[0]?.label, parts[0]?.lines[0]?.words]),
    ).toEqual([
      ['Values in common', 'Inclusion of every child', 'Seen in practice'],
      [expect.stringMatching(/^Consent: /), '', 'Agrees'],
    ]);
  });
});

test('an entry is old from the day after its period', () => {
  const entry = { on: aDate('2025-03-02') };
  expect(isStale(entry, READING)).toBe(false);
  expect(isStale(entry, { ...READING, today: aDate('2026-03-03') })).toBe(true);
  expect(isStale(entry, { ...READING, today: aDate('2026-03-03'), staleAfterMonths: 18 })).toBe(false);
  expect(isStale({ on: aDate('9999-12-31') }, READING)).toBe(false);
});

test('300 pounds of a grant of 6,000 pounds for each pupil are 5 per cent', () => {
  const pounds = anEntry('central-contribution', { kind: 'pounds-per-pupil', value: 300 });
  expect(inCriterionForms({ [aUid('1')]: [pounds] }, 6_000)).toEqual({
    [aUid('1')]: [{ ...pounds, answer: { kind: 'percent', value: 5 } }],
  });
  expect(inCriterionForms({ [aUid('1')]: [pounds] }, undefined)).toEqual({ [aUid('1')]: [pounds] });
});

test('what was recorded in one go is what the last form made', () => {
  const on = aDate('2026-03-01');
  const decides = (id: string) => anEntry(`delegation-fit/${id}`, { kind: 'level', value: 1 }, { on });
  expect(lastBatch([claimed, decides('budget'), decides('curriculum')], subjects)).toHaveLength(2);
  expect(lastBatch([decides('budget'), claimed], subjects)).toEqual([claimed]);
  expect(lastBatch([claimed, { ...claimed }], subjects)).toHaveLength(1);
  expect(lastBatch([], subjects)).toEqual([]);
});
